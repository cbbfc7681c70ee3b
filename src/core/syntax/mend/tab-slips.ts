import type { Draft } from './draft';
import type { Slip } from './slip';

/** Replaces tabs in indentation with spaces, in the width that fits. */
export function* tabSlips({ text, lines, role }: Draft): Generator<Slip> {
  const tabbed = lines.filter(({ start, first, end }) => first < end && text.slice(start, first).includes('\t'));
  const [first] = tabbed;
  if (!first) return;
  const at = text.indexOf('\t', first.start);
  for (const width of new Set([role.column || 2, 2, 4, 8, 1])) {
    yield {
      ...tabSlip(at),
      edits: tabbed.map((line) => ({
        span: { start: line.start, end: line.first },
        text: ' '.repeat(widthOf(text.slice(line.start, line.first), width)),
      })),
      cost: 2,
    };
  }
}

/** The message about a tab. */
export const tabSlip = (at: number): Pick<Slip, 'kind' | 'span' | 'message' | 'title' | 'safe'> => ({
  kind: 'tab',
  span: { start: at, end: at + 1 },
  message: 'Lines are indented with spaces in YAML, not with tabs.',
  title: 'Indent with spaces',
  safe: true,
});

/** The width of an indentation if tabs lead to the next multiple of a width. */
export function widthOf(indent: string, width: number): number {
  let column = 0;
  for (const char of indent) column = char === '\t' ? column + width - (column % width) : column + 1;
  return column;
}
