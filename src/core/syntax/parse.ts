import type { Document, ParsedNode, YAMLError } from 'yaml';
import { parseAllDocuments, parseDocument } from 'yaml';
import type { Replacement, Span } from '../text';
import { applyEdits, shift } from '../text';
import { convert } from './convert';
import type { SyntaxProblem } from './entry';
import type { Mended, Role, Verdict } from './mend';
import { hasOddCharacters, judge, MAX_MENDED, mend, ODD, Revision } from './mend';
import { isTooDeep } from './nesting';
import type { Node } from './node';
import type { Repair, YamlMistake } from './repair';
import { repairOf } from './repair';
import { SECOND_DOCUMENT, TOO_DEEP, TOO_LARGE, yamlMessage } from './words';

/** The longest text that the parser gets in one piece, in UTF-16 code units: about a second's work. */
const MAX_PIECE = 1_000_000;
const MAX_REPAIRS = 12;
const REPAIRABLE = 50_000;

export interface Parsed {
  /** The value of each document; more than one only if the text has `---` lines. */
  readonly roots: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
}

/** A part of a text that is fixed separately. */
export interface Part extends Span {
  readonly role: Role;
}

/**
 * Reads one piece of YAML 1.2. Never throws: unreadable parts become problems, and the rest is kept.
 * @param parts its structure, for fixing slips; left out if unknown
 */
export function parse(text: string, parts: readonly Part[] = []): Parsed {
  if (text.length > MAX_PIECE) {
    const end = Math.min(text.length, Math.max(1, text.search(/\r?\n|$/)));
    return {
      roots: [],
      problems: [
        { code: 'too-large', span: { start: 0, end: Math.min(end, 80) }, message: TOO_LARGE('This part', '1 MB') },
      ],
    };
  }
  if (isTooDeep(text)) return tooDeep(text);
  try {
    const [whole] = parts;
    const isSimple = whole?.start === 0 && whole.end === text.length && text.length <= MAX_MENDED;
    const plain = isSimple ? readPlain(text, whole.role) : undefined;
    if (plain && 'roots' in plain) return plain;
    const { revision, slips } = mended(text, parts, plain?.verdict);
    return parseRepairing(revision, slips.map(problemOf));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(text);
  }
}

const tooDeep = (text: string): Parsed => ({
  roots: [],
  problems: [{ code: 'invalid-yaml', span: { start: 0, end: Math.min(1, text.length) }, message: TOO_DEEP }],
});

/** Reads a text that needs no fixes; otherwise returns how odd it is. */
function readPlain(text: string, role: Role): Parsed | { readonly verdict: Verdict } {
  const documents = read(text);
  const converted = documents.map(({ contents }) => convert(contents, text, SAME_PLACE));
  const roots = converted.flatMap(({ root }) => root ?? []);
  const mistakes = documents.flatMap(({ errors }) => errors.map(mistakeOf));
  const unread = converted.flatMap(({ problems }) => problems.map(({ span }) => span));
  const verdict = judge(roots, [...mistakes, ...unread], text, role);
  if (verdict.score >= ODD || documents.length > 1 || hasOddCharacters(text)) return { verdict };
  return {
    roots,
    problems: onePerPlace(
      converted.flatMap(({ problems }) => problems),
      text.length,
    ),
  };
}

/** @param known how odd the only part is */
function mended(text: string, parts: readonly Part[], known?: Verdict): ReturnType<typeof mend> {
  const edits: Replacement[] = [];
  const slips: Mended[] = [];
  for (const { role, start, end } of parts) {
    if (end - start > MAX_MENDED) continue;
    const source = text.slice(start, end);
    const judgeText = (each: string) => verdictOn(each, role);
    const verdict = known ?? judgeText(source);
    if (verdict.score < ODD && !hasOddCharacters(source)) continue;
    const found = mend(source, role, verdict, judgeText);
    edits.push(...found.revision.edits.map((edit) => moved(edit, start)));
    slips.push(
      ...found.slips.map((slip) => ({
        ...slip,
        span: shift(slip.span, start),
        edits: slip.edits.map((edit) => moved(edit, start)),
      })),
    );
  }
  return { revision: new Revision(text, edits), slips };
}

const moved = ({ span, text }: Replacement, by: number): Replacement => ({ span: shift(span, by), text });

function verdictOn(text: string, role: Role): Verdict {
  const documents = read(text);
  const mistakes = documents.flatMap(({ errors }) => errors.map(mistakeOf));
  const converted = documents.map(({ contents }) => convert(contents, text, SAME_PLACE));
  const roots = converted.flatMap(({ root }) => root ?? []);
  const unread = converted.flatMap(({ problems }) => problems.map(({ span }) => span));
  return judge(roots, [...mistakes, ...unread], text, role);
}

const SAME_PLACE = (start: number, end: number): Span => ({ start, end });

const problemOf = ({ kind, span, message, title, safe, edits }: Mended): SyntaxProblem => ({
  code: 'invalid-yaml',
  span,
  message,
  slip: kind,
  ...(title !== '' && { fixes: [{ title, safe, edits }] }),
});

function parseRepairing(revision: Revision, slips: readonly SyntaxProblem[]): Parsed {
  const text = revision.text;
  const repairs: Repair[] = [];
  let repaired = text;
  const problems: SyntaxProblem[] = [...slips];
  for (;;) {
    const documents = read(repaired);
    const mistakes = documents.flatMap((document) => document.errors.map(mistakeOf));
    const repair =
      mistakes.length > 0 && repairs.length < MAX_REPAIRS && text.length < REPAIRABLE
        ? repairOf(repaired, mistakes)
        : undefined;
    const place = (start: number, end: number): Span =>
      revision.place(original(repairs, Math.min(start, repaired.length), Math.min(end, repaired.length)));
    if (repair) {
      problems.push({
        code: 'invalid-yaml',
        span: place(repair.at.start, repair.at.end),
        message: yamlMessage(repair.code, repair.source),
      });
      repaired = applyEdits(repaired, [repair]);
      repairs.push(repair);
      continue;
    }
    problems.push(
      ...mistakes.map(
        (mistake): SyntaxProblem => ({
          code: 'invalid-yaml',
          span: place(mistake.start, mistake.end),
          message: yamlMessage(mistake.code, mistake.source),
        }),
      ),
    );
    for (const document of documents.slice(1)) {
      problems.push({ code: 'invalid-yaml', span: documentMark(repaired, document, place), message: SECOND_DOCUMENT });
    }
    const converted = documents.map((document) => convert(document.contents, repaired, place));
    return {
      roots: converted.flatMap(({ root }) => (root ? [root] : [])),
      problems: onePerPlace([...problems, ...converted.flatMap((each) => each.problems)], revision.typed.length),
    };
  }
}

function read(text: string): Document.Parsed<ParsedNode>[] {
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', version: '1.2' } as const;
  if (!/^(?:---|\.\.\.)(?:\s|$)/m.test(text)) return [parseDocument<ParsedNode>(text, options)];
  const documents = parseAllDocuments<ParsedNode>(text, options);
  return Array.isArray(documents) ? [...documents] : [];
}

const mistakeOf = (error: YAMLError): YamlMistake => ({
  code: error.code,
  start: error.pos[0],
  end: error.pos[1],
  source: error.message,
});

function documentMark(
  text: string,
  document: Document.Parsed<ParsedNode>,
  place: (start: number, end: number) => Span,
): Span {
  const mark = text.lastIndexOf('---', document.contents?.range[0] ?? document.range[0]);
  const start = mark === -1 ? document.range[0] : mark;
  return place(start, start + 3);
}

/** Undoes the repairs, last first, to map a place back to the original text. */
function original(repairs: readonly Repair[], start: number, end: number): Span {
  const back = (offset: number): number =>
    repairs.reduceRight((at, { span, text }) => {
      if (at <= span.start || text.length === span.end - span.start) return at;
      if (at <= span.start + text.length) return Math.min(at, span.end);
      return at - text.length + (span.end - span.start);
    }, offset);
  return { start: back(start), end: back(end) };
}

function onePerPlace(problems: readonly SyntaxProblem[], length: number): SyntaxProblem[] {
  const seen = new Set<number | string>();
  const inside = problems.map((problem) => {
    const start = Math.max(0, Math.min(problem.span.start, length - 1));
    return { ...problem, span: { start, end: Math.max(start, Math.min(problem.span.end, length)) } };
  });
  return inside
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span, message }) => {
      const place = message === TOO_DEEP ? message : span.start;
      return !seen.has(place) && seen.add(place);
    });
}
