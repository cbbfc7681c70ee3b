import { readFile } from 'node:fs/promises';
import type { Answers, Kept } from '../../core/exchange';
import { KEPT, MAPPABLE, NO_ANSWERS, readAnswers } from '../../core/exchange';
import type { Arguments } from '../command';
import { choice, didYouMean, Misuse } from '../command';

/** The answers given to this run, on top of those kept from an earlier one. @param kept the answers file */
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
