import type { Keyed, Reading } from '../syntax';
import { blockOf, inBraces, read } from '../syntax';
import type { Span } from '../text';

/** A part of a chart that is merged as a whole if only one side has changed it: a position, or a key of the head. */
export interface Unit {
  readonly id: string;
  readonly isPosition: boolean;
  readonly keyed: Keyed;
  /** Its lines, with their comments. */
  readonly span: Span;
  readonly text: string;
}

/** The parts of a chart by their ids; undefined for a text that cannot be divided safely. */
export function unitsOf(
  text: string,
): { readonly reading: Reading; readonly units: ReadonlyMap<string, Unit> } | undefined {
  const reading = read(text);
  const keyed = [
    ...reading.head.filter(({ key }) => key.text !== 'positions').map((each) => ({ each, isPosition: false })),
    ...reading.positions.map((each) => ({ each, isPosition: true })),
  ];
  if (reading.problems.length > 0 || keyed.some(({ each }) => each.entry.kind === 'whole' || inBraces(reading, each)))
    return undefined;
  const units = new Map<string, Unit>();
  for (const { each, isPosition } of keyed) {
    const span = blockOf(reading, each);
    const id = `${isPosition ? 'position' : 'key'} ${each.key.text}`;
    units.set(id, { id: each.key.text, isPosition, keyed: each, span, text: text.slice(span.start, span.end) });
  }
  return { reading, units };
}
