import { COMMENTED_ID } from '../cut-lines';
import type { Draft } from './draft';
import { isBare } from './lines';
import type { Slip } from './slip';

/** The id of a position that is a comment, while its fields are not. */
export function* commentedId({ text, lines, role }: Draft): Generator<Slip> {
  if (role.kind !== 'position') return;
  const first = lines.findIndex((line) => !isBare(text, line));
  const line = lines.slice(0, Math.max(0, first)).findLast(({ start, end }) => start < end);
  const [, , id] = line ? (COMMENTED_ID.exec(text.slice(line.first, line.end)) ?? []) : [];
  if (!line || id === undefined || lines[first]!.column <= role.column) return;
  yield {
    kind: 'sign',
    span: { start: line.first, end: line.end },
    message: `"${id}" is a comment here, so the lines below would belong to the position above it. Remove the "#".`,
    title: 'Remove the "#"',
    safe: false,
    edits: [{ span: { start: line.start, end: line.end }, text: `${' '.repeat(role.column)}${id}:` }],
    cost: 4,
  };
}

/** Comments as other languages write them. */
export function* foreignComments({ text, lines }: Draft): Generator<Slip> {
  const found = lines.filter(({ first, end }) => /^\/\/(?!\/)/.test(text.slice(first, Math.min(end, first + 3))));
  const [first] = found;
  if (!first) return;
  const slip = (edits: Slip['edits']): Slip => ({
    kind: 'sign',
    span: { start: first.first, end: first.first + 2 },
    message: 'A comment starts with "#", not with "//".',
    title: 'Change it to "#"',
    safe: true,
    edits,
    cost: 3,
  });
  yield slip(found.map((line) => ({ span: { start: line.first, end: line.first + 2 }, text: '#' })));
}
