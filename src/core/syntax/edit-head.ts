import type { EntryEdit, MapPlace } from './edit';
import { addItem, insertKeyAbove, removeItem, replaceNode, setKey } from './edit';
import type { Keyed } from './entry';
import { lineStart, wholeLines } from './line';
import type { Node } from './node';
import { isEmpty } from './node';

/** Looks up a key of a chart's head. */
type FindKey = (name: string) => Keyed | undefined;

/** Adds an item to a list of the head; creates the list above the positions if there is none. @param item YAML that fits on one line */
export function addHeadItem(find: FindKey, key: string, item: string): EntryEdit[] {
  const list = find(key);
  if (list) return addItem(alone(list), key, item);
  const positions = find('positions');
  return positions ? insertKeyAbove(positions, key, `[${item}]`) : [];
}

/** Removes an item from a list of the head; the key is removed with the last item. */
export function removeHeadItem(list: Keyed, item: Node): EntryEdit[] {
  const { entry, key, value } = list;
  if (value.kind === 'list' && value.items.length > 1) return removeItem(alone(list), key.text, item);
  const inBraces = entry.text.slice(lineStart(entry.text, key.span.start), key.span.start).trim() !== '';
  if (inBraces) return [replaceNode(entry, value, '[]')];
  return [{ entry, span: wholeLines(entry.text, key.span.start, value.span.end), text: '' }];
}

/** Writes a key with its value into a map of the head; creates the map above the positions if there is none. @param value YAML that fits on one line */
export function setHeadKey(find: FindKey, map: string, key: string, value: string): EntryEdit[] {
  const place = find(map);
  if (place) return place.value.kind === 'map' || isEmpty(place.value) ? setKey(place, key, value) : [];
  const positions = find('positions');
  return positions ? insertKeyAbove(positions, map, `\n  ${key}: ${value}`) : [];
}

/** A key, treated as the only one in its map. */
const alone = (keyed: Keyed): MapPlace => ({
  ...keyed,
  value: { kind: 'map', flow: false, span: keyed.value.span, pairs: [keyed] },
});
