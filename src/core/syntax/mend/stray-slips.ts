import type { Draft } from './draft';
import type { Line } from './lines';
import { contentEnd, isBare } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';
import { IS_KNOWN } from './text-slips';

/** Whether a line starts with a key, so that at least a part of it can be read. */
const SAYS_SOMETHING = /^(?:- +)?[^\s:#"'[\]{},&*!|>%@`]{1,60}:(?:\s|$)/;

/** An unfinished line, or one that does not belong here: it is left out. */
export function* straySlips(draft: Draft, index: number): Generator<Slip> {
  const { text, lines, role } = draft;
  const line = lines[index]!;
  const end = contentEnd(text, line);
  const content = text.slice(line.first, end);
  const isWord = /^[^\s:#"'[\]{},&*!|>%@`]{1,40}$/.test(content);
  if (SAYS_SOMETHING.test(content)) return;
  const isField = isWord && (role.kind === 'head' || line.column > role.column) && IS_KNOWN.has(content);
  // An indented word is probably still being typed.
  const isTyped = isWord && line.column > 0 && /\p{L}/u.test(content);
  yield {
    kind: 'stray',
    span: { start: line.first, end },
    message:
      isWord && /[\p{L}\p{N}]/u.test(content)
        ? `Add a colon after "${content}", and then its value.`
        : 'This line is not "key: value", so it is left out. Make it a comment, or remove it.',
    title: isField ? `Write "${content}:"` : isTyped ? '' : 'Make it a comment',
    safe: false,
    edits: [{ span: { start: line.start, end: line.end }, text: '' }],
    fix: [isField ? insertion(end, ':') : insertion(line.first, '# ')],
    cost: 60 + Math.min(60, content.length),
  };
  const run = strayRun(draft, index);
  if (run.length < 2) return;
  yield {
    kind: 'stray',
    span: { start: line.first, end },
    message: 'These lines are not "key: value", so they are left out. Make them comments, or remove them.',
    title: 'Make them comments',
    safe: false,
    edits: run.map(({ start, end: last }) => ({ span: { start, end: last }, text: '' })),
    fix: run.map(({ first }) => insertion(first, '# ')),
    cost: 130,
  };
}

/** The consecutive lines from one on that are not part of a chart. */
function strayRun({ text, lines, role }: Draft, index: number): Line[] {
  const run: Line[] = [];
  for (const line of lines.slice(index)) {
    if (isBare(text, line)) continue;
    const content = text.slice(line.first, line.end);
    if (
      SAYS_SOMETHING.test(content) ||
      (run.length > 0 && line.column > Math.max(role.column, lines[index]!.column + 8))
    )
      break;
    run.push(line);
  }
  return run;
}
