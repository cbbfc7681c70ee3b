import { isVacant } from '../../rules';
import { groupBy, SEVERITIES } from '../../text';
import { listed, located } from '../answers';
import { CHART, LIMIT } from '../arguments';
import { chartOf } from '../find';
import type { Tool } from '../tool';

export const describeChart: Tool = {
  name: 'describe_chart',
  title: 'Describe an org chart',
  description:
    'Gives an overview of one org chart: size, vacancies, layers, the positions at the top, departments, and the rules that report problems in it, with counts.',
  inputSchema: { type: 'object', properties: { chart: CHART, limit: LIMIT }, additionalProperties: false },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const { organization, findings, files } = open.chart;
    const { positions, lines, head } = organization;
    const departments = groupBy(
      positions.filter(({ department }) => department !== undefined),
      ({ department }) => department!.value,
    );
    const rules = groupBy(findings, ({ code, severity }) => `${severity} ${code}`);
    const rank = ([key]: readonly [string, unknown]): number => SEVERITIES.findIndex((each) => key.startsWith(each));
    const byRule = [...rules].sort((one, other) => rank(one) - rank(other) || other[1].length - one[1].length);
    return {
      chart: open.path,
      organization: head.name,
      files: files.map(({ uri }) => open.fileName(uri)).slice(0, args.limit),
      positions: positions.length,
      vacant: positions.filter((position) => isVacant(position)).length,
      layers: positions.reduce((most, position) => Math.max(most, lines.chain(position).length + 1), 0),
      ...listed('tops', lines.tops, args.limit, (position) => ({
        ...located(open, position),
        positions_below: lines.below(position),
      })),
      ...listed('departments', [...departments], args.limit, ([department, of]) => ({
        department,
        positions: of.length,
      })),
      ...listed('problems', byRule, args.limit, ([key, of]) => {
        const [severity = '', rule = ''] = key.split(' ');
        return { rule, severity, count: of.length };
      }),
    };
  },
};
