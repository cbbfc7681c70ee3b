import type { Role } from '../knowledge';
import { areas, departments, metrics, roles, stakeholders } from '../knowledge';
import type { Claim, Located, Organization, Position } from '../model';
import { collaborationsOf, metricsOf } from '../model';
import type { Pair, Row } from './sheet';

/** A topic, with the chart's entries and the usual ones for a role. */
interface Topic {
  readonly topic: string;
  readonly here: (organization: Organization, position: Position) => readonly string[];
  readonly usual: (role: Role) => readonly string[];
}

const texts = (located: readonly Located<string>[]): string[] => located.map(({ value }) => value);
const optional = (located: Located<string> | undefined): string[] => (located ? [located.value] : []);

function areaNames({ areasOf }: Organization, claims: readonly Claim[]): string[] {
  return claims.flatMap((claim) => {
    const areas = areasOf(claim);
    return areas.length > 0 ? areas.map(({ name }) => name) : claim.term.value;
  });
}

function metricNames(organization: Organization, claims: readonly Claim[]): string[] {
  const { allOf } = metricsOf(organization);
  return claims.flatMap((claim) => {
    const metrics = allOf(claim);
    return metrics.length > 0 ? metrics.map(({ name }) => name) : claim.term.value;
  });
}

function managers(organization: Organization, { reportsTo, dottedLineTo }: Position): string[] {
  const name = (id: string): string => {
    const manager = organization.position(id);
    return manager ? organization.nameOf(manager) : id;
  };
  return [...texts(reportsTo).map(name), ...texts(dottedLineTo).map((id) => `${name(id)} (dotted)`)];
}

/** Links that either side declares, from the position's side: what it gives and what it gets. */
function partners(organization: Organization, position: Position): string[] {
  const linked = organization.positions.flatMap((other) =>
    collaborationsOf(organization)
      .between(position, other)
      .map(({ from, link }) => {
        const [gives, gets] = from === position ? [link.gives, link.gets] : [link.gets, link.gives];
        const flows = [...(gives ? [`gives ${gives.value}`] : []), ...(gets ? [`gets ${gets.value}`] : [])];
        return `${organization.nameOf(other)}${flows.length > 0 ? `: ${flows.join(', ')}` : ''}`;
      }),
  );
  return [...new Set(linked)];
}

const TOPICS: readonly Topic[] = [
  {
    topic: 'Serves',
    here: (_, { focus }) => texts(focus),
    usual: ({ focus }) => focus.map((id) => stakeholders.get(id).name.toLowerCase()),
  },
  {
    topic: 'Goal',
    here: (_, { purpose }) => optional(purpose),
    usual: ({ goal }) => (goal === undefined ? [] : [goal]),
  },
  {
    topic: 'Departments',
    here: (_, { department }) => optional(department),
    usual: ({ coordinates }) => coordinates.map((id) => departments.get(id).name),
  },
  { topic: 'Reports to', here: managers, usual: ({ reportsTo }) => reportsTo.map((id) => roles.get(id).title) },
  {
    topic: 'Direct reports',
    here: ({ lines, nameOf }, position) => lines.reports(position).map(nameOf),
    usual: ({ directReports }) => directReports.map((id) => roles.get(id).title),
  },
  {
    topic: 'Owns',
    here: (organization, { owns }) => areaNames(organization, owns),
    usual: ({ owns }) => owns.map((id) => areas.get(id).name),
  },
  {
    topic: 'Contributes to',
    here: (organization, { contributesTo }) => areaNames(organization, contributesTo),
    usual: () => [],
  },
  {
    topic: 'Answers for',
    here: (organization, position) => metricNames(organization, position.metrics),
    usual: (role) => role.metrics.map((id) => metrics.get(id).name),
  },
  { topic: 'Works with', here: partners, usual: () => [] },
  { topic: 'Watches', here: (organization, { tracks }) => metricNames(organization, tracks), usual: () => [] },
];

/** The usual scopes of two roles, without any chart. */
export const usualRows = (pair: Pair<Role>): Row[] =>
  TOPICS.flatMap(({ topic, usual }) => {
    const cells = [
      { here: [], usual: usual(pair[0]) },
      { here: [], usual: usual(pair[1]) },
    ] as const;
    return cells.some(({ usual: known }) => known.length > 0) ? [{ topic, cells }] : [];
  });

/** The entries of two positions, without topics that are empty in both the chart and the catalog. */
export function rowsOf(organization: Organization, pair: Pair<Position>): Row[] {
  return TOPICS.flatMap(({ topic, here, usual }) => {
    const cell = (position: Position) => {
      const role = organization.roleOf(position);
      return { here: here(organization, position), usual: role ? usual(roles.get(role)) : [] };
    };
    const cells = [cell(pair[0]), cell(pair[1])] as const;
    return cells.some(({ here: said, usual: known }) => said.length + known.length > 0) ? [{ topic, cells }] : [];
  });
}
