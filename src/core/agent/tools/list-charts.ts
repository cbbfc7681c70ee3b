import { listed } from '../answers';
import { LIMIT } from '../arguments';
import type { Tool } from '../tool';

export const listCharts: Tool = {
  name: 'list_charts',
  title: 'List org charts',
  description:
    'Lists the org charts of the workspace with their paths, numbers of positions and numbers of problems. Start here: other tools take a path from this list as "chart".',
  inputSchema: { type: 'object', properties: { limit: LIMIT }, additionalProperties: false },
  run: async (args, host) => {
    const charts = await host.charts();
    return listed('charts', charts, args.limit, ({ path, chart }) => {
      const of = (severity: string): number => chart.findings.filter((each) => each.severity === severity).length;
      return {
        chart: path,
        organization: chart.organization.head.name,
        positions: chart.organization.positions.length,
        files: chart.files.length,
        errors: of('error'),
        warnings: of('warning'),
      };
    });
  },
};
