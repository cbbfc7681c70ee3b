import type { EntryEdit } from '../model';
import { scalarText } from '../model';
import type { Entry, Keyed, Node } from '../syntax';

/** A list of positions, each with its `id`, as the map of them that the format has; nothing where an id is missing or used twice. */
export function asMap({ entry, key, value: list }: Keyed): EntryEdit[] {
  if (list.kind !== 'list' || list.flow || list.items.length === 0) return [];
  const items = list.items.map((item) => ({ item, id: idOf(item) }));
  const ids = items.map(({ id }) => id?.value);
  if (ids.includes(undefined) || new Set(ids).size < ids.length) return [];
  const start = key.span.end + 1;
  const ends = items.map(({ item }, index) => {
    const next = items[index + 1]?.item;
    return next ? lineStart(entry.text, next.span.start) - 1 : endOfLine(entry.text, item.span.end);
  });
  const between = entry.text.slice(start, lineStart(entry.text, items[0]!.item.span.start)).trimEnd();
  const written = items.map(({ item, id }, index) => positionText(entry, item, id!, ends[index]!));
  const newline = entry.text.includes('\r\n') ? '\r\n' : '\n';
  const text = [between, ...written].join('\n').replace(/\r?\n/g, newline);
  return [{ entry, span: { start, end: ends.at(-1)! }, text }];
}

interface Id {
  readonly value: string;
  /** From its key to its value. */
  readonly start: number;
  readonly end: number;
}

function idOf(item: Node): Id | undefined {
  const pair = item.kind === 'map' ? item.pairs.find(({ key }) => key.text === 'id') : undefined;
  if (pair?.value.kind !== 'scalar' || pair.value.text.trim() === '') return undefined;
  return { value: pair.value.text, start: pair.key.span.start, end: pair.value.span.end };
}

/** An item under its id: what is in braces stays there, lines of their own move below it. */
function positionText({ text }: Entry, item: Node, id: Id, end: number): string {
  const word = `  ${scalarText(id.value)}:`;
  const { start } = item.span;
  if (item.kind === 'map' && item.flow) {
    const before = text.slice(start, id.start);
    const after = text.slice(id.end, end).trimEnd();
    const rest = /^\s*,/.test(after) ? after.replace(/^\s*,\s*/, '') : after;
    return `${word} ${before}${rest}`;
  }
  const top = lineStart(text, start);
  const column = start - top;
  const lines = (' '.repeat(column) + text.slice(start, end)).trimEnd().split(/\r?\n/);
  const idLine = text.slice(top, id.start).split('\n').length - 1;
  const comment = text.slice(id.end, endOfLine(text, id.end)).trimEnd();
  const others = lines
    .filter((_, index) => index !== idLine)
    .map((line) => (line.trim() === '' ? '' : `    ${line.slice(Math.min(column, line.search(/\S/)))}`));
  return [`${word}${comment}`, ...others].join('\n');
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const endOfLine = (text: string, at: number): number => {
  const end = text.slice(at).search(/\r?\n/);
  return end < 0 ? text.length : at + end;
};
