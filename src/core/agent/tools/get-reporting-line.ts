import { named } from '../answers';
import { CHART } from '../arguments';
import { chartOf, positionOf } from '../find';
import type { Tool } from '../tool';

export const getReportingLine: Tool = {
  name: 'get_reporting_line',
  title: 'Get the reporting line between two positions',
  description:
    'Shows how two positions are connected by solid reporting lines: the path from each up to their nearest common manager, and which of them is above the other.',
  inputSchema: {
    type: 'object',
    properties: {
      from: { type: 'string', description: 'The id or the full title of a position.' },
      to: { type: 'string', description: 'The id or the full title of another position.' },
      chart: CHART,
    },
    required: ['from', 'to'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const { organization } = open.chart;
    const { chain, isAbove } = organization.lines;
    const [from, to] = [positionOf(open, args.text('from')), positionOf(open, args.text('to'))];
    const [up, down] = [
      [from, ...chain(from)],
      [to, ...chain(to)],
    ];
    const common = up.find((each) => down.includes(each));
    const until = (path: typeof up) => path.slice(0, common ? path.indexOf(common) + 1 : path.length);
    return {
      relation: isAbove(from, to)
        ? 'from is above to'
        : isAbove(to, from)
          ? 'from reports to to, directly or through others'
          : from === to
            ? 'same position'
            : common
              ? 'neither is above the other'
              : 'not connected',
      common_manager: common && named(organization, common),
      from_upwards: until(up).map((each) => named(organization, each)),
      to_upwards: until(down).map((each) => named(organization, each)),
    };
  },
};
