import { SEVERITIES, worstFirst } from '../../text';
import { soundFixes } from '../../workspace';
import { findingOf, listed } from '../answers';
import { AgentError, CHART, LIMIT } from '../arguments';
import { chartOf, positionOf } from '../find';
import type { Tool } from '../tool';

export const listFindings: Tool = {
  name: 'list_findings',
  title: 'List problems of an org chart',
  description:
    'Lists problems that the rules find in an org chart, the worst first, each with rule, message, positions, file, line and the titles of quick fixes. Can be narrowed by rule, position or severity.',
  inputSchema: {
    type: 'object',
    properties: {
      rule: { type: 'string', description: 'The id of a rule, such as "overlap-same-area".' },
      position: { type: 'string', description: 'The id or the full title of a position.' },
      severity: { type: 'string', enum: [...SEVERITIES], description: 'Only problems that are at least this severe.' },
      chart: CHART,
      limit: LIMIT,
    },
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const fixesOf = soundFixes(open.chart);
    const [rule, severity, word] = [args.optional('rule'), args.optional('severity'), args.optional('position')];
    const worst = severity === undefined ? SEVERITIES.length - 1 : SEVERITIES.findIndex((each) => each === severity);
    if (worst === -1) throw new AgentError(`The argument "severity" takes ${SEVERITIES.join(', ')}.`);
    const id = word === undefined ? undefined : positionOf(open, word).id.value;
    const found = worstFirst(
      open.chart.findings
        .filter((each) => rule === undefined || each.code === rule)
        .filter((each) => id === undefined || each.positions.includes(id))
        .filter((each) => SEVERITIES.indexOf(each.severity) <= worst),
    );
    return {
      count: found.length,
      ...listed('findings', found, args.limit, (finding) => ({
        ...findingOf(open, finding),
        fixes: fixesOf(finding).map(({ title }) => title),
      })),
    };
  },
};
