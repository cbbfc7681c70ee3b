import type { FoldingRange } from 'vscode-languageserver-types';
import { FoldingRangeKind } from 'vscode-languageserver-types';

/** The folding ranges by the text alone, complete or not: indented blocks, consecutive comments, and marked regions. */
export function* foldableText(text: string): Generator<FoldingRange> {
  const lines = linesOf(text);
  yield* blocks(lines);
  yield* regions(lines);
  yield* comments(lines);
}

/** A line with text. */
interface Line {
  readonly number: number;
  readonly kind: 'text' | 'comment' | 'region' | 'endregion';
  /** Its indentation; items of a list in the key's column count as inside the key. */
  readonly depth: number;
}

const [TAB, FEED, RETURN, SPACE, HASH, DASH, MARK] = [...'\t\n\r #-\uFEFF'].map((char) => char.charCodeAt(0));

/** One pass over all characters, since charts can have a hundred thousand lines. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let start = 0;
  let isIndented = true;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === FEED || (char === RETURN && text.charCodeAt(at + 1) !== FEED)) {
      number++;
      start = at + 1;
      isIndented = true;
    } else if (isIndented && char !== SPACE && char !== TAB && char !== RETURN && char !== MARK) {
      isIndented = false;
      const isItem = char === DASH && /^\s?$/.test(text.charAt(at + 1));
      lines.push({
        number,
        kind: char === HASH ? commentKind(text, at) : 'text',
        depth: (at - start) * 2 + (isItem ? 1 : 0),
      });
    }
  }
  return lines;
}

const REGION = /#[ \t]*(region|endregion)\b/y;

function commentKind(text: string, at: number): Line['kind'] {
  REGION.lastIndex = at;
  const [, word] = REGION.exec(text) ?? [];
  return word === 'region' || word === 'endregion' ? word : 'comment';
}

/** The indented blocks. A comment belongs to the block with its indentation, and never ends a block. */
function* blocks(lines: readonly Line[]): Generator<FoldingRange> {
  const open: Line[] = [];
  let inside: Line[] = [];
  const close = (line: Line): FoldingRange => {
    const outside = inside.findIndex(({ kind, depth }) => kind !== 'text' && depth <= line.depth);
    return { startLine: line.number, endLine: inside.at(outside === -1 ? -1 : outside - 1)!.number };
  };
  for (const line of lines) {
    if (line.kind === 'text') {
      while (open.length > 0 && open.at(-1)!.depth >= line.depth) yield close(open.pop()!);
      open.push(line);
      inside = [];
    }
    inside.push(line);
  }
  while (open.length > 0) yield close(open.pop()!);
}

function* regions(lines: readonly Line[]): Generator<FoldingRange> {
  const open: Line[] = [];
  for (const line of lines) {
    if (line.kind === 'region') open.push(line);
    const start = line.kind === 'endregion' ? open.pop() : undefined;
    if (start) yield { startLine: start.number, endLine: line.number, kind: FoldingRangeKind.Region };
  }
}

/** Two or more consecutive comment lines. */
function* comments(lines: readonly Line[]): Generator<FoldingRange> {
  let first: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'comment' && last && line.number === last.number + 1) last = line;
    else {
      if (first && last) yield { startLine: first.number, endLine: last.number, kind: FoldingRangeKind.Comment };
      first = last = line.kind === 'comment' ? line : undefined;
    }
  }
  if (first && last) yield { startLine: first.number, endLine: last.number, kind: FoldingRangeKind.Comment };
}
