import { readFile } from 'node:fs/promises';
import type { Answers, Kept } from '../../core/exchange';
import { KEPT, MAPPABLE, NO_ANSWERS, readAnswers } from '../../core/exchange';
import type { Arguments, Command } from '../command';
import { choice, didYouMean, Misuse } from '../command';

/** Options that answer what is unsure about a source. */
export const ANSWER_OPTIONS: Command['options'] = {
  map: {
    type: 'string',
    value: 'KEY=COLUMN',
    help: `Which column is what, such as title="Job Title"; may be repeated`,
  },
  'include-inactive': { type: 'boolean', help: 'Keep people who left, guests and disabled accounts' },
  repeated: {
    type: 'string',
    value: 'WORD',
    help: 'People with one title and manager: positions, or one-box with a headcount',
  },
  keep: { type: 'string', value: 'LIST', help: 'Personal details to write: email, employee_id' },
  sheet: { type: 'string', value: 'NAME', help: 'The sheet of a workbook to read' },
};

/** What an earlier run was told, if it was kept, with what this one is told. @param kept the answers file */
export async function answersOf(args: Arguments, kept: string | undefined): Promise<Answers> {
  const before = kept === undefined ? NO_ANSWERS : await readFile(kept, 'utf8').then(readAnswers, () => NO_ANSWERS);
  const sheet = args.text('sheet') ?? before.sheet;
  return {
    ...before,
    map: { ...before.map, ...mapOf(args) },
    includeInactive: args.is('include-inactive') || before.includeInactive,
    repeated:
      args.text('repeated') === undefined ? before.repeated : choice(args, 'repeated', ['positions', 'one-box']),
    keep: args.text('keep') === undefined ? before.keep : keptOf(args),
    ...(sheet !== undefined && { sheet }),
  };
}

function mapOf(args: Arguments): Record<string, string> {
  const names = Object.keys(MAPPABLE);
  return Object.fromEntries(
    args.texts('map').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Misuse(`--map takes a key and a column, such as --map title="Job Title", not "${pair}".`);
      const name = pair.slice(0, at).trim();
      if (!names.includes(name))
        throw new Misuse(`--map has no key "${name}". Keys are ${names.join(', ')}.${didYouMean(name, names)}`);
      return [name, pair.slice(at + 1).trim()];
    }),
  );
}

function keptOf(args: Arguments): Kept[] {
  const words = args
    .texts('keep')
    .flatMap((each) => each.split(','))
    .map((each) => each.trim())
    .filter(Boolean);
  return words.map((word) => {
    const found = KEPT.find((each) => each === word);
    if (!found) throw new Misuse(`--keep takes ${KEPT.join(' and ')}, not "${word}".${didYouMean(word, KEPT)}`);
    return found;
  });
}
