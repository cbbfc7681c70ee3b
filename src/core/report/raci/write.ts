import { escapeMarkup, markdownCell, staticPage } from '../../text';
import type { Raci, RaciCell } from './raci';

/** What the letters mean. */
const LEGEND = 'A = accountable, R = responsible, C = consulted, I = informed';

const TERM = 'Area or metric';
const NOTE = 'Note';

/** A cell as text, such as `A/R (region: EMEA)`. */
const cellText = (cell: RaciCell | undefined): string =>
  cell === undefined ? '' : `${cell.letters.join('/')}${cell.only === '' ? '' : ` (${cell.only})`}`;

const titleOf = ({ title }: Raci): string => (title.trim() === '' ? 'RACI' : `RACI: ${title.trim()}`);

/** The matrix as a table for spreadsheets. Headers are different for each column. */
export function raciTable({ positions, rows }: Raci): {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
} {
  const fixed = [TERM, 'Kind', NOTE];
  const columns = positions.map(({ id, name }) => ({ id, header: fixed.includes(name) ? `${name} (${id})` : name }));
  return {
    name: 'RACI',
    headers: [TERM, 'Kind', ...columns.map(({ header }) => header), NOTE],
    rows: rows.map(({ name, kind, cells, note }) => ({
      ...Object.fromEntries(columns.map(({ id, header }) => [header, cellText(cells.get(id))])),
      [TERM]: name,
      Kind: kind,
      [NOTE]: note,
    })),
  };
}

/** The matrix as a table in Markdown. */
export function raciMarkdown(raci: Raci): string {
  const { positions, rows } = raci;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# ${markdownCell(titleOf(raci))}`,
    '',
    LEGEND,
    '',
    line([TERM, ...positions.map(({ name }) => markdownCell(name)), NOTE]),
    line(['---', ...positions.map(() => ':-:'), '---']),
    ...rows.map(({ name, depth, cells, note }) =>
      line([
        `${'&emsp;'.repeat(depth)}${markdownCell(name)}`,
        ...positions.map(({ id }) => markdownCell(cellText(cells.get(id)))),
        markdownCell(note),
      ]),
    ),
    '',
  ].join('\n');
}

/** The matrix as a standalone page, which runs nothing and loads nothing. */
export function raciHtml(raci: Raci): string {
  const { positions, rows } = raci;
  const head = positions.map(({ name }) => `<th scope="col"><span>${escapeMarkup(name)}</span></th>`).join('');
  const body = rows
    .map(({ name, kind, depth, cells, note }) => {
      const marks = positions.map(({ id }) => cellHtml(cells.get(id))).join('');
      return `<tr class="${kind}"><th scope="row" style="padding-left: ${8 + 16 * depth}px">${escapeMarkup(name)}</th>${marks}<td class="note">${escapeMarkup(note)}</td></tr>`;
    })
    .join('\n');
  return staticPage(
    titleOf(raci),
    STYLE,
    `<h1>${escapeMarkup(titleOf(raci))}</h1>
<p>${LEGEND}</p>
<table>
<thead><tr><th scope="col" class="term">${TERM}</th>${head}<th scope="col" class="term">${NOTE}</th></tr></thead>
<tbody>
${body}
</tbody>
</table>`,
  );
}

const cellHtml = (cell: RaciCell | undefined): string =>
  cell === undefined
    ? '<td></td>'
    : `<td class="${cell.letters[0]}"><b>${cell.letters.join('/')}</b>${cell.only === '' ? '' : `<small>${escapeMarkup(cell.only)}</small>`}</td>`;

const STYLE = `
  :root { color-scheme: light dark; --line: #c4ccd4; --soft: #f3f5f7; --a: #cfe6ff; --muted: #57606a; }
  @media (prefers-color-scheme: dark) { :root { --line: #444c56; --soft: #22272e; --a: #1f4a75; --muted: #9aa5b1; } }
  @media print { :root { --a: #dddddd; --soft: #ffffff; } @page { size: landscape; } }
  body { margin: 24px; background: Canvas; color: CanvasText; font: 13px/1.4 system-ui, sans-serif; }
  h1 { margin: 0; font-size: 20px; }
  p { margin: 4px 0 16px; color: var(--muted); }
  table { border-collapse: separate; border-spacing: 0; }
  th, td { padding: 4px 8px; border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); font-weight: 400; text-align: center; vertical-align: middle; }
  thead th { position: sticky; top: 0; z-index: 1; border-top: 1px solid var(--line); background: var(--soft); vertical-align: bottom; }
  thead span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 180px; line-height: 1.2; }
  tr > :first-child { border-left: 1px solid var(--line); text-align: left; }
  .term, .note { text-align: left; }
  tbody th { position: sticky; left: 0; background: Canvas; white-space: nowrap; }
  tbody .metric th { font-style: italic; }
  .A { background: var(--a); }
  small { display: block; color: var(--muted); font-size: 11px; }
  .note { color: var(--muted); white-space: nowrap; }
  tr { break-inside: avoid; }
`;
