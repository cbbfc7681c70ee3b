import type { Replacement } from '../../text';
import { indented } from './column-slips';
import type { Draft } from './draft';
import { isBare } from './lines';
import type { Slip } from './slip';

/** The id of a position within its braces. */
const IN_BRACES = /([{,])\s{0,40}["']?id["']? ?: ?(["']?)([^\s{}[\],#"']+)\2(?: ?, ?(?:\r?\n *)?)?/;

/** A possible position that is written as an item of a list. */
export function* listSlips(draft: Draft): Generator<Slip> {
  const { text, lines, role } = draft;
  const index = lines.findIndex((line) => !isBare(text, line));
  const line = lines[index];
  if (role.kind !== 'position' || !line || !/^(?:-|\{\s{0,40}["']?id["']? *:)/.test(text.slice(line.first))) return;
  const dash = { start: line.first, end: line.first + 1 };
  const content = line.first + /^(?:- *)?/.exec(text.slice(line.first, line.end))![0].length;
  const indent = ' '.repeat(role.column);
  const shared = {
    kind: 'list' as const,
    span: dash,
    title: 'Write positions as keys, without dashes',
    safe: false,
    message: 'Positions are not items of a list. Each is a key: its id, a colon, and its own keys below.',
    cost: 4,
  };
  const head = (end: number, id: string, rest: string): Replacement => ({
    span: { start: line.start, end },
    text: `${indent}${id}:${rest}`,
  });
  const body = `\n${' '.repeat(role.column + 2)}`;
  const [idKey, id] =
    /^id *: *([^\s{}[\],#](?:[^{}[\],#\r\n]*[^\s{}[\],#])?)/.exec(text.slice(content, line.end)) ?? [];
  const below = lines.findIndex((each, at) => at > index && !isBare(text, each));
  const shift = below === -1 ? [] : indented(draft, below, lines.length, role.column + 2);
  if (idKey !== undefined && id !== undefined)
    yield { ...shared, edits: [head(content + idKey.length, id, ''), ...shift] };
  const own = text.slice(content, line.end);
  const inner = lines.findIndex((each, at) => at > index && /^id *:/.test(text.slice(each.first, each.end)));
  if (inner !== -1 && idKey === undefined) {
    const { start, first, end } = lines[inner]!;
    const after = lines[inner + 1]?.start ?? text.length;
    const name = text.slice(first, end).replace(/^id *: */, '');
    const others = shift.filter(({ span }) => span.start !== start);
    yield {
      ...shared,
      edits: [head(content, name, body), ...others, { span: { start, end: after }, text: '' }].sort(
        (a, b) => a.span.start - b.span.start,
      ),
    };
  }
  const all = text.slice(content);
  const inBraces = own.startsWith('{') ? IN_BRACES.exec(all) : null;
  if (inBraces) {
    const [whole, sign, , name] = inBraces;
    const before = all.slice(0, inBraces.index);
    const end = inBraces.index + whole.length;
    const after = sign === '{' || all[end] === '}' ? '' : ', ';
    yield { ...shared, edits: [head(content + end, name!, ` ${sign === '{' ? '{' : before}${after}`)] };
  }
  const [titleKey, title] = /^(?:title|name) *: *['"]?([^{}[\],#\r\n'"]+)/.exec(own) ?? [];
  if (titleKey !== undefined && title !== undefined) {
    const made = title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-');
    yield { ...shared, edits: [head(content, made, body), ...shift], cost: 30 };
  }
  if (text[line.first] !== '-') return;
  yield {
    ...shared,
    kind: 'dash',
    message: 'A position has no dash in front of it.',
    title: 'Remove the dash',
    edits: [{ span: { start: line.start, end: content }, text: indent }],
  };
}
