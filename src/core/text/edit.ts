import type { Place, Span } from './span';

/** What `text` replaces in a file. */
export interface Edit extends Place {
  readonly text: string;
}

/** A quick fix for a finding. */
export interface Fix {
  /** Its effect, as an instruction: "Let cco contribute to journey mapping". */
  readonly title: string;
  /** Whether it may be applied automatically: it changes no meaning that the author intended. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A replacement in one text whose uri is known from the context. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text with all replacements made. If two overlap, the later one (by start) is left out;
 * insertions at the same offset are made in the given order.
 */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { edit } of sorted) {
    if (edit.span.start < done) continue;
    result += text.slice(done, edit.span.start) + edit.text;
    done = edit.span.end;
  }
  return result + text.slice(done);
}

/** A replacement without the parts that stay the same; undefined if nothing is left of it. */
export function smallestReplacement(
  text: string,
  { span: { start, end }, text: written }: Replacement,
): Replacement | undefined {
  const removed = text.slice(start, end);
  const most = Math.min(removed.length, written.length);
  let head = 0;
  while (head < most && removed[head] === written[head]) head++;
  let tail = 0;
  while (tail < most - head && removed.at(-1 - tail) === written.at(-1 - tail)) tail++;
  if (head === removed.length && head === written.length) return undefined;
  return { span: { start: start + head, end: end - tail }, text: written.slice(head, written.length - tail) };
}
