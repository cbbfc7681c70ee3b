import type { Located } from '../syntax';
import type { Span } from '../text';
import type { Source } from '../workspace';

/** The range of a value in the text of its file, without its quotation marks. */
export function lettersOf(
  { reading, text }: Pick<Source, 'reading' | 'text'>,
  at: Pick<Located<unknown>, 'entry' | 'span'>,
): Span {
  const { start, end } = reading.place(at);
  const mark = text[start];
  if (mark !== '"' && mark !== "'") return { start, end };
  return { start: start + 1, end: end > start + 1 && text[end - 1] === mark ? end - 1 : end };
}
