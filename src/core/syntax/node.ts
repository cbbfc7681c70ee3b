import type { Span } from '../text';

/** A value with its place. Spans are relative to the start of its entry. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  /** The YAML 1.2 value: `4711` is a number, `NO` is text, nothing at all is null. */
  readonly value: string | number | boolean | null;
  /** The same as text: as typed for plain words and numbers, the content for quoted ones, empty for nothing. */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  /** Whether it is written in brackets. */
  readonly flow: boolean;
  readonly items: readonly Node[];
}

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  /** Whether it is written in braces. */
  readonly flow: boolean;
  /** In the order of the text; a repeated key is here twice. */
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: ScalarNode;
  /** A null scalar directly after the colon if nothing is written. */
  readonly value: Node;
}

/** The value of the last pair with this key, which is the one that other YAML tools use. */
export const valueOf = (map: MapNode, key: string): Node | undefined =>
  map.pairs.findLast((pair) => pair.key.text === key)?.value;

export const isEmpty = (node: Node | undefined): boolean =>
  node === undefined || (node.kind === 'scalar' && node.value === null);
