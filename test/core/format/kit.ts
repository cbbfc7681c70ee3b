import { format } from '../../../src/core/format';
import type { Reading } from '../../../src/core/syntax';
import { read, toData, tokensOf } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';

/** A chart in order. */
export const inOrder = (text: string): string => applyEdits(text, format(read(text)).edits);

/** All that a chart says, and what is wrong with it. */
export const contents = ({ head, positions, problems }: Reading): string =>
  JSON.stringify({
    head: head.map(({ key, value }) => [key.text, toData(value)]),
    positions: positions.map(({ key, value }) => [key.text, toData(value)]),
    problems: problems.map(({ value }) => value.message),
  });

/** The comments of a chart, from top to bottom. */
export const comments = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, start, end }) => (kind === 'comment' ? [text.slice(start, end).trimEnd()] : []));

/** All of a text that can be seen. */
export const ink = (text: string): string => text.replace(/\s+/g, '');
