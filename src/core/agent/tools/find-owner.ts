import type { ChartMetric, Claim, Organization, Position, TreeArea } from '../../model';
import { metricStakesOf, metricsOf, stakesOf } from '../../model';
import { listed, located, placeOf, shortened } from '../answers';
import { CHART, LIMIT } from '../arguments';
import type { AgentChart } from '../charts';
import { chartOf } from '../find';
import type { JsonObject } from '../json';
import type { Tool } from '../tool';

export const findOwner: Tool = {
  name: 'find_owner',
  title: 'Find who owns something',
  description:
    'Answers who owns an area or is accountable for a metric: the owner, who shares it, who contributes, who is consulted, who owns a wider or narrower area, or that it has no owner. Takes ids, names and free words such as "customer onboarding" or "NPS".',
  inputSchema: {
    type: 'object',
    properties: {
      query: { type: 'string', description: 'An area, a metric or free words.' },
      chart: CHART,
      limit: LIMIT,
    },
    required: ['query'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const query = args.text('query');
    const { organization } = open.chart;
    const metric = metricsOf(organization).find(query);
    const area = organization.areas.find(query) ?? writtenArea(organization, query);
    if (metric && !organization.areas.find(query)) return ofMetric(open, metric, args.limit);
    if (area) return ofArea(open, area, args.limit);
    return candidates(open, query, args.limit);
  },
};

/** An area that is not in the catalog but is named by a position. */
function writtenArea(organization: Organization, query: string): TreeArea | undefined {
  const [read, ...others] = organization.areas.read(query);
  return read &&
    others.length === 0 &&
    claims(organization).some(({ claim }) => organization.areasOf(claim).includes(read))
    ? read
    : undefined;
}

const claims = ({ positions }: Organization): { readonly position: Position; readonly claim: Claim }[] =>
  positions.flatMap((position) =>
    [...position.owns, ...position.contributesTo, ...position.consultedOn].map((claim) => ({ position, claim })),
  );

function ofArea(open: AgentChart, area: TreeArea, limit: number): JsonObject {
  const { organization } = open.chart;
  const { above, isWithin } = organization.areas;
  const all = stakesOf(organization).all;
  const owners = all.filter((stake) => stake.area.id === area.id);
  const wider = above(area.id)
    .map(({ id }) => all.filter((stake) => stake.area.id === id && !leavesOut(organization, stake.claim, area)))
    .find((stakes) => stakes.length > 0);
  const narrower = all.filter((stake) => stake.area.id !== area.id && isWithin(stake.area.id, area.id));
  const withClaim = (key: 'contributesTo' | 'consultedOn') =>
    organization.positions.filter(
      (position) =>
        position.status !== 'eliminated' &&
        position[key].some((claim) => organization.areasOf(claim).some(({ id }) => id === area.id)),
    );
  const claimed = ({ owner, claim, area: of }: (typeof all)[number]): JsonObject => ({
    ...located(open, owner),
    ...placeOf(open, organization.place(claim.term)),
    area: of.id,
    status: owner.status,
    ...(claim.sharedWith.length > 0 && { shared_with: claim.sharedWith.map(({ value }) => value) }),
    ...(claim.lead && { lead: claim.lead.value }),
  });
  return {
    area: area.id,
    name: shortened(area.name),
    answer:
      owners.length > 0
        ? 'owned'
        : wider
          ? 'owned as part of a wider area'
          : narrower.length > 0
            ? 'only parts are owned'
            : 'no position owns it',
    ...listed('owners', owners, limit, claimed),
    ...(owners.length === 0 && listed('owners_of_wider_area', wider ?? [], limit, claimed)),
    ...listed('owners_of_parts', narrower, limit, claimed),
    ...listed('contributors', withClaim('contributesTo'), limit, (each) => located(open, each)),
    ...listed('consulted', withClaim('consultedOn'), limit, (each) => located(open, each)),
  };
}

const leavesOut = ({ areas }: Organization, claim: Claim, part: TreeArea): boolean =>
  claim.except.some(({ value }) => areas.isWithin(part.id, areas.find(value)?.id ?? ''));

function ofMetric(open: AgentChart, metric: ChartMetric, limit: number): JsonObject {
  const { organization } = open.chart;
  const accountable = metricStakesOf(organization).all.filter((stake) => stake.metric.id === metric.id);
  const { allOf } = metricsOf(organization);
  const trackers = organization.positions.filter(({ tracks }) =>
    tracks.some((claim) => allOf(claim).some(({ id }) => id === metric.id)),
  );
  return {
    metric: metric.id,
    name: shortened(metric.name),
    answer: accountable.length > 0 ? 'accountable' : 'no position is accountable for it',
    ...listed('accountable', accountable, limit, ({ owner, claim }) => ({
      ...located(open, owner),
      ...placeOf(open, organization.place(claim.term)),
      status: owner.status,
    })),
    ...listed('tracked_by', trackers, limit, (each) => located(open, each)),
    ...(metric.area && { area_that_moves_it: metric.area.id }),
  };
}

/** Areas that may be meant, and positions whose responsibilities mention it. */
function candidates(open: AgentChart, query: string, limit: number): JsonObject {
  const { organization } = open.chart;
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const has = (text: string): boolean => words.length > 0 && words.every((word) => text.toLowerCase().includes(word));
  const readings = organization.areas.readings(query);
  const areas =
    readings.length > 0
      ? readings
      : [...organization.areas.all.values()].filter(({ id, name }) => has(`${id} ${name}`));
  const speaking = organization.positions.flatMap((position) => {
    const found = position.responsibilities.find(({ value }) => has(value));
    return found ? [{ position, found }] : [];
  });
  return {
    answer:
      areas.length + speaking.length > 0
        ? 'no area or metric has that name; ask again with one of these areas'
        : 'nothing in the chart or the catalog has that name',
    ...listed('areas', areas, limit, ({ id, name }) => ({ area: id, name: shortened(name) })),
    ...listed('responsibilities', speaking, limit, ({ position, found }) => ({
      ...located(open, position),
      ...placeOf(open, organization.place(found)),
      responsibility: shortened(found.value),
    })),
  };
}
