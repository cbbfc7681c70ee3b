import type { Replacement, Span } from '../../text';

/** One slip of the pen that YAML cannot read as it was meant, with the change that mends it. Spans are counted in the text that was looked at. */
export interface Slip {
  /** What is wrong with the text, for telling slips that belong together. */
  readonly kind: SlipKind;
  /** The characters that are wrong. */
  readonly span: Span;
  /** What is there and what YAML needs. */
  readonly message: string;
  /** An instruction that says what mending changes. */
  readonly title: string;
  /** Whether mending cannot be meant otherwise, so that nobody needs to look. */
  readonly safe: boolean;
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly Replacement[];
  /** What the author is offered, where that is not what reading does. */
  readonly fix?: readonly Replacement[];
  /** An instruction for mending it on all lines, where people make it on several. */
  readonly habit?: string;
  /** How unlikely it is that this was meant, in points of {@link judge}. */
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

/** What a piece of a chart holds, and the column that its keys belong in. */
export interface Role {
  readonly kind: 'head' | 'position';
  /** The column of the keys of a head, or of the ids of positions, from 0. */
  readonly column: number;
  /** Whether names tie it to other pieces, so that what a name stands for may be elsewhere. */
  readonly isTied?: boolean;
}

export const insertion = (at: number, text: string): Replacement => ({ span: { start: at, end: at }, text });
