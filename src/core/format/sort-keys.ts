import { keysAt } from '../schema';
import type { Entry, Keyed, MapNode, Node, Path, Reading } from '../syntax';
import { read } from '../syntax';
import type { Replacement } from '../text';
import { applyEdits } from '../text';
import { reorder } from './reorder';
import { isBroken, sameNode } from './same';

/**
 * Sorts the keys of every position in the order of the format; unknown keys come after the known ones, and
 * those that start with `x-` last. Comments move with the key below them, or with the line they are on.
 */
export function sortKeys(reading: Reading): readonly Replacement[] {
  const edits = new Map<Entry, Replacement[]>();
  for (const { entry, key, value } of reading.positions) {
    if (isBroken(entry) || !isWithin(value, key, entry)) continue;
    const own = sortNode(entry.text, value, ['positions', key.text]);
    if (own.length > 0) edits.set(entry, [...(edits.get(entry) ?? []), ...own]);
  }
  const placed = (of: ReadonlyMap<Entry, readonly Replacement[]>): Replacement[] =>
    [...of].flatMap(([entry, own]) =>
      own.map((edit) => ({ ...edit, span: reading.place({ entry, span: edit.span }) })),
    );
  const after = read(applyEdits(reading.text, placed(edits)), reading);
  if (after.entries.length !== reading.entries.length) return [];
  for (const [index, entry] of reading.entries.entries())
    if (!saysTheSame(entry, after.entries[index]!)) edits.delete(entry);
  return placed(edits).sort((a, b) => a.span.start - b.span.start);
}

function sortNode(text: string, node: Node, path: Path): readonly Replacement[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => (isInside(item, node) ? sortNode(text, item, [...path, index]) : []));
  const inside = node.pairs.flatMap(({ key, value }) =>
    isInside(value, node) ? sortNode(text, value, [...path, key.text]) : [],
  );
  const order = orderOf(node, path);
  if (order.every((from, to) => from === to)) return inside;
  const moved = reorder(text, node, order, inside);
  if (!moved) return inside;
  return [...inside.filter(({ span }) => span.end <= moved.span.start || span.start >= moved.span.end), moved];
}

/** The indexes of a map's pairs in the order of the format; unchanged if a key is repeated, merged or an alias. */
function orderOf(map: MapNode, path: Path): readonly number[] {
  const asIs = map.pairs.map((_, index) => index);
  const names = keysAt(path).map(({ name }) => name);
  const isPlain =
    new Set(map.pairs.map(({ key }) => key.text)).size === map.pairs.length &&
    map.pairs.every(({ key, value }) => key.text !== '<<' && isInside(key, map) && isInside(value, map));
  if (names.length === 0 || !isPlain) return asIs;
  const rank = (index: number): number => {
    const { text } = map.pairs[index]!.key;
    const known = names.indexOf(text);
    return known !== -1 ? known : text.startsWith('x-') ? names.length + 1 : names.length;
  };
  return asIs.sort((a, b) => rank(a) - rank(b) || a - b);
}

const isInside = ({ span }: Node, around: Node): boolean =>
  around.span.start <= span.start && span.end <= around.span.end;

/** Whether the value is after its key, and not an alias. */
const isWithin = ({ span }: Node, key: Node, { text }: Entry): boolean =>
  key.span.end <= span.start && span.end <= text.length;

const saysTheSame = (one: Entry, other: Entry): boolean =>
  one === other ||
  (one.problems.length === other.problems.length &&
    sameKeyed(one.head, other.head) &&
    sameKeyed(one.positions, other.positions));

const sameKeyed = (one: readonly Keyed[], other: readonly Keyed[]): boolean =>
  one.length === other.length &&
  one.every(({ key, value }, i) => sameNode(key, other[i]!.key) && sameNode(byName(value), byName(other[i]!.value)));

/** The same value with the keys of all its maps in alphabetical order. */
function byName(node: Node): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') return { ...node, items: node.items.map(byName) };
  const pairs = node.pairs.map(({ key, value }) => ({ key, value: byName(value) }));
  return { ...node, pairs: pairs.sort((a, b) => (a.key.text < b.key.text ? -1 : 1)) };
}
