import type { Draft } from './draft';
import type { Line } from './lines';
import { contentEnd, opensQuote } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';
import { keyAhead } from './text-slips';

const CLOSER: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
/** More brackets on a line than this are not looked at one by one. */
const MAX_BRACKETS = 12;

/** What could be a bracket that is missing, superfluous or of the other kind on a line. */
export function* bracketSlips({ text }: Draft, line: Line): Generator<Slip> {
  const { open, marks, crossed } = scan(text, line);
  const end = contentEnd(text, line);
  const tail = text[end - 1] === ',' ? end - 1 : end;
  const missing = open
    .map((at) => CLOSER[text[at]!]!)
    .reverse()
    .join('');
  if (open.length > 0) {
    yield unclosed(text, open, tail, missing);
    for (const at of keyAhead(text, open.at(-1)! + 1, end)) yield unclosed(text, open.slice(-1), at, missing[0]!);
  }
  for (const { opener, closer } of crossed) yield unclosed(text, [opener], closer, CLOSER[text[opener]!]!);
  for (const at of marks.filter((each) => ']}'.includes(text[each]!)).slice(-MAX_BRACKETS)) {
    yield {
      kind: 'bracket',
      span: { start: at, end: at + 1 },
      message: `This "${text[at]}" closes too early, or nothing that is open.`,
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

const unclosed = (text: string, open: readonly number[], at: number, missing: string): Slip => {
  const last = open.at(-1)!;
  return {
    kind: 'bracket',
    span: { start: last, end: last + 1 },
    message: `This "${text[last]}" is never closed.`,
    title: `Close it with "${missing}"`,
    safe: false,
    edits: [insertion(at, missing)],
    cost: 4 + missing.length,
  };
};

interface Scan {
  readonly open: number[];
  readonly marks: number[];
  /** Those that are still open where one around them closes. */
  readonly crossed: { readonly opener: number; readonly closer: number }[];
}

/** The brackets on a line outside of quotation marks, and those that stay open at its end. */
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
