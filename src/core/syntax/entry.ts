import type { Replacement, Span } from '../text';
import type { SlipKind } from './mend';
import type { Node, Pair, ScalarNode } from './node';

/** A YAML mistake in the text; the span is relative to the start of the entry. */
export interface SyntaxProblem {
  readonly code: 'invalid-yaml' | 'duplicate-key' | 'too-large';
  readonly span: Span;
  readonly message: string;
  /** The kind of slip, if a fix is known; slips of some kinds are reported once per file. */
  readonly slip?: SlipKind;
  /** The best first. */
  readonly fixes?: readonly SyntaxFix[];
}

/** An edit that fixes a mistake; spans are relative to the start of the entry. */
export interface SyntaxFix {
  readonly title: string;
  /** Whether there is only one possible intention. */
  readonly safe: boolean;
  readonly edits: readonly Replacement[];
}

/**
 * A piece of a chart's text that is parsed separately: one position, a part of the head, or, if the text
 * cannot be divided, all of it. Entries are compared by identity and reused for as long as their text stays the same.
 */
export interface Entry {
  readonly kind: 'head' | 'position' | 'stray' | 'whole';
  /** The column of the ids in it; 0 outside positions. */
  readonly column: number;
  readonly text: string;
  /** Keys of the head in this entry, without `positions`. */
  readonly head: readonly Keyed[];
  /** Positions in this entry. */
  readonly positions: readonly Keyed[];
  readonly problems: readonly SyntaxProblem[];
}

/** A key with its value and the entry that contains both. */
export interface Keyed extends Pair {
  readonly entry: Entry;
}

/** A value with its place. The span is relative to the start of the entry, so that it survives edits elsewhere. */
export interface Located<T> {
  readonly value: T;
  readonly entry: Entry;
  readonly span: Span;
}

export const located = <T>(value: T, entry: Entry, node: Node): Located<T> => ({ value, entry, span: node.span });

export const locatedText = (entry: Entry, node: ScalarNode): Located<string> => located(node.text, entry, node);
