import type { Organization, Position } from '../../model';
import { listed, located } from '../answers';
import { CHART, LIMIT } from '../arguments';
import type { AgentChart } from '../charts';
import { chartOf } from '../find';
import type { Tool } from '../tool';

export const findPosition: Tool = {
  name: 'find_position',
  title: 'Find positions',
  description:
    'Searches the positions of an org chart by id, title, role or department, and gives the best matches first with manager, file and line. Names of people are searched only where the user allows names.',
  inputSchema: {
    type: 'object',
    properties: {
      query: {
        type: 'string',
        description: 'An id, a title such as "Chief Customer Officer" or "CCO", or parts of one.',
      },
      chart: CHART,
      limit: LIMIT,
    },
    required: ['query'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const found = search(open, args.text('query'), host.names);
    const { organization } = open.chart;
    return listed('positions', found, args.limit, (position) => ({
      ...located(open, position),
      status: position.status,
      manager: organization.lines.manager(position)?.id.value,
      department: position.department?.value,
      ...(host.names && { holders: position.holders.map(({ name }) => name.value) }),
    }));
  },
};

function search({ chart: { organization } }: AgentChart, query: string, names: boolean): Position[] {
  const wanted = folded(query);
  const words = wanted.split(' ');
  return organization.positions
    .map((position) => ({ position, rank: rankOf(organization, position, wanted, words, names) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ position }) => position);
}

/** How well a position matches; 0 where it does not. */
function rankOf(
  organization: Organization,
  position: Position,
  wanted: string,
  words: readonly string[],
  names: boolean,
): number {
  const id = folded(position.id.value);
  const title = folded(organization.nameOf(position));
  if (id === wanted) return 5;
  if (title === wanted || initials(title) === wanted) return 4;
  if (title.startsWith(wanted) || organization.roleOf(position) === wanted.replaceAll(' ', '-')) return 3;
  if (words.every((word) => title.includes(word) || id.includes(word))) return 2;
  const more = [
    position.department?.value ?? '',
    position.location?.value ?? '',
    ...(names ? position.holders.map(({ name }) => name.value) : []),
  ];
  const all = [id, title, ...more.map(folded)].join(' ');
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const initials = (title: string): string =>
  title
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
