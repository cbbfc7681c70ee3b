import type { Replacement } from '../text';
import { lineEnd, lineStart } from './line';
import type { ListNode, Node } from './node';

/** A document that is a list of positions, each with its `id`, as a chart; undefined if an id is missing or used twice. */
export function asChart(text: string, list: ListNode): Replacement | undefined {
  if (list.flow || list.items.length === 0) return undefined;
  const items = list.items.map((item) => ({ item, id: idOf(item, text) }));
  const ids = items.map(({ id }) => id?.written);
  if (ids.includes(undefined) || new Set(ids).size < ids.length) return undefined;
  const start = lineStart(text, items[0]!.item.span.start);
  const ends = items.map(({ item }, index) => {
    const next = items[index + 1]?.item;
    return next ? lineStart(text, next.span.start) - 1 : lineEnd(text, item.span.end);
  });
  const written = items.map(({ item, id }, index) => positionText(text, item, id!, ends[index]!));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    span: { start, end: ends.at(-1)! },
    text: ['positions:', ...written].join('\n').replace(/\r?\n/g, newline),
  };
}

interface Id {
  /** As written in the text. */
  readonly written: string;
  /** From its key to its value. */
  readonly start: number;
  readonly end: number;
}

function idOf(item: Node, text: string): Id | undefined {
  const pair = item.kind === 'map' ? item.pairs.find(({ key }) => key.text === 'id') : undefined;
  if (pair?.value.kind !== 'scalar' || pair.value.text.trim() === '') return undefined;
  const { start, end } = pair.value.span;
  return { written: text.slice(start, end), start: pair.key.span.start, end };
}

/** An item under its id: content in braces stays there, lines move below it. */
function positionText(text: string, item: Node, id: Id, end: number): string {
  const word = `  ${id.written}:`;
  const { start } = item.span;
  if (item.kind === 'map' && item.flow) {
    const before = text.slice(start, id.start).trimEnd();
    const after = text.slice(id.end, end).trimEnd();
    const isFirst = before === '{';
    return `${word} ${isFirst ? '{' : before.replace(/,$/, '')}${isFirst ? after.replace(/^\s*,\s*/, '') : after}`;
  }
  const top = lineStart(text, start);
  const column = start - top;
  const lines = (' '.repeat(column) + text.slice(start, end)).trimEnd().split(/\r?\n/);
  const idLine = text.slice(top, id.start).split('\n').length - 1;
  const comment = text.slice(id.end, lineEnd(text, id.end)).trimEnd();
  const others = lines
    .filter((_, index) => index !== idLine)
    .map((line) => (line.trim() === '' ? '' : `    ${line.slice(Math.min(column, line.search(/\S/)))}`));
  return [`${word}${comment}`, ...others].join('\n');
}
