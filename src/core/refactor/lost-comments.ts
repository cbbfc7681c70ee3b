import type { Chart } from '../model';
import { blockOf, tokensOf } from '../syntax';
import type { Span } from '../text';

/** A comment that a change would remove, with the position that it is in or above. */
export interface LostComment {
  /** With its `#`. */
  readonly text: string;
  readonly position: string | undefined;
}

/**
 * The comments of a file that are in no part that a change keeps, and that it does not write elsewhere.
 * @param removed parts of the text before the change, in order
 * @param after the text after the change
 */
export function lostComments(before: Chart, removed: readonly Span[], after: string): LostComment[] {
  const { text } = before.reading;
  if (!removed.some(({ start, end }) => text.slice(start, end).includes('#'))) return [];
  const isRemoved = ({ start }: Span): boolean => removed.some((span) => span.start <= start && start < span.end);
  const comments = commentsIn(text);
  const left = new Map<string, number>();
  for (const span of commentsIn(after)) add(left, after.slice(span.start, span.end).trimEnd(), 1);
  for (const span of comments) if (!isRemoved(span)) add(left, text.slice(span.start, span.end).trimEnd(), -1);
  const blocks = before.positions.map(({ id, source }) => ({ id: id.value, span: blockOf(before.reading, source) }));
  return comments.filter(isRemoved).flatMap((span) => {
    const comment = text.slice(span.start, span.end).trimEnd();
    if ((left.get(comment) ?? 0) > 0) {
      add(left, comment, -1);
      return [];
    }
    const block = blocks.find((each) => each.span.start <= span.start && span.start < each.span.end);
    return [{ text: comment, position: block?.id }];
  });
}

const commentsIn = (text: string): readonly Span[] => tokensOf(text).filter(({ kind }) => kind === 'comment');

const add = (counts: Map<string, number>, key: string, by: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + by);
