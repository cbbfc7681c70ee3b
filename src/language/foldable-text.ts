import { FoldingRangeKind } from 'vscode-languageserver-types';
import type { FoldingRange } from 'vscode-languageserver-types';

/** What can be folded by the look of the text alone, half typed or not: what is indented below a line, comments in a row, and marked regions. */
export function* foldableText(text: string): Generator<FoldingRange> {
  const lines = text.split(/\r\n|\n|\r/).map(lookAt);
  yield* blocks(lines);
  yield* regions(lines);
  yield* comments(lines);
}

interface Line {
  readonly number: number;
  readonly kind: 'text' | 'comment' | 'region' | 'endregion' | 'blank';
  /** How far in it stands: the items of a list are inside of a key in the same column. */
  readonly depth: number;
}

const LINE = /^\s*(?:(#\s*region\b)|(#\s*endregion\b)|(#)|(-(?:\s|$))|\S)?/;

function lookAt(text: string, number: number): Line {
  const [all, region, endregion, comment, dash] = LINE.exec(text)!;
  const indent = text.length - text.trimStart().length;
  const depth = indent * 2 + (dash === undefined ? 0 : 1);
  const kind = region ? 'region' : endregion ? 'endregion' : comment ? 'comment' : all.length > indent ? 'text' : 'blank';
  return { number, kind, depth };
}

/** What is indented below a line. A comment belongs to what it is indented like, and never ends anything. */
function* blocks(lines: readonly Line[]): Generator<FoldingRange> {
  const open: Line[] = [];
  let inside: Line[] = [];
  const close = (line: Line): FoldingRange => {
    const outside = inside.findIndex(({ kind, depth }) => kind !== 'text' && depth <= line.depth);
    return { startLine: line.number, endLine: inside.at(outside === -1 ? -1 : outside - 1)!.number };
  };
  for (const line of lines) {
    if (line.kind === 'blank') continue;
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

/** Two comments or more, one line below the other. */
function* comments(lines: readonly Line[]): Generator<FoldingRange> {
  let first: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'comment') first ??= line;
    else if (first) {
      yield { startLine: first.number, endLine: line.number - 1, kind: FoldingRangeKind.Comment };
      first = undefined;
    }
  }
  if (first) yield { startLine: first.number, endLine: lines.length - 1, kind: FoldingRangeKind.Comment };
}
