import type { Entry, Keyed, Node } from '../syntax';

/** Whether a part of an entry cannot be read. */
export const isBroken = ({ problems }: Entry): boolean => problems.some(({ code }) => code !== 'duplicate-key');

/** Whether two entries have the same content, in the same words and order. */
export const sameEntry = (one: Entry, other: Entry): boolean =>
  one === other ||
  (one.kind === other.kind &&
    one.problems.length === other.problems.length &&
    sameKeyed(one.head, other.head) &&
    sameKeyed(one.positions, other.positions));

const sameKeyed = (one: readonly Keyed[], other: readonly Keyed[]): boolean =>
  one.length === other.length &&
  one.every(({ key, value }, i) => sameNode(key, other[i]!.key) && sameNode(value, other[i]!.value));

/** Whether two values are the same, in the same form. */
export function sameNode(one: Node, other: Node): boolean {
  switch (one.kind) {
    case 'scalar':
      return (
        other.kind === 'scalar' &&
        Object.is(one.value, other.value) &&
        one.text === other.text &&
        one.style === other.style
      );
    case 'list':
      return (
        other.kind === 'list' &&
        one.flow === other.flow &&
        one.items.length === other.items.length &&
        one.items.every((item, i) => sameNode(item, other.items[i]!))
      );
    case 'map':
      return (
        other.kind === 'map' &&
        one.flow === other.flow &&
        one.pairs.length === other.pairs.length &&
        one.pairs.every(
          ({ key, value }, i) => sameNode(key, other.pairs[i]!.key) && sameNode(value, other.pairs[i]!.value),
        )
      );
  }
}
