/** A text cut into lines that fit; `cut` says that its end was replaced by an ellipsis. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** Longer texts can never be shown whole, so the rest is not measured. */
const MAX_WORD_LENGTH = 600;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Scripts that put no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Breaks `text` at spaces, behind hyphens and slashes, and between the words of scripts without spaces;
 * a word that is wider than a line is broken anywhere. The lines, put together, are the text.
 */
export function wrap(text: string, measure: (text: string) => number, width: number, maxLines: number): Wrapped {
  const shown = text.length > MAX_WORD_LENGTH ? text.slice(0, MAX_WORD_LENGTH) : text;
  if (shown === text && measure(text) <= width) return { lines: [text], cut: false };
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const queue = pieces(shown).reverse();
  let left = queue.pop();
  while (left !== undefined && lines.length < maxLines) {
    const bare = measure(left.trimEnd());
    if (used + bare <= width) {
      line += left;
      used += measure(left);
      left = queue.pop();
    } else if (line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    } else {
      const head = longestFitting(left, measure, width);
      lines.push(head);
      left = left.slice(head.length) || queue.pop();
    }
  }
  if (line !== '') lines.push(line);
  const cut = left !== undefined || shown !== text;
  if (cut) lines.push(ellipsis(longestFitting((lines.pop() ?? '') + (left ?? ''), measure, width), measure, width));
  return { lines, cut };
}

/** How wide the widest part of a text is that is broken only where there is no other way. */
export const widestWord = (text: string, measure: (text: string) => number): number =>
  pieces(text.slice(0, MAX_WORD_LENGTH)).reduce((widest, piece) => Math.max(widest, measure(piece.trimEnd())), 0);

/** The text in one line, with an ellipsis at its end where it is too wide. */
export function shorten(text: string, measure: (text: string) => number, width: number): Wrapped {
  if (text.length <= MAX_WORD_LENGTH && measure(text) <= width) return { lines: [text], cut: false };
  return {
    lines: [ellipsis(longestFitting(text.slice(0, MAX_WORD_LENGTH), measure, width), measure, width)],
    cut: true,
  };
}

function pieces(text: string): string[] {
  const spaced = text.split(/(?<=[\s\-/–—])(?=[^\s\-/–—])/u).filter((piece) => piece !== '');
  return spaced.flatMap((piece) => (SPACELESS.test(piece) ? spacelessPieces(piece) : [piece]));
}

/** Punctuation stays with the word before it. */
function spacelessPieces(text: string): string[] {
  const result: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    if (isWordLike === true || result.length === 0) result.push(segment);
    else result[result.length - 1] += segment;
  }
  return result;
}

/** At least one character, so that the caller always makes progress. */
function longestFitting(text: string, measure: (text: string) => number, width: number): string {
  const ends = Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(text.slice(0, ends[middle])) <= width) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, ends[low]);
}

function ellipsis(line: string, measure: (text: string) => number, width: number): string {
  const parts = Array.from(graphemes.segment(line.trimEnd()), ({ segment }) => segment);
  while (parts.length > 0 && measure(`${parts.join('')}…`) > width) parts.pop();
  return `${parts.join('').trimEnd()}…`;
}
