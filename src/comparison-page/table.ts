import type { Cell, Row, SideBySide } from '../compare/sheet';
import { saying } from './cell';
import { element, heard } from './elements';

/** What both positions have, topic by topic. Its columns stand below the cards of the two, so that their heads are only heard. */
export function table({ sides, rows }: SideBySide): HTMLElement {
  const heads = sides.map(({ name, id }) => element('th', { scope: 'col' }, heard(`${name} (${id})`)));
  return element(
    'table',
    {},
    element('caption', {}, 'What the chart says, and below it what is usual for the role. ✓ stands where both agree.'),
    element('colgroup', {}, element('col', { class: 'topic' }), element('col'), element('col')),
    element('thead', {}, element('tr', {}, element('td', {}), ...heads)),
    element('tbody', {}, ...rows.map(row)),
  );
}

const row = ({ topic, cells }: Row): HTMLElement => element('tr', {}, element('th', { scope: 'row' }, topic), ...cells.map(cell));

function cell(data: Cell): HTMLElement {
  const { said, besides } = saying(data);
  const items = said.map(({ text, isUsual }) => element('li', {}, text, ...(isUsual ? [mark(' ✓'), heard(' (usual)')] : [])));
  const here = items.length > 0 ? [element('ul', {}, ...items)] : [mark('–'), heard('not said')];
  const label = said.some(({ isUsual }) => isUsual) ? 'Also usual: ' : 'Usual: ';
  return element('td', {}, ...here, ...(besides.length > 0 ? [element('p', { class: 'usual' }, `${label}${besides.join(', ')}`)] : []));
}

/** What is only for those who see the page. */
const mark = (text: string): HTMLElement => element('span', { class: 'usual', 'aria-hidden': 'true' }, text);
