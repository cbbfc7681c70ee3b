import type { Replacement, Span } from '../text';
import { smallestReplacement } from '../text';

/** A part of a text during its revision: kept from the original, or new. */
type Piece = { readonly kept: Span } | { readonly written: string };

/** The present state of a text: its pieces, one after the other. */
export type Revision = readonly Piece[];

export const unrevised = (text: string): Revision => [{ kept: { start: 0, end: text.length } }];

const lengthOf = (piece: Piece): number => ('kept' in piece ? piece.kept.end - piece.kept.start : piece.written.length);

/** The revision after more replacements, whose spans are those of its present text; of two that overlap, the later one is left out. */
export function revise(revision: Revision, replacements: readonly Replacement[]): Revision {
  const source = [...revision];
  const result: Piece[] = [];
  let index = 0;
  let offset = 0;
  const take = (until: number, keep: boolean): void => {
    for (let piece = source[index]; piece && offset < until; piece = source[index]) {
      const length = lengthOf(piece);
      const [taken, rest] = offset + length <= until ? [piece, undefined] : split(piece, until - offset);
      if (keep) result.push(taken);
      offset += lengthOf(taken);
      if (rest) source[index] = rest;
      else index++;
    }
  };
  for (const { span, text } of inOrder(replacements)) {
    if (span.start < offset) continue;
    take(span.start, true);
    if (text !== '') result.push({ written: text });
    take(span.end, false);
  }
  take(Number.POSITIVE_INFINITY, true);
  return result;
}

const inOrder = (replacements: readonly Replacement[]): readonly Replacement[] =>
  replacements.toSorted((a, b) => a.span.start - b.span.start);

function split(piece: Piece, at: number): readonly [Piece, Piece] {
  if ('written' in piece) return [{ written: piece.written.slice(0, at) }, { written: piece.written.slice(at) }];
  const middle = piece.kept.start + at;
  return [{ kept: { start: piece.kept.start, end: middle } }, { kept: { start: middle, end: piece.kept.end } }];
}

/** The parts of the original text that are not in the revision any more. @param length the length of the original */
export function removedBy(revision: Revision, length: number): Span[] {
  const kept = revision.flatMap((piece) => ('kept' in piece ? [piece.kept] : []));
  const starts = [0, ...kept.map(({ end }) => end)];
  const ends = [...kept.map(({ start }) => start), length];
  return starts.flatMap((start, index) => (start < ends[index]! ? [{ start, end: ends[index]! }] : []));
}

/** The minimal replacements that turn the original text into the revision. */
export function replacementsIn(revision: Revision, text: string): Replacement[] {
  const found: Replacement[] = [];
  let done = 0;
  let written = '';
  const close = (until: number): void => {
    const smallest = smallestReplacement(text, { span: { start: done, end: until }, text: written });
    if (smallest) found.push(smallest);
    written = '';
  };
  for (const piece of revision) {
    if ('written' in piece) {
      written += piece.written;
    } else if (lengthOf(piece) > 0) {
      close(piece.kept.start);
      done = piece.kept.end;
    }
  }
  close(text.length);
  return found;
}
