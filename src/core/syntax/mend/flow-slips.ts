import type { Replacement } from '../../text';
import { INNER_KEYS, POSITION_KEYS } from '../keys.generated';
import type { Draft } from './draft';
import type { Line } from './lines';
import { contentEnd } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';
import { ITEM_KEYS } from './text-slips';

/** An item in brackets that starts with a sign that has a meaning in YAML. */
const SIGNED = /(?<=[[,][ \t]{0,8})([-&*!|>%@`?]{1,3}[ \t]{0,2})([^\s,[\]{}"'#:][^,[\]{}"'#:]{0,80})(?=[,\]])/g;
/** An item in brackets with a colon in it. */
const SENTENCE = /(?<=[[,] {0,8})[^\s,[\]{}"'#:][^,[\]{}"'#:]{0,80}: [^,[\]{}"'#:]{1,120}(?=[,\]])/g;
/** A key and its value, in brackets of any kind, among others in braces. */
const HELD = /([a-z_]{2,20}):[ \t]{1,4}(?:\(([^()[\]{}:#"']*)\)|\{([^()[\]{}:#"']*)\}|\[([^()[\]{}:#"']*)[\])])/g;
/** An id or the name of an area, without the sign of a chat in front of it. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** Possible slips with a list in brackets: its brackets, its separators, or the start of its items. */
export function* flowSlips({ text }: Draft, line: Line): Generator<Slip> {
  const content = text.slice(line.first, contentEnd(text, line));
  if (!content.startsWith('<<')) yield* signedItems(line.first, content);
  for (const { index, 0: whole, 1: key, 2: round, 3: braced, 4: items } of content.matchAll(HELD)) {
    const isList = POSITION_KEYS.get(key!)?.list === true;
    const inner = round ?? braced ?? items!;
    const isMixed = whole.endsWith(')') && items !== undefined;
    if (!isList || (items !== undefined && !isMixed && !/[;|]/.test(inner))) continue;
    const kept = inner.split(/[,;|]/).flatMap((item) => item.trim() || []);
    if (kept.length === 0) continue;
    const start = line.first + index + whole.length - inner.length - 2;
    yield {
      kind: 'bracket',
      span: { start, end: line.first + index + whole.length },
      message:
        items === undefined || isMixed
          ? `A list is written in "[]", not in "${isMixed ? '[)' : round === undefined ? '{}' : '()'}".`
          : 'Write one comma between items of a list, no other sign.',
      title: 'Write a list in brackets',
      safe: false,
      edits: [{ span: { start, end: line.first + index + whole.length }, text: `[${kept.join(', ')}]` }],
      cost: 6,
    };
  }
}

function* signedItems(from: number, content: string): Generator<Slip> {
  const found = [...content.matchAll(SIGNED)].map(({ index, 0: whole, 1: sign, 2: word }) => ({
    start: from + index,
    end: from + index + whole.trimEnd().length,
    sign: sign!,
    word: word!.trim(),
  }));
  const [first] = found;
  if (!first) return;
  const span = { start: first.start, end: first.end };
  if (found.every(({ word }) => WORD.test(word)))
    yield {
      kind: 'sign',
      span,
      message: `"${first.sign.trim()}" is not part of an id. Remove it.`,
      title: found.length > 1 ? `Remove each "${first.sign.trim()}"` : `Change it to "${first.word}"`,
      safe: false,
      edits: found.map(({ start, sign }) => ({ span: { start, end: start + sign.length }, text: '' })),
      cost: 3,
    };
  yield {
    kind: 'quote',
    span,
    message: `A text cannot start with "${first.sign[0]}" in YAML. Put the text in quotation marks.`,
    title: 'Put the text in quotation marks',
    safe: false,
    edits: found.flatMap(({ start, end }): Replacement[] => [insertion(start, '"'), insertion(end, '"')]),
    cost: 5,
  };
}

/** A sentence of a list with a colon in it, which makes a key of its beginning. */
export function* sentenceSlips({ text }: Draft, line: Line): Generator<Slip> {
  const end = contentEnd(text, line);
  const content = text.slice(line.first, end);
  const [dash] = /^- +/.exec(content) ?? [];
  const items =
    dash === undefined
      ? [...content.matchAll(SENTENCE)].map(({ index, 0: item }) => ({
          start: line.first + index,
          end: line.first + index + item.trimEnd().length,
        }))
      : [{ start: line.first + dash.length, end }];
  const found = items.filter((item) => {
    const [, key] = /^([^"'[\]{}#:]+): /.exec(text.slice(item.start, item.end)) ?? [];
    return key !== undefined && !INNER_KEYS.has(key) && !POSITION_KEYS.has(key);
  });
  const [first] = found;
  if (!first) return;
  yield {
    kind: 'quote',
    span: first,
    message: 'A colon and a space inside a text make a key of it. Put the text in quotation marks.',
    title: 'Put the text in quotation marks',
    safe: false,
    edits: found.map((span) => ({ span, text: `'${text.slice(span.start, span.end).replaceAll("'", "''")}'` })),
    cost: 4,
  };
}

/** An item that only continues the one above: its dash makes it a separate item. */
export function* joinedItems({ text, lines }: Draft, index: number): Generator<Slip> {
  const { column, first } = lines[index]!;
  const keyIn = (line: Line): string | undefined =>
    /^- +([a-z_]+):(?:\s|$)/.exec(text.slice(line.first, line.end))?.[1];
  const own = keyIn(lines[index]!);
  if (own === undefined || ITEM_KEYS.has(own) || POSITION_KEYS.has(own)) return;
  const before = lines.slice(0, index).findLast((line) => line.column <= column && line.first < line.end);
  if (!before || before.column !== column) return;
  const others: Line[] = [];
  for (const line of lines.slice(index)) {
    const key = line.column === column ? keyIn(line) : undefined;
    if (line.column < column || (line.column === column && (key === undefined || ITEM_KEYS.has(key)))) break;
    if (key !== undefined) others.push(line);
  }
  yield {
    kind: 'dash',
    span: { start: first, end: first + 1 },
    message: `"${own}" belongs to the item above. Only the first line of an item has a dash.`,
    title: others.length > 1 ? 'Remove the dashes' : 'Remove the dash',
    safe: false,
    edits: others.map((line) => ({ span: { start: line.first, end: line.first + 1 }, text: ' ' })),
    cost: 4,
  };
}
