import { compare, toMarkdown } from '../../compare';
import { CHART } from '../arguments';
import { chartOf, positionOf } from '../find';
import type { Tool } from '../tool';

export const comparePositions: Tool = {
  name: 'compare_positions',
  title: 'Compare two positions',
  description:
    'Compares two positions side by side, as Markdown: where they conflict, what they share or delegate, how each compares with its usual role, and what neither owns.',
  inputSchema: {
    type: 'object',
    properties: {
      a: { type: 'string', description: 'The id or the full title of a position.' },
      b: { type: 'string', description: 'The id or the full title of another position.' },
      chart: CHART,
    },
    required: ['a', 'b'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const { organization, findings } = open.chart;
    const pair = [positionOf(open, args.text('a')), positionOf(open, args.text('b'))] as const;
    return { markdown: toMarkdown(compare(organization, findings, pair)) };
  },
};
