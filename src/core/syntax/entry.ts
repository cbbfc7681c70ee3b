import type { Replacement, Span } from '../text';
import type { SlipKind } from './mend';
import type { Node, Pair, ScalarNode } from './node';

/** Something that the text gets wrong as YAML; the span is counted from the start of the entry. */
export interface SyntaxProblem {
  readonly code: 'invalid-yaml' | 'duplicate-key' | 'too-large';
  readonly span: Span;
  readonly message: string;
  /** What kind of slip it is, where mending is known; slips of some kinds are told once for a file. */
  readonly slip?: SlipKind;
  /** The best first. */
  readonly fixes?: readonly SyntaxFix[];
}

/** A change that mends what the text gets wrong; places are counted from the start of the entry. */
export interface SyntaxFix {
  readonly title: string;
  /** Whether the author can only have meant this. */
  readonly safe: boolean;
  readonly edits: readonly Replacement[];
}

/**
 * A piece of a chart's text that is parsed by itself: one position, a stretch of the head, or, where the text
 * cannot be cut, the whole of it. Entries are compared by identity and reused for as long as their text stays the same.
 */
export interface Entry {
  readonly kind: 'head' | 'position' | 'stray' | 'whole';
  /** The column that its ids belong in; 0 outside of positions. */
  readonly column: number;
  readonly text: string;
  /** Keys of the head that stand in this entry, without `positions`. */
  readonly head: readonly Keyed[];
  /** Positions that stand in this entry. */
  readonly positions: readonly Keyed[];
  readonly problems: readonly SyntaxProblem[];
}

/** A key with its value and the entry that both stand in. */
export interface Keyed extends Pair {
  readonly entry: Entry;
}

/** A value that carries its place. The span is counted from the start of the entry, so that it survives edits elsewhere. */
export interface Located<T> {
  readonly value: T;
  readonly entry: Entry;
  readonly span: Span;
}

export const located = <T>(value: T, entry: Entry, node: Node): Located<T> => ({ value, entry, span: node.span });

export const locatedText = (entry: Entry, node: ScalarNode): Located<string> => located(node.text, entry, node);
