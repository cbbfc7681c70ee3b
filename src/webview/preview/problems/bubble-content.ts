import { make, tool } from '../../shared/dom';
import type { PartHost } from '../frame/part';
import { icon } from '../icons';
import { say } from '../say';
import { actsOn } from './acts';
import { Item } from './item';
import type { Entry } from './listing';

/** The content of the bubble: the card's title and its problems, one of them with its quick fixes. */
export function bubbleContent(
  title: string,
  entries: readonly Entry[],
  host: PartHost,
  close: () => void,
): readonly HTMLElement[] {
  const items = entries.map((entry) => new Item({ ...entry, titles: entry.titles.filter((each) => each !== title) }));
  let open: Item | undefined;
  const choose = (item: Item): void => {
    const isSame = item === open;
    open?.choose(undefined);
    open = isSame ? undefined : item;
    open?.choose(actsOn(item.entry.problem, host, () => item.element.scrollIntoView({ block: 'nearest' })));
  };
  for (const item of items) {
    item.head.tabIndex = 0;
    item.head.addEventListener('click', () => choose(item));
  }
  if (items[0] !== undefined) choose(items[0]);
  return [
    make('header', {}, make('h2', {}, title), tool(icon('close'), say('closeIt'), 'Esc', close)),
    make('ul', { role: 'list' }, ...items.map((item) => item.element)),
  ];
}
