import { CST, Lexer } from 'yaml';
import type { Span } from '../text';

/** The kinds of tokens: `name` is an anchor or a tag, `header` the start of a block scalar, `body` its text, `mark` a `---` or `...`. */
export type TokenKind =
  | 'space'
  | 'newline'
  | 'comment'
  | 'dash'
  | 'question'
  | 'colon'
  | 'comma'
  | 'open'
  | 'close'
  | 'name'
  | 'alias'
  | 'plain'
  | 'quoted'
  | 'header'
  | 'body'
  | 'mark'
  | 'directive'
  | 'bom'
  | 'stray';

/** A word or sign of YAML. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** The tokens of a text, including spaces; one after the other, they are the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let scalar: 'plain' | 'body' | undefined;
  let next: 'plain' | 'body' = 'plain';
  for (const source of new Lexer().lex(text)) {
    if (scalar === undefined && (source === CST.DOCUMENT || source === CST.FLOW_END)) continue;
    if (scalar === undefined && source === CST.SCALAR) {
      scalar = next;
      next = 'plain';
      continue;
    }
    const kind = scalar ?? KINDS[CST.tokenType(source) ?? ''] ?? 'stray';
    scalar = undefined;
    if (kind === 'header') next = 'body';
    if (source !== '') tokens.push({ kind, start, end: start + source.length });
    start += source.length;
  }
  return tokens;
}

const KINDS: Readonly<Record<string, TokenKind>> = {
  'byte-order-mark': 'bom',
  'doc-start': 'mark',
  'doc-end': 'mark',
  'directive-line': 'directive',
  space: 'space',
  newline: 'newline',
  comment: 'comment',
  'seq-item-ind': 'dash',
  'explicit-key-ind': 'question',
  'map-value-ind': 'colon',
  comma: 'comma',
  'flow-map-start': 'open',
  'flow-seq-start': 'open',
  'flow-map-end': 'close',
  'flow-seq-end': 'close',
  anchor: 'name',
  tag: 'name',
  alias: 'alias',
  'single-quoted-scalar': 'quoted',
  'double-quoted-scalar': 'quoted',
  'block-scalar-header': 'header',
};
