import { mergeCharts } from '../../core/merge';
import type { Command } from '../command';
import { Misuse } from '../command';
import { Unreadable } from '../failure';
import { printable } from '../formats/printable';
import { EXIT } from '../host';
import { readChart, rewriteCharts } from '../read-chart';

/** A merge driver for Git. */
export const merge: Command = {
  name: 'merge',
  summary: 'Merge two versions of a chart, as a merge driver for Git',
  usage: 'BASE OURS THEIRS',
  options: {},
  notes: [
    'The result is written to OURS. With "*.orgchart.yaml merge=orgchart" in .gitattributes and',
    'git config merge.orgchart.driver "orgchart merge %O %A %B", Git merges charts position by position.',
    'Where both sides changed the same key, the value of OURS is kept and the other one is added as a comment.',
    'Ends with 0, or with 1 if there are such conflicts; with 2 if a text cannot be taken apart, and OURS is left alone.',
  ],
  run: async ({ operands }, host) => {
    const [base, ours, theirs, ...more] = operands;
    if (base === undefined || ours === undefined || theirs === undefined || more.length > 0)
      throw new Misuse('merge takes three files: "orgchart merge BASE OURS THEIRS".');
    const [old, own, other] = await Promise.all([base, ours, theirs].map((file) => readChart(file, host)));
    const merged = mergeCharts(old ?? '', own ?? '', other ?? '');
    if (!merged)
      throw new Unreadable(
        ours,
        'One of the versions has mistakes or is written in braces, so it cannot be merged by position.',
      );
    if (merged.text !== own) await rewriteCharts([{ file: ours, before: own ?? '', text: merged.text }]);
    for (const { id, key } of merged.conflicts)
      host.err(`${printable(ours)}: conflict in ${printable(key === undefined ? id : `${id}: ${key}`)}\n`);
    return merged.conflicts.length > 0 ? EXIT.findings : EXIT.clean;
  },
};
