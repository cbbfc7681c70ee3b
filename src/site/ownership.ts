import type { Raci, RaciCell, RaciRow } from '../core/report';
import { escapeMarkup } from '../core/text';
import { termAnchor } from './address';
import type { Links } from './elements';
import { columns, indented, section } from './elements';
import { searchField } from './page';

/** A wider matrix is no help: the table has the same. */
const MAX_MATRIX_COLUMNS = 40;

type Letter = RaciCell['letters'][number];

const LETTERS = {
  A: 'Accountable',
  R: 'Responsible',
  C: 'Consulted',
  I: 'Informed',
} as const satisfies Readonly<Record<Letter, string>>;

/** The page that says who owns what: a table by area and metric and, where it is not too wide, the matrix. */
export function ownershipBody(raci: Raci, links: Links): string {
  if (raci.rows.length === 0) return '<h1>Ownership</h1>\n<p>No position owns anything yet.</p>';
  const rows = raci.rows.map(
    (row) =>
      `<tr data-row data-kind="${row.kind}" id="${termAnchor(row.kind, row.id)}"><th scope="row"${indented(row.depth)}>${escapeMarkup(row.name)}</th>${letters
        .map((letter) => `<td>${having(row, letter, links)}</td>`)
        .join('')}<td class="aside">${escapeMarkup(row.note)}</td></tr>`,
  );
  return `<h1>Ownership</h1>
<p>Each area and metric (<em>in italics</em>) with the positions that have a part in it.</p>
${searchField('Area, metric or position')}
<div class="scroll"><table class="rows">${columns(['Area or metric', ...Object.values(LETTERS), 'Note'])}
<tbody>
${rows.join('\n')}
</tbody></table></div>
${raci.positions.length > MAX_MATRIX_COLUMNS ? '' : section('Matrix', matrix(raci, links))}`;
}

const letters = Object.keys(LETTERS) as Letter[];

const having = ({ cells }: RaciRow, letter: Letter, links: Links): string =>
  [...cells]
    .filter(([, cell]) => cell.letters.includes(letter))
    .map(([id, { only }]) => `${links.byId(id)}${only === '' ? '' : ` <small>(${escapeMarkup(only)})</small>`}`)
    .join('<br>');

function matrix({ positions, rows }: Raci, links: Links): string {
  const body = rows.map(
    ({ name, kind, depth, cells }) =>
      `<tr data-kind="${kind}"><th scope="row"${indented(depth)}>${escapeMarkup(name)}</th>${positions
        .map(({ id }) => mark(cells.get(id)))
        .join('')}</tr>`,
  );
  return `<p class="aside">${letters.map((letter) => `${letter} = ${LETTERS[letter].toLowerCase()}`).join(', ')}</p>
<div class="scroll"><table class="matrix"><thead><tr><td></td>${positions
    .map(({ id }) => `<th scope="col"><span>${links.byId(id)}</span></th>`)
    .join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

const mark = (cell: RaciCell | undefined): string =>
  cell === undefined
    ? '<td></td>'
    : `<td${cell.letters.includes('A') ? ' class="accountable"' : ''}>${cell.letters.join('/')}</td>`;
