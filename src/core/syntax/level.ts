import type { Replacement, Span } from '../text';
import type { SyntaxProblem } from './entry';
import { lineEnd, nextLine } from './line';
import { preambleOf } from './preamble';
import { SECOND_DOCUMENT, yamlMessage } from './words';

/** A text without markers that concern the whole file, in the same length as the original, so that offsets stay the same. */
export interface Leveled {
  readonly text: string;
  /** In places of the text. */
  readonly problems: readonly SyntaxProblem[];
}

/** Line breaks of old Macs, word processors and mails that do not end a line in YAML. */
const ODD_BREAK = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
const ODD_BREAKS = new RegExp(ODD_BREAK, 'g');
/** Text after which a break ends a line; elsewhere, the text continues. */
const NEW_LINE = /^(?:[\r\n\v\f\u0085\u2028\u2029]|[ \t]|- |[\w-]{1,60}[ \t]*:(?:[\s\u0085]|$)|$)/;
const MARK = /^(?:<{7}(?=[ \r\n]|$)|(?:---|\.\.\.)(?=[ \t\r\n]|$)|%(?:YAML|TAG)\b|`{3}|~{3}|[ \t]*<\/?(?:pre|code)\b)/m;
const FENCE = /^(?:(?:`{3}`*|~{3}~*)(?: ?[\w-]+)?|[ \t]*(?:<\/?(?:pre|code)(?: [^<>]*)?>){1,2})$/;

/** Reads unusual line breaks as normal ones, several documents as one, and the first of two versions in a git conflict. */
export function level(typed: string): Leveled {
  const problems: SyntaxProblem[] = [];
  let text = typed;
  if (ODD_BREAK.test(typed)) {
    text = typed.replace(ODD_BREAKS, (sign, at: number) => breakFor(typed, sign, at));
    if (text !== typed) problems.push(oddLineEnds(typed));
  }
  const preamble = preambleOf(text);
  if (preamble) {
    problems.push(preamble.problem);
    text = blank(text, [preamble.span]);
  }
  if (!MARK.test(text)) return { text, problems };
  const spaces: Span[] = [...fences(text, problems), ...marks(text, problems), ...conflicts(text, problems)];
  return { text: blank(text, spaces), problems };
}

/** The replacement for an unusual break. */
const breakFor = (text: string, sign: string, at: number): string =>
  sign === '\r' || NEW_LINE.test(text.slice(at + 1, at + 64)) ? '\n' : ' ';

const BREAK_NAMES: Readonly<Record<string, string>> = {
  '\r': 'a lone carriage return, as old Macs wrote it',
  '\v': 'a vertical tab, as word processors write it',
  '\f': 'a page break',
};

function oddLineEnds(text: string): SyntaxProblem {
  const edits = [...text.matchAll(ODD_BREAKS)].map(({ index, 0: sign }) => ({
    span: { start: index, end: index + 1 },
    text: breakFor(text, sign, index),
  }));
  const { start } = edits[0]!.span;
  return {
    code: 'invalid-yaml',
    span: edits[0]!.span,
    message: `A line ends here with ${BREAK_NAMES[text[start]!] ?? 'an unusual line break'}, which other tools take for a letter.`,
    fixes: [{ title: 'Use normal line ends', safe: true, edits }],
  };
}

/** Marks around code that was copied out of Markdown or HTML, with what is around them. */
function* fences(text: string, problems: SyntaxProblem[]): Generator<Span> {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    if (end - start <= 80 && FENCE.test(text.slice(start, end).trimEnd())) lines.push({ start, end });
  }
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const language = text.slice(first.start, first.end).includes('<') ? 'HTML' : 'Markdown';
  const outside = lines.length > 1 ? aroundChart(text, first, last) : undefined;
  problems.push({
    code: 'invalid-yaml',
    span: first,
    message: outside
      ? `Only what is between these marks of ${language} is a chart. Remove the rest.`
      : `This marks code in ${language} and is not part of a chart. Remove it.`,
    fixes: [
      {
        title: outside ? 'Keep only the chart' : lines.length > 1 ? 'Remove these lines' : 'Remove this line',
        safe: !outside,
        edits: (outside ?? lines.map(({ start, end }) => wholeLine(text, start, end))).map((span) => ({
          span,
          text: '',
        })),
      },
    ],
  });
  yield* outside ?? lines;
}

/** What is in front of the first mark and behind the last, with the marks, where something is there and the chart is between; else undefined. */
function aroundChart(text: string, first: Span, last: Span): readonly Span[] | undefined {
  const spans = [
    { start: 0, end: nextLine(text, first.end) },
    { start: last.start, end: text.length },
  ];
  const around = text.slice(0, first.start) + text.slice(last.end);
  const says = around.split(/\r?\n/).filter((line) => /^\s*[^\s#]/.test(line));
  if (says.length === 0 || !CHART_KEY.test(text.slice(first.end, last.start)) || CHART_KEY.test(around))
    return undefined;
  return spans;
}

/** A line that only a chart has. */
const CHART_KEY = /^[ \t]*(?:- )?["']?(?:positions|organization)["']?[ \t]*:/m;

/** Document markers and directives. A marker at the start or the end of the only document is allowed. */
function* marks(text: string, problems: SyntaxProblem[]): Generator<Span> {
  let isBegun = false;
  let isMarked = false;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    const from = start === 0 && text[0] === '\ufeff' ? 1 : start;
    const line = text.slice(from, Math.min(end, from + 200)).trimEnd();
    const word = /^(?:---|\.\.\.|%(?:YAML|TAG)\b)(?=[ \t]*(?:#|$)|.*$)/.exec(line)?.[0];
    if (word === undefined || !/^(?:(?:---|\.\.\.)[ \t]*(?:#.*)?|%.*)$/.test(line)) {
      isBegun ||= line.trim() !== '' && !line.trimStart().startsWith('#');
      continue;
    }
    const isFirst = word === '---' && !isBegun && !isMarked;
    isMarked = true;
    if (isFirst || (word === '...' && text.slice(end).trim() === '')) continue;
    yield { start: from, end };
    const isHarmless = word === '---' ? !isBegun : /^%YAML 1\.2$/.test(line) && /^---(?=\s|$)/m.test(text.slice(end));
    if (!isHarmless)
      problems.push(
        removable(
          { start: from, end: from + line.length },
          wholeLine(text, from, end),
          word.startsWith('%') ? yamlMessage('BAD_DIRECTIVE', '') : SECOND_DOCUMENT,
        ),
      );
  }
}

const wholeLine = (text: string, start: number, end: number): Span => ({ start, end: nextLine(text, end) });

const removable = (span: Span, line: Span, message: string): SyntaxProblem => ({
  code: 'invalid-yaml',
  span,
  message,
  fixes: [{ title: 'Remove this line', safe: true, edits: [{ span: line, text: '' }] }],
});

/** The text to drop in a git conflict: the markers, and what the second version repeats. */
function* conflicts(text: string, problems: SyntaxProblem[]): Generator<Span> {
  let open: { readonly mark: Span; from: number } | undefined;
  let ours: Span | undefined;
  let aside: number | undefined;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const sign = text[start]!;
    if (!'<|=>'.includes(sign) || text.slice(start, start + 7) !== sign.repeat(7)) continue;
    const line = { start, end: lineEnd(text, start) };
    const next = nextLine(text, start);
    if (sign === '<') {
      open = { mark: line, from: next };
      ours = aside = undefined;
    } else if (!open) continue;
    else if (sign === '|') {
      ours ??= { start: open.from, end: start };
      aside = start;
      continue;
    } else if (sign === '=') {
      if (aside !== undefined) yield { start: aside, end: start };
      ours ??= { start: open.from, end: start };
      aside = next;
    } else if (ours && aside !== undefined) {
      yield* saidAgain(text, ours, { start: aside, end: start });
      problems.push(conflict(text, open.mark, ours, { start: aside, end: start }, next));
      open = undefined;
    }
    yield line;
  }
}

function conflict(text: string, mark: Span, ours: Span, theirs: Span, behind: number): SyntaxProblem {
  const all = { start: mark.start, end: behind };
  return {
    code: 'invalid-yaml',
    span: mark,
    message: 'Git left two versions here, because it could not merge them. Keep one, and remove the marks.',
    fixes: (
      [
        ['first', ours],
        ['second', theirs],
      ] as const
    ).map(([which, { start, end }]) => ({
      title: `Keep the ${which} version`,
      safe: false,
      edits: [{ span: all, text: text.slice(start, end) }],
    })),
  };
}

/** The parts of the second version whose keys the first has too. */
function saidAgain(text: string, ours: Span, theirs: Span): Span[] {
  const keys = new Set(chunks(text, ours).map(({ key }) => key));
  return chunks(text, theirs).filter(({ key }) => keys.has(key));
}

/** The leftmost lines of a span, each with the lines below it. */
function chunks(text: string, { start, end }: Span): (Span & { key: string })[] {
  const found: { start: number; end: number; key: string; column: number }[] = [];
  for (let at = start; at < end; at = nextLine(text, at)) {
    const line = text.slice(at, Math.min(lineEnd(text, at), end));
    const column = line.search(/\S/);
    if (column === -1 || line[column] === '#') continue;
    while (found.length > 0 && found.at(-1)!.column > column) found.pop();
    if (found.length > 0 && found.at(-1)!.column < column) continue;
    if (found.length > 0) found.at(-1)!.end = at;
    found.push({ start: at, end, key: line.slice(column, column + 200).split(':')[0]!, column });
  }
  return found;
}

/** The text with parts of it replaced by spaces. */
function blank(text: string, spans: readonly Span[]): string {
  const edits: Replacement[] = spans.map(({ start, end }) => ({
    span: { start, end },
    text: text.slice(start, end).replace(/[^\r\n]/g, ' '),
  }));
  let result = '';
  let done = 0;
  for (const { span, text: spaces } of edits.sort((a, b) => a.span.start - b.span.start)) {
    if (span.end <= done) continue;
    result += text.slice(done, span.start) + spaces.slice(Math.max(0, done - span.start));
    done = span.end;
  }
  return result + text.slice(done);
}
