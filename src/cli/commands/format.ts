import { format as putInOrder, sortKeys } from '../../core/format';
import { read } from '../../core/syntax';
import type { Replacement, Span } from '../../core/text';
import { applyEdits, Lines, shift } from '../../core/text';
import type { Arguments, Command } from '../command';
import { Misuse } from '../command';
import type { Unreadable } from '../failure';
import { failure } from '../failure';
import { findCharts, STDIN } from '../find-charts';
import { printable } from '../formats/printable';
import type { Host } from '../host';
import { EXIT } from '../host';
import { readChart, rewriteCharts } from '../read-chart';

/** Puts charts in order. */
export const format: Command = {
  name: 'format',
  summary: 'Format charts: indentation, spaces and blank lines',
  usage: 'FILES…',
  options: {
    check: { type: 'boolean', help: 'Change nothing, only list the files that would be changed' },
    'sort-keys': { type: 'boolean', help: 'Also put the keys of every position in the order of the format' },
  },
  notes: [
    'FILES are charts, folders with charts (*.orgchart.yaml, *.orgchart.yml, orgchart.yaml), or - for what is piped in,',
    'which is then printed. Comments, quotation marks and the order of keys stay as they are; so does what cannot be read.',
    'Lists the files that were changed. Ends with 0; with --check, 1 if a file would be changed;',
    'and 2 if it was misused or a file cannot be read or written.',
  ],
  run: async (args, host) => {
    if (args.operands.length === 0)
      throw new Misuse('Which charts? Name files or folders, such as "orgchart format .".');
    const { files, failures } = await findCharts(args.operands);
    const failed: Unreadable[] = [...failures];
    let changed = 0;
    for (const file of files) {
      try {
        if (await formatFile(file, args, host)) changed++;
      } catch (error) {
        failed.push(failure(file, error));
      }
    }
    for (const { file, message } of failed) host.err(`${printable(file)}: ${message}\n`);
    if (failed.length > 0) return EXIT.misuse;
    return args.is('check') && changed > 0 ? EXIT.findings : EXIT.clean;
  },
};

/** @returns whether the file is not, or was not, in order @throws {Unreadable} */
async function formatFile(file: string, args: Arguments, host: Host): Promise<boolean> {
  const before = await readChart(file, host);
  const { text, left } = inOrder(before, args.is('sort-keys'));
  const lines = new Lines(text);
  for (const { start } of left)
    host.err(`${printable(file)}:${lines.at(start).line + 1}: This cannot be read, so it is left as it is.\n`);
  const isChanged = text !== before;
  if (args.is('check') || file !== STDIN) {
    if (isChanged && !args.is('check')) await rewriteCharts([{ file, before, text }]);
    if (isChanged) host.out(`${printable(file)}\n`);
  } else host.out(text);
  return isChanged;
}

/** The text in order, and what of it is left as it was. */
function inOrder(text: string, isSorted: boolean): { readonly text: string; readonly left: readonly Span[] } {
  const sorted = isSorted ? applyEdits(text, sortKeys(read(text))) : text;
  const { edits, left } = putInOrder(read(sorted));
  return { text: applyEdits(sorted, edits), left: moved(left, edits) };
}

/** The places of stretches after edits between them; both in the order of the text. */
function moved(spans: readonly Span[], edits: readonly Replacement[]): Span[] {
  let made = 0;
  let by = 0;
  return spans.map((stretch) => {
    for (; made < edits.length && edits[made]!.span.end <= stretch.start; made++)
      by += edits[made]!.text.length - edits[made]!.span.end + edits[made]!.span.start;
    return shift(stretch, by);
  });
}
