import type { Cell, Row, SideBySide } from '../../core/compare/sheet';
import { saying } from './cell';
import { element, heard } from './elements';
import { say } from './say';

/** What both positions have, topic by topic. Its columns are below the cards of the two, so that column headers are for screen readers only. */
export function table({ sides, rows }: SideBySide): HTMLElement {
  const heads = sides.map(({ name, id }) => element('th', { scope: 'col' }, heard(`${name} (${id})`)));
  return element(
    'table',
    {},
    element('caption', {}, say('caption')),
    element('colgroup', {}, element('col', { class: 'topic' }), element('col'), element('col')),
    element('thead', {}, element('tr', {}, element('td', {}), ...heads)),
    element('tbody', {}, ...rows.map(row)),
  );
}

const row = ({ topic, cells }: Row): HTMLElement =>
  element('tr', {}, element('th', { scope: 'row' }, topic), ...cells.map(cell));

function cell(data: Cell): HTMLElement {
  const { said, besides } = saying(data);
  const items = said.map(({ text, isUsual }) =>
    element('li', {}, text, ...(isUsual ? [mark(' ✓'), heard(say('usualToo'))] : [])),
  );
  const here = items.length > 0 ? [element('ul', {}, ...items)] : [mark('–'), heard(say('notSaid'))];
  const label = said.some(({ isUsual }) => isUsual) ? 'alsoUsual' : 'usual';
  return element(
    'td',
    {},
    ...here,
    ...(besides.length > 0 ? [element('p', { class: 'usual' }, say(label, besides.join(', ')))] : []),
  );
}

/** What is only for those who see the page. */
const mark = (text: string): HTMLElement => element('span', { class: 'usual', 'aria-hidden': 'true' }, text);
