import type { Snapshot } from '../../../src/core/workspace';
import { readSource, seenFrom, wholeOf } from '../../../src/core/workspace';

/** A chart of several files by their names, the one with the head first; seen from the one that is asked about. */
export function chartOf(texts: Readonly<Record<string, string>>): (name: string) => Snapshot {
  const [first, ...others] = Object.entries(texts).map(([name, text]) => readSource(`file:///${name}`, 1, text));
  if (!first) throw new Error('A chart has at least one file');
  const whole = wholeOf([first, ...others], { today: '2026-06-01' });
  return (name) => seenFrom(whole, whole.files.find(({ uri }) => uri === `file:///${name}`)!, 1);
}

/** A range as the word it stands on, with the name of its file. */
export const wordIn = (
  chart: Snapshot,
  {
    uri,
    range,
  }: { uri: string; range: { start: { line: number; character: number }; end: { line: number; character: number } } },
): string => {
  const { lines, text } = chart.file(uri)!;
  return `${uri.slice('file:///'.length)}:${range.start.line}:${text.slice(lines.offset(range.start), lines.offset(range.end))}`;
};
