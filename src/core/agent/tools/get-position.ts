import type { Claim, Position } from '../../model';
import { metricsOf } from '../../model';
import { findingOf, listed, located, named, shortened } from '../answers';
import { CHART, LIMIT } from '../arguments';
import type { AgentChart } from '../charts';
import { chartOf, positionOf } from '../find';
import type { JsonObject } from '../json';
import type { Tool } from '../tool';

export const getPosition: Tool = {
  name: 'get_position',
  title: 'Get a position',
  description:
    'Gives all that matters about one position: its managers up to the top, direct reports, what it owns and contributes to, metrics, collaborations, responsibilities and problems, with file and line.',
  inputSchema: {
    type: 'object',
    properties: {
      position: { type: 'string', description: 'The id or the full title.' },
      chart: CHART,
      limit: LIMIT,
    },
    required: ['position'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const position = positionOf(open, args.text('position'));
    const { organization, findings } = open.chart;
    const { lines } = organization;
    const problems = findings.filter(({ positions }) => positions.includes(position.id.value));
    return {
      ...located(open, position),
      status: position.status,
      ...(host.names && { holders: position.holders.map(({ name }) => name.value) }),
      department: position.department?.value,
      location: position.location?.value,
      level: position.level?.value,
      headcount: position.headcount,
      purpose: position.purpose && shortened(position.purpose.value),
      managers: lines.chain(position).map((each) => named(organization, each)),
      dotted_line_to: position.dottedLineTo.map(({ value }) => value),
      ...listed('reports', lines.reports(position), args.limit, (each) => named(organization, each)),
      positions_below: lines.below(position),
      ...scopes(open, position, args.limit),
      ...listed('works_with', position.worksWith, args.limit, (link) => ({ position: link.with.value })),
      responsibilities: position.responsibilities.slice(0, args.limit).map(({ value }) => shortened(value)),
      ...listed('problems', problems, args.limit, (finding) => findingOf(open, finding)),
    };
  },
};

function scopes({ chart: { organization } }: AgentChart, position: Position, limit: number): JsonObject {
  const areas = (name: string, claims: readonly Claim[]): JsonObject =>
    listed(name, claims, limit, (claim) => ({
      area: organization.areaOf(claim)?.id ?? claim.term.value,
      written: shortened(claim.term.value),
      ...(claim.sharedWith.length > 0 && { shared_with: claim.sharedWith.map(({ value }) => value) }),
      ...(claim.except.length > 0 && { except: claim.except.map(({ value }) => value) }),
    }));
  const metrics = (name: string, claims: readonly Claim[]): JsonObject =>
    listed(name, claims, limit, (claim) => ({
      metric: metricsOf(organization).of(claim)?.id ?? claim.term.value,
      written: shortened(claim.term.value),
    }));
  return {
    ...areas('owns', position.owns),
    ...areas('contributes_to', position.contributesTo),
    ...areas('consulted_on', position.consultedOn),
    ...metrics('metrics', position.metrics),
    ...metrics('tracks', position.tracks),
  };
}
