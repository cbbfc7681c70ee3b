import { quotedEnd } from './cursor-words';
import { nextLine } from './line';

/** A stretch of a chart's text. All pieces, one after the other, are the text. */
export interface Piece {
  /** `whole` for a text that could not be cut. */
  readonly kind: 'head' | 'position' | 'stray' | 'whole';
  readonly start: number;
  readonly end: number;
}

/** Anchors and aliases can tie any two places of a text together, document marks start anew, and odd line breaks hide both. */
const UNCUTTABLE = /(?:^|[\s[{,])[&*][^\s,[\]{}]|^\uFEFF?(?:---|\.\.\.)(?:\s|$)|^%|\r(?!\n)|[\u0085\u2028\u2029]/m;

/** What a plain key does not begin with. */
const NOT_PLAIN = '#"\'[]{}&*!|>%@`,';

/** Whether a line begins with a key and its colon. */
function startsWithKey(line: string): boolean {
  const first = line.charAt(0);
  if (first === '"' || first === "'") {
    const { end, closed } = quotedEnd(line, 0, line.length);
    return closed && /^\s*:(?:\s|$)/.test(line.slice(end));
  }
  const colon = line.search(/:(?:\s|$)/);
  if (colon === -1) return false;
  if (first.trim() === '' || NOT_PLAIN.includes(first)) return line.slice(0, colon).trim() === '';
  return !/\s#/.test(line.slice(0, colon));
}

/** The end of a collection in brackets that was opened further up. */
const CLOSING = /^[\]}]/;

/** A list item, an explicit key, a collection in brackets: what positions are not written as. */
const NOT_A_MAP = /^(?:[-?](?:\s|$)|[[{])/;

/**
 * Cuts a chart into its head and its positions, by indentation alone, so that each can be parsed by itself.
 * Comment lines right above a position belong to it. A line that is no key, as it is while somebody types one,
 * becomes a piece of its own and leaves its neighbors whole.
 * @returns one `whole` piece where cutting could change what the text means
 */
export function cut(text: string): readonly Piece[] {
  const whole: Piece[] = [{ kind: 'whole', start: 0, end: text.length }];
  if (UNCUTTABLE.test(text)) return whole;
  const section = findPositions(text);
  const first = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*(.*)/.exec(text)?.[1] ?? '';
  if (!section || !startsWithKey(first)) return whole;

  const pieces: Piece[] = [{ kind: 'head', start: 0, end: section.end }];
  let indent = 0;
  let comments: number | undefined;
  let current: { kind: Piece['kind']; start: number } | undefined;
  const open = (kind: Piece['kind'], start: number): void => {
    if (current) pieces.push({ kind: current.kind, start: current.start, end: start });
    current = { kind, start: pieces.length === 1 && !current ? section.end : start };
  };
  for (let at = section.end; at < text.length; at = nextLine(text, at)) {
    const column = indentAt(text, at);
    if (indent > 0 && column > indent && current?.kind !== 'head') {
      // Most lines of a chart are further in than its ids, so that they are not looked at any closer.
      if (!'#]}'.includes(text.charAt(at + column))) comments = undefined;
      continue;
    }
    const line = { start: at, indent: column, content: text.slice(at + column, nextLine(text, at)).trimEnd() };
    if (current?.kind === 'head') {
      if (line.indent === 0 && /^positions\s*:/.test(line.content)) return whole;
      continue;
    }
    if (line.content === '') {
      comments = undefined;
    } else if (line.content.startsWith('#')) {
      if (line.indent === indent) comments ??= line.start;
    } else {
      const isKey = startsWithKey(line.content);
      if (CLOSING.test(line.content)) continue;
      if ((indent === 0 || line.indent <= indent) && NOT_A_MAP.test(line.content)) return whole;
      if (line.indent === 0) open(isKey ? 'head' : 'stray', line.start);
      else if (indent === 0 || line.indent === indent) {
        if (indent === 0) indent = line.indent;
        open(isKey ? 'position' : 'stray', comments ?? line.start);
      } else if (line.indent < indent) return whole;
      comments = undefined;
    }
  }
  if (!current) return [{ kind: 'head', start: 0, end: text.length }];
  pieces.push({ ...current, end: text.length });
  return pieces.some((piece) => piece.kind === 'position') ? pieces : whole;
}

/** Where the lines below a top-level `positions:` begin; undefined where there is no such line, or more than one. */
function findPositions(text: string): { end: number } | undefined {
  const starts = [...text.matchAll(/^\uFEFF?positions[ \t]*:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|$)/gm)];
  const [only, second] = starts;
  return only && !second ? { end: only.index + only[0].length } : undefined;
}

/** How many spaces and tabs a line begins with, each counted as one. */
function indentAt(text: string, start: number): number {
  let first = start;
  for (let sign = text.charCodeAt(first); sign === SPACE || sign === TAB; sign = text.charCodeAt(first)) first++;
  return first - start;
}

const SPACE = 32;
const TAB = 9;
