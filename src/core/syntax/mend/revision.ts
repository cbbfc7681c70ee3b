import type { Replacement, Span } from '../../text';
import { applyEdits } from '../../text';

/** A text as it is read, with a mapping to the original text. Immutable. */
export class Revision {
  readonly text: string;
  /** In offsets of the original text; in order, not overlapping. */
  readonly edits: readonly Replacement[];
  /** The original text. */
  readonly typed: string;
  /** The change in length up to and including each edit. */
  readonly #growth: readonly number[];

  constructor(typed: string, edits: readonly Replacement[] = []) {
    this.typed = typed;
    this.edits = edits;
    this.text = edits.length === 0 ? typed : applyEdits(typed, edits);
    let growth = 0;
    this.#growth = edits.map(({ span, text }) => (growth += text.length - (span.end - span.start)));
  }

  /** The same text with more edits, in its own offsets. */
  with(more: readonly Replacement[]): Revision {
    return more.reduceRight<Revision>((revision, edit) => revision.#withOne(edit), this);
  }

  #withOne({ span, text }: Replacement): Revision {
    const starts = this.edits.map((edit, index) => edit.span.start + (this.#growth[index - 1] ?? 0));
    const ends = this.edits.map((edit, index) => edit.span.end + this.#growth[index]!);
    const isMet = (index: number): boolean => starts[index]! < span.end && span.start < ends[index]!;
    const met = this.edits.flatMap((_, index) => (isMet(index) ? [index] : []));
    const [first] = met;
    const last = met.at(-1);
    const from = first === undefined ? span.start : Math.min(span.start, starts[first]!);
    const to = last === undefined ? span.end : Math.max(span.end, ends[last]!);
    const joined = {
      span: { start: this.#back(from, 'start'), end: this.#back(to, 'end') },
      text: this.text.slice(from, span.start) + text + this.text.slice(span.end, to),
    };
    const rest = this.edits.filter((_, index) => !met.includes(index));
    const at = rest.findIndex((edit) => edit.span.start > joined.span.start);
    return new Revision(this.typed, at === -1 ? [...rest, joined] : rest.toSpliced(at, 0, joined));
  }

  /** The span in the original text for a span of this text. */
  place({ start, end }: Span): Span {
    const from = this.#back(start, 'start');
    return { start: from, end: Math.max(from, this.#back(end, 'end')) };
  }

  /** The offset in this text for an offset of the original text; removed text maps to where it was. */
  find(offset: number): number {
    let growth = 0;
    for (const [index, { span, text }] of this.edits.entries()) {
      if (span.end > offset) return Math.min(offset, span.start + text.length) + growth;
      growth = this.#growth[index]!;
    }
    return offset + growth;
  }

  #back(offset: number, side: 'start' | 'end'): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edits[middle]!.span.start + (this.#growth[middle - 1] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const edit = this.edits[low - 1];
    if (!edit) return offset;
    const { span, text } = edit;
    const inside = offset - span.start - (this.#growth[low - 2] ?? 0);
    if (inside > text.length || (inside === text.length && side === 'start')) return offset - this.#growth[low - 1]!;
    return inside === text.length ? span.end : Math.min(span.start + inside, span.end);
  }
}
