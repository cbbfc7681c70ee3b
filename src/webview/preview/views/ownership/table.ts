import { make } from '../../../shared/dom';
import { icon } from '../../icons';
import { say } from '../../say';
import type { Cell, Column, Matrix, Part, Row } from './matrix';

const SVG = 'http://www.w3.org/2000/svg';

/** Distinguished by shape: a full disk, a half one, a ring, a dot. */
const SIGNS: Readonly<Record<Part, string>> = {
  owns: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2Z',
  answers: 'M8 2 14 8 8 14 2 8Z',
  contributes: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2ZM8 3.4A4.6 4.6 0 1 0 8 12.6Z',
  consulted: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2ZM8 3.6A4.4 4.4 0 1 0 8 12.4A4.4 4.4 0 1 0 8 3.6Z',
  tracks: 'M8 5.6A2.4 2.4 0 1 1 8 10.4A2.4 2.4 0 1 1 8 5.6Z',
};

export function sign(part: Part): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `sign ${part}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGNS[part]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** The matrix as a table. Elements carry the row's id and the column's; texts of the chart go in as text. */
export function tableOf({ columns, rows, cell }: Matrix, label: string): HTMLTableElement {
  const corner = make('td', { class: 'corner', role: 'presentation' });
  const heads = columns.map(headOf);
  const body = rows.map((row) =>
    make(
      'tr',
      {
        role: 'row',
        class: rowClass(row),
        'data-row': row.id,
        'aria-level': row.depth + 1,
        'aria-expanded': expanded(row),
      },
      rowHead(row),
      ...columns.map((column) => cellOf(row, column, cell(row.id, column.id))),
    ),
  );
  return make(
    'table',
    { role: 'treegrid', 'aria-label': label, 'aria-rowcount': rows.length + 1, 'aria-colcount': columns.length + 1 },
    make('thead', {}, make('tr', { role: 'row' }, corner, ...heads)),
    make('tbody', {}, ...body),
  );
}

const expanded = ({ isParent, isFolded }: Row | Column): string | undefined =>
  isParent ? String(!isFolded) : undefined;

const rowClass = ({ kind, isGap, problem }: Row): string =>
  [kind, isGap ? 'gap' : '', problem?.severity ?? ''].filter((name) => name !== '').join(' ');

function headOf({ id, card, isParent, isFolded, covers }: Column): HTMLElement {
  const who = card.status === 'filled' ? card.holders.join(', ') : say(card.status);
  const folded = isFolded ? say('andBelow', covers.length - 1) : '';
  const name = [card.title, who, folded].filter((part) => part !== '').join(', ');
  const text = make(
    'span',
    { class: 'text' },
    make('b', {}, card.title),
    ...(who === '' ? [] : [make('span', {}, who)]),
  );
  return make(
    'th',
    {
      scope: 'col',
      role: 'columnheader',
      tabindex: -1,
      class: `${isFolded ? 'folded ' : ''}${card.status}`,
      'data-column': id,
      'aria-label': name,
      title: name,
    },
    make('div', { class: 'turned' }, text),
    make(
      'div',
      { class: 'foot' },
      ...(isParent ? [foldButton(isFolded, isFolded ? `+${covers.length - 1}` : '')] : []),
    ),
  );
}

function rowHead({ id, name, depth, isParent, isFolded, covers, isGap, problem }: Row): HTMLElement {
  const texts = [
    name,
    isFolded ? say('andBelow', covers.length - 1) : '',
    isGap ? say('unowned') : '',
    ...(problem?.problems ?? []).map(({ message }) => message),
  ];
  return make(
    'th',
    {
      scope: 'row',
      role: 'rowheader',
      tabindex: -1,
      style: `--depth: ${depth}`,
      title: texts.filter((part) => part !== '').join('\n'),
      'data-row': id,
    },
    isParent ? foldButton(isFolded, '') : make('span', { class: 'leaf' }),
    make('span', { class: 'name' }, name),
    ...(isFolded ? [make('span', { class: 'more' }, `+${covers.length - 1}`)] : []),
    ...(isGap ? [make('span', { class: 'unowned' }, say('unowned'))] : []),
  );
}

function cellOf(row: Row, column: Column, cell: Cell | undefined): HTMLElement {
  const place = { role: 'gridcell', tabindex: -1, 'data-row': row.id, 'data-column': column.id };
  if (cell === undefined) return make('td', place);
  const { part, count, only, problem } = cell;
  const texts = [
    say(`part.${part}`, column.card.title, row.name),
    only === undefined ? '' : say('onlyFor', only),
    ...(problem?.problems ?? []).map(({ message }) => message),
  ];
  const label = texts.filter((text) => text !== '').join('. ');
  const number = count > 1 ? [make('span', { class: 'count', 'aria-hidden': 'true' }, String(count))] : [];
  return make(
    'td',
    {
      ...place,
      class: ['claim', problem?.severity ?? '', only === undefined ? '' : 'limited'].join(' ').trim(),
      'aria-label': label,
      title: label,
    },
    sign(part),
    ...number,
  );
}

function foldButton(isFolded: boolean, count: string): HTMLElement {
  return make(
    'button',
    {
      type: 'button',
      class: isFolded ? 'fold closed' : 'fold',
      tabindex: -1,
      'aria-label': say(isFolded ? 'unfold' : 'fold'),
    },
    icon('next'),
    count,
  );
}
