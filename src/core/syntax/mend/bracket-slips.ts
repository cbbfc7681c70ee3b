import type { Draft } from './draft';
import { keyOn } from './draft';
import type { Line } from './lines';
import { contentEnd, isBare, opensQuote } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';
import { keyAhead } from './text-slips';

const CLOSER: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
/** The most brackets on a line that are tried one by one. */
const MAX_BRACKETS = 12;

/** Possible slips with brackets on a line: missing, superfluous or of the wrong kind. */
export function* bracketSlips(draft: Draft, index: number): Generator<Slip> {
  const { text, lines } = draft;
  const line = lines[index]!;
  const { open, marks, crossed } = scan(text, line);
  const end = contentEnd(text, line);
  const tail = text[end - 1] === ',' ? end - 1 : end;
  const missing = open
    .map((at) => CLOSER[text[at]!]!)
    .reverse()
    .join('');
  if (open.length > 0) {
    yield unclosed(text, open, tail, missing, end);
    yield* acrossLines(draft, index, open, missing);
    yield* outdented(draft, index, open, missing);
    if (end < line.end) yield* inComment(text, line, end, open, missing);
    for (const at of keyAhead(text, open.at(-1)! + 1, end)) yield unclosed(text, open.slice(-1), at, missing[0]!);
  }
  for (const { opener, closer } of crossed) yield unclosed(text, [opener], closer, CLOSER[text[opener]!]!);
  for (const at of marks.filter((each) => ']}'.includes(text[each]!)).slice(-MAX_BRACKETS)) {
    yield {
      kind: 'bracket',
      span: { start: at, end: at + 1 },
      message: `This "${text[at]}" closes too early, or nothing is open.`,
      title: `Remove "${text[at]}"`,
      safe: false,
      edits: [{ span: { start: at, end: at + 1 }, text: '' }],
      cost: 5,
    };
    const other = text[at] === ']' ? '}' : ']';
    yield {
      kind: 'bracket',
      span: { start: at, end: at + 1 },
      message: `"${text[at]}" does not close what is open here. "${other}" does.`,
      title: `Change it to "${other}"`,
      safe: false,
      edits: [{ span: { start: at, end: at + 1 }, text: other }],
      cost: 4,
    };
  }
}

/** Brackets that are closed lines below: at the end of an indented part, or in a column that is too far left. */
function* acrossLines(draft: Draft, index: number, open: readonly number[], missing: string): Generator<Slip> {
  const { text, lines } = draft;
  const { column } = lines[index]!;
  const below = lines.slice(index + 1).filter((line) => !isBare(text, line));
  const inside = below.slice(0, below.findIndex((line) => line.column <= column) >>> 0);
  const last = inside.at(-1);
  if (last) {
    const end = contentEnd(text, last);
    yield unclosed(text, open, text[end - 1] === ',' ? end - 1 : end, missing, end);
  }
  const closer = below.findIndex((line) => text[line.first] === missing.at(-1));
  const outside = below.slice(0, closer + 1).filter((line) => line.column <= column);
  const [first] = outside;
  if (first)
    yield {
      kind: 'column',
      span: { start: first.first, end: first.first + 1 },
      message: 'Lines inside brackets are indented further than the key that they belong to.',
      title: 'Indent the lines inside the brackets',
      safe: false,
      edits: outside.map(({ start, first: to }) => ({ span: { start, end: to }, text: ' '.repeat(column + 2) })),
      cost: 6,
    };
}

/** Brackets with their items below, no further in than the key that they belong to, closed at the end or never. */
function* outdented({ text, lines }: Draft, index: number, open: readonly number[], missing: string): Generator<Slip> {
  const { column } = lines[index]!;
  const below = lines.slice(index + 1).filter((line) => !isBare(text, line));
  const items = below.slice(
    0,
    below.findIndex((line) => line.column > column || keyOn(text, line) !== undefined) >>> 0,
  );
  const last = items.at(-1);
  if (!last) return;
  const end = contentEnd(text, last);
  const tail = text[end - 1] === ',' ? end - 1 : end;
  const isClosed = text.slice(last.first, end).endsWith(missing);
  const at = open.at(-1)!;
  if (!isClosed && items.every((line) => text.startsWith('- ', line.first))) {
    yield {
      kind: 'bracket',
      span: { start: at, end: at + 1 },
      message: 'Items with dashes need no brackets around them.',
      title: `Remove "${text[at]}"`,
      safe: false,
      edits: [{ span: { start: at, end: at + 1 }, text: '' }],
      cost: 5,
    };
    return;
  }
  yield {
    kind: isClosed ? 'column' : 'bracket',
    span: isClosed ? { start: items[0]!.first, end: items[0]!.first + 1 } : { start: at, end: at + 1 },
    message: isClosed
      ? 'Lines inside brackets are indented further than the key that they belong to.'
      : `This "${text[at]}" is never closed.`,
    title: isClosed ? 'Indent the lines inside the brackets' : `Indent the items and close them with "${missing}"`,
    safe: false,
    edits: [
      ...items.map(({ start, first }) => ({ span: { start, end: first }, text: ' '.repeat(column + 2) })),
      ...(isClosed ? [] : [{ span: { start: tail, end }, text: missing }]),
    ],
    cost: 6 + missing.length,
  };
}

/** Brackets that are closed in a comment. */
function* inComment(text: string, line: Line, end: number, open: readonly number[], missing: string): Generator<Slip> {
  const comment = text.slice(end, line.end);
  if (!comment.endsWith(missing) || /[a-z_]: /.test(comment)) return;
  yield {
    kind: 'bracket',
    span: { start: open.at(-1)!, end: open.at(-1)! + 1 },
    message: `"#" starts a comment, so this "${text[open.at(-1)!]}" is never closed. Close it in front of the comment.`,
    title: 'Close it in front of the comment',
    safe: false,
    edits: [insertion(end, missing), { span: { start: line.end - missing.length, end: line.end }, text: '' }],
    cost: 3,
  };
}

/** @param behind the end of what the missing bracket replaces: a comma in front of it is one too many */
const unclosed = (text: string, open: readonly number[], at: number, missing: string, behind = at): Slip => {
  const last = open.at(-1)!;
  return {
    kind: 'bracket',
    span: { start: last, end: last + 1 },
    message: `This "${text[last]}" is never closed.`,
    title: `Close it with "${missing}"`,
    safe: false,
    edits: [{ span: { start: at, end: behind }, text: missing }],
    cost: 4 + missing.length,
  };
};

interface Scan {
  readonly open: number[];
  readonly marks: number[];
  /** The brackets that are still open where one around them closes. */
  readonly crossed: { readonly opener: number; readonly closer: number }[];
}

/** The brackets on a line outside quotation marks, and those still open at its end. */
function scan(text: string, line: Line): Scan {
  const end = contentEnd(text, line);
  const open: number[] = [];
  const marks: number[] = [];
  const crossed: Scan['crossed'] = [];
  let quote = '';
  for (let at = line.first; at < end; at++) {
    const char = text[at]!;
    if (quote !== '') {
      if (char === '\\' && quote === '"') at++;
      else if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && opensQuote(text, at, line.first)) quote = char;
    else if ('[{'.includes(char)) {
      open.push(at);
      marks.push(at);
    } else if (']}'.includes(char)) {
      marks.push(at);
      const opener = open.pop();
      if (opener !== undefined && CLOSER[text[opener]!] !== char && open.some((each) => CLOSER[text[each]!] === char)) {
        crossed.push({ opener, closer: at });
        open.pop();
      }
    }
  }
  return { open, marks, crossed };
}
