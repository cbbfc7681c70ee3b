import type { Position } from '../model';
import type { Located } from '../syntax';

/** The text of a position, from its id to the end of its last value. A block scalar ends with its text, not at the line below. */
export function ownText({ source: { entry, key, value } }: Position): Pick<Located<unknown>, 'entry' | 'span'> {
  const written = entry.text.slice(0, value.span.end).trimEnd().length;
  return { entry, span: { start: key.span.start, end: Math.max(key.span.end, written) } };
}
