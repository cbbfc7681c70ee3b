import type { Pair } from '../../core/compare';
import {
  compareRoles,
  compare as compareTwo,
  likelyPair,
  positionNamed,
  rolePair,
  toMarkdown,
} from '../../core/compare';
import type { Snapshot } from '../../core/workspace';
import { Charts } from '../charts';
import type { Command } from '../command';
import { didYouMean, Misuse } from '../command';
import { steerless } from '../formats/printable';
import { EXIT } from '../host';
import { todayOf } from '../today';

/** Sets two positions of a chart side by side. */
export const compare: Command = {
  name: 'compare',
  summary: 'Set two positions side by side, as Markdown',
  usage: 'FILE [A B] | --roles A B',
  options: {
    today: { type: 'string' },
    roles: { type: 'boolean', help: 'Compare two roles without a chart' },
  },
  notes: [
    'A and B are ids of positions, or titles that only one position has. Without them, the Chief Experience Officer and the Chief Customer Officer are compared.',
    'With --roles, A and B are roles, such as "orgchart compare --roles cxo cco".',
    'Ends with 0; with 2 if the chart cannot be read or has no such positions.',
  ],
  run: async (args, host) => {
    if (args.is('roles')) {
      host.out(rolesText(args.operands));
      return EXIT.clean;
    }
    const [file, ...named] = args.operands;
    if (file === undefined || named.length === 1 || named.length > 2)
      throw new Misuse('Name one chart and two positions, such as "orgchart compare acme.orgchart.yaml cxo cco".');
    const { organization, findings } = (await new Charts(host, todayOf(args, host)).open(file)).chart;
    host.out(steerless(toMarkdown(compareTwo(organization, findings, pairOf(organization, named)))));
    return EXIT.clean;
  },
};

type Organization = Snapshot['organization'];
type Position = NonNullable<ReturnType<typeof positionNamed>>;

function rolesText([one, other, ...more]: readonly string[]): string {
  if (one === undefined || other === undefined || more.length > 0)
    throw new Misuse('Name two roles, such as "orgchart compare --roles cxo cco".');
  const pair = rolePair([one, other]);
  if (!pair) throw new Misuse(`${one} and ${other} are not two known roles.`);
  return compareRoles(pair);
}

function pairOf(organization: Organization, [one, other]: readonly string[]): Pair<Position> {
  if (one !== undefined && other !== undefined) return [find(organization, one), find(organization, other)];
  const pair = likelyPair(organization);
  if (!pair)
    throw new Misuse(
      'This chart does not have both a Chief Experience Officer and a Chief Customer Officer. Name two positions.',
    );
  return pair;
}

function find(organization: Organization, word: string): Position {
  const position = positionNamed(organization, word);
  if (!position)
    throw new Misuse(
      `There is no position ${word} in this chart.${didYouMean(
        word,
        organization.positions.map(({ id }) => id.value),
      )}`,
    );
  return position;
}
