import type { Unit } from './units';

/** The keys of a unit's map as they are written. */
export interface Pairs {
  readonly flow: boolean;
  /** The text in front of the first key. */
  readonly before: string;
  /** By key: in braces only the pair, else its lines up to the next key. */
  readonly pairs: ReadonlyMap<string, string>;
  /** The text after the last key. */
  readonly after: string;
}

/** Undefined if it is not a map. */
export function pairsOf({ keyed, text }: Unit): Pairs | undefined {
  const { value, entry } = keyed;
  if (value.kind !== 'map' || value.pairs.length === 0) return undefined;
  const offset = entry.text.indexOf(text);
  if (offset === -1) return undefined;
  const [first] = value.pairs;
  if (!first) return undefined;
  const starts = value.pairs.map(({ key }) => key.span.start - offset);
  if (value.flow) {
    const ends = value.pairs.map((pair) => Math.max(pair.key.span.end + 1, pair.value.span.end) - offset);
    const pairs = new Map(
      value.pairs.map(({ key }, index) => [key.text, text.slice(starts[index], ends[index]).trimEnd()]),
    );
    return { flow: true, before: text.slice(0, starts[0]), pairs, after: text.slice(ends.at(-1)) };
  }
  const lines = starts.map((start) => text.lastIndexOf('\n', start - 1) + 1);
  if (new Set(lines).size !== lines.length || lines[0] === 0) return undefined;
  const pairs = new Map(
    value.pairs.map(({ key }, index) => [key.text, text.slice(lines[index], lines[index + 1] ?? text.length)]),
  );
  return { flow: false, before: text.slice(0, lines[0]), pairs, after: '' };
}
