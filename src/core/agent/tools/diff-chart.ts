import { headline } from '../../diff';
import { AgentError, CHART, LIMIT } from '../arguments';
import { changesBetween } from '../changes-between';
import { chartOf } from '../find';
import type { Tool } from '../tool';

export const diffChart: Tool = {
  name: 'diff_chart',
  title: 'Compare an org chart with an older version',
  description:
    'Describes what changed in an org chart since a Git revision, in the terms of a reorganization, and which problems that opened and closed.',
  inputSchema: {
    type: 'object',
    properties: {
      base: { type: 'string', description: 'A Git revision, such as "main" or "HEAD~1". HEAD by default.' },
      chart: CHART,
      limit: LIMIT,
    },
    additionalProperties: false,
  },
  needsGit: true,
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const base = await host.at?.(args.optional('base') ?? 'HEAD', open);
    if (!base) throw new AgentError('The chart does not exist at that revision.');
    const { found, answer } = changesBetween({ ...open, chart: base }, open, args.limit);
    return { headline: headline(found), ...answer };
  },
};
