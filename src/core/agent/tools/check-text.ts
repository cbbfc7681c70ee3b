import { snapshot, soundFixes } from '../../workspace';
import { findingOf, listed } from '../answers';
import { LIMIT } from '../arguments';
import type { Tool } from '../tool';

export const checkText: Tool = {
  name: 'check_text',
  title: 'Check the text of an org chart',
  description:
    'Checks a YAML text as an org chart of one file, without writing it, and lists the problems with their lines. Use it before you propose or write a new chart.',
  inputSchema: {
    type: 'object',
    properties: { text: { type: 'string', description: 'The whole chart as YAML.' }, limit: LIMIT },
    required: ['text'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const chart = snapshot('text', 0, args.text('text'), { today: host.today });
    const fixesOf = soundFixes(chart);
    const open = { path: 'text', chart, fileName: () => 'text' };
    return {
      positions: chart.organization.positions.length,
      ...listed('findings', chart.findings, args.limit, (finding) => ({
        ...findingOf(open, finding),
        fixes: fixesOf(finding).map(({ title }) => title),
      })),
    };
  },
};
