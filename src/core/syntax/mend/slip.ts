import type { Replacement, Span } from '../../text';

/** A writing slip that YAML reads differently than intended, with its fix. Spans refer to the inspected text. */
export interface Slip {
  /** The kind of slip, for grouping. */
  readonly kind: SlipKind;
  /** The wrong characters. */
  readonly span: Span;
  /** What is there and what YAML needs. */
  readonly message: string;
  /** An instruction that describes the fix. */
  readonly title: string;
  /** Whether there is only one possible intention, so that the fix needs no review. */
  readonly safe: boolean;
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly Replacement[];
  /** The fix to offer to the author, if it differs from what reading does. */
  readonly fix?: readonly Replacement[];
  /** An instruction for fixing it on all lines, for slips that tend to repeat. */
  readonly habit?: string;
  /** How unlikely it is that this is intentional, in points of {@link judge}. */
  readonly cost: number;
}

export type SlipKind =
  | 'tab'
  | 'blank'
  | 'character'
  | 'column'
  | 'colon'
  | 'quote'
  | 'bracket'
  | 'dash'
  | 'list'
  | 'sign'
  | 'stray';

/** The content of a piece of a chart, and the column of its keys. */
export interface Role {
  readonly kind: 'head' | 'position';
  /** The column of the keys of a head, or of the ids of positions, from 0. */
  readonly column: number;
  /** Whether anchors or aliases tie it to other pieces, so that a name may be defined elsewhere. */
  readonly isTied?: boolean;
}

export const insertion = (at: number, text: string): Replacement => ({ span: { start: at, end: at }, text });
