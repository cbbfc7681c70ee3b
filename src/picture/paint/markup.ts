import { escapeMarkup } from '../../core/text';

/**
 * Mermaid reads these again in the finished picture: two as the halves of an entity, one as an arrow's end.
 * A tag between their characters keeps it from doing so and changes nothing that can be seen.
 */
const READ_AGAIN = /(?<=ﬂ)(?=°)|(?<=¶)(?=ß)|(?<=marker)(?=-end=)/;

/** Text escaped for a `<text>` of a picture that Mermaid finishes. */
export function content(text: string): string {
  const parts = text.split(READ_AGAIN);
  return parts.length === 1 ? escapeMarkup(text) : parts.map((part) => `<tspan>${escapeMarkup(part)}</tspan>`).join('');
}

/** A number short enough for markup. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
