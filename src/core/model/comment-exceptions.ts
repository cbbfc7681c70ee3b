import type { Comment, Entry, Located } from '../syntax';
import { commentsWith, firstLineOf, lineBeside } from '../syntax';
import { memo } from '../text';
import type { Chart } from './chart';
import type { Organization } from './organization';
import type { Exception, Position } from './position';

/** An exception in a comment, `# orgchart-allow rule-id -- reason`: on the line it applies to, or on a line above it. */
export interface CommentException extends Exception {
  readonly comment: Comment;
  /** The line of content that it applies to; undefined at the end of a file. */
  readonly line: Located<'line'> | undefined;
  /** The position that contains the line. */
  readonly position: Position | undefined;
}

/** All exceptions in comments. */
export interface CommentExceptions {
  /** In the order of the files. */
  readonly all: readonly CommentException[];
  /** The exceptions that apply to the line of an item. */
  readonly at: (at: Located<unknown>) => readonly CommentException[];
}

const WORD = 'orgchart-allow';

/** The rule is empty if there is none. A long dash also counts as two dashes, since editors replace them. */
const FORM = new RegExp(`^(#+\\s*${WORD}[\\s:]*)(?!--)([^\\s–—]*)\\s*(?:--+|[–—])?\\s*(.*)$`);

export const commentExceptionsOf = memo((organization: Organization): CommentExceptions => collect(organization));

function collect({ charts, position }: Organization): CommentExceptions {
  const all = charts.flatMap((chart) => [...commentExceptions(chart, position)]);
  const byEntry = new Map<Entry, CommentException[]>();
  for (const each of all) if (each.line) byEntry.set(each.line.entry, [...(byEntry.get(each.line.entry) ?? []), each]);
  return {
    all,
    at: ({ entry, span }) =>
      byEntry.get(entry)?.filter(({ line }) => line && line.span.start <= span.start && span.start <= line.span.end) ??
      [],
  };
}

function* commentExceptions(
  { reading: { text, entries } }: Chart,
  find: Organization['position'],
): Generator<CommentException> {
  if (!text.includes(WORD)) return;
  for (const [index, entry] of entries.entries()) {
    for (const comment of commentsWith(entry, WORD)) {
      const line = lineOf(comment, entries.slice(index + 1));
      yield { ...read(comment), comment, line, position: line && positionOn(line, find), with: [], until: undefined };
    }
  }
}

/** A comment at the end of an entry applies to the next one. */
function lineOf(comment: Comment, below: readonly Entry[]): Located<'line'> | undefined {
  const here = lineBeside(comment);
  if (here) return { value: 'line', entry: comment.entry, span: here };
  const next = below.find(firstLineOf);
  const first = next && firstLineOf(next);
  return next && first && { value: 'line', entry: next, span: first };
}

function read({ entry, span, text }: Comment): Pick<Exception, 'rule' | 'reason'> {
  const [, before = text, rule = '', reason = ''] = FORM.exec(text) ?? [];
  const start = span.start + before.length;
  const at =
    rule === ''
      ? { start: span.start, end: span.start + before.trimEnd().length }
      : { start, end: start + rule.length };
  return { rule: { value: rule, entry, span: at }, reason };
}

function positionOn({ entry, span }: Located<unknown>, find: Organization['position']): Position | undefined {
  const keyed = entry.positions.find(
    ({ key, value }) => key.span.start <= span.end && span.start <= Math.max(key.span.end, value.span.end),
  );
  return keyed && find(keyed.key.text);
}
