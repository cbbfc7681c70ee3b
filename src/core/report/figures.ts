import type { Organization, Position } from '../model';
import { stakesOf } from '../model';
import { isHeld, isVacant, layersIn, loadOf, ownershipIn, spanLimitOf, spanOf } from '../rules';

/** The groupings for headcounts. */
export const GROUPINGS = ['department', 'location', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Figures about a chart, by the same definitions as the rules use. Eliminated positions do not count. */
export interface Figures {
  readonly positions: number;
  /** The sum of all headcounts. */
  readonly seats: number;
  readonly vacantSeats: number;
  readonly proposedSeats: number;
  /** Full-time equivalents of all seats; full time if not stated. */
  readonly fte: number;
  /** Positions with an acting or interim holder. */
  readonly acting: number;
  /** From the top to the bottom, both included. */
  readonly layers: number;
  readonly seatsByLayer: readonly number[];
  /** The ids of the positions on each layer. */
  readonly positionsByLayer: readonly (readonly string[])[];
  readonly managers: number;
  readonly contributors: number;
  readonly spans: Spans;
  readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
  /** Expected areas, and how many of them are owned. */
  readonly expected: { readonly areas: number; readonly owned: number };
  /** Areas whose only owner is one seat. */
  readonly singlePoints: readonly { readonly area: string; readonly position: string }[];
  /** The areas and metrics that each executive handles alone, the most first. */
  readonly load: readonly { readonly position: string; readonly areas: number; readonly metrics: number }[];
}

/** Direct reports of managers. */
export interface Spans {
  readonly mean: number;
  readonly median: number;
  readonly distribution: readonly {
    readonly label: string;
    readonly managers: number;
    /** The ids of those managers. */
    readonly positions: readonly string[];
  }[];
  /** The direct reports of each manager, by its id. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Ids of managers with at most {@link NARROW_SPAN} direct reports. */
  readonly narrow: readonly string[];
  /** Ids of managers with more direct reports than their limit. */
  readonly wide: readonly string[];
}

export interface Group {
  readonly value: string;
  readonly seats: number;
  readonly vacant: number;
  /** The ids of its positions. */
  readonly positions: readonly string[];
}

/** The most direct reports, in positions, of a manager whose layer may be unnecessary. */
export const NARROW_SPAN = 3;

const BUCKETS = [
  { label: '1', most: 1 },
  { label: '2–3', most: 3 },
  { label: '4–7', most: 7 },
  { label: '8–12', most: 12 },
  { label: '13+', most: Number.POSITIVE_INFINITY },
] as const;

/** The name of the group without a value. */
export const NOT_STATED = 'not stated';

export function figuresOf(organization: Organization): Figures {
  const positions = organization.positions.filter(({ status }) => status !== 'eliminated');
  const seats = (some: readonly Position[]): number => some.reduce((sum, { headcount }) => sum + headcount, 0);
  const layers = layersIn(organization);
  const byLayer = new Map<number, Position[]>();
  for (const position of positions) {
    const layer = layers.get(position) ?? 1;
    byLayer.set(layer, [...(byLayer.get(layer) ?? []), position]);
  }
  const deepest = Math.max(0, ...byLayer.keys());
  const managers = positions.filter((position) => (spanOf(organization, position) ?? 0) > 0);
  return {
    positions: positions.length,
    seats: seats(positions),
    vacantSeats: seats(positions.filter(isVacant)),
    proposedSeats: seats(positions.filter(({ status }) => status === 'proposed')),
    fte: round(positions.reduce((sum, { headcount, fte = 1 }) => sum + headcount * fte, 0)),
    acting: positions.filter(({ holders }) => holders.some(({ type }) => type !== 'permanent')).length,
    layers: deepest,
    seatsByLayer: Array.from({ length: deepest }, (_, index) => seats(byLayer.get(index + 1) ?? [])),
    positionsByLayer: Array.from({ length: deepest }, (_, index) => idsOf(byLayer.get(index + 1) ?? [])),
    managers: managers.length,
    contributors: positions.length - managers.length,
    spans: spansOf(organization, managers),
    groups: {
      department: groupsBy('department', positions),
      location: groupsBy('location', positions),
      level: groupsBy('level', positions),
    },
    expected: coverageOfExpected(organization),
    singlePoints: singlePoints(organization),
    load: loads(organization, positions),
  };
}

function spansOf(organization: Organization, managers: readonly Position[]): Spans {
  const spans = managers.map((position) => ({
    id: position.id.value,
    span: spanOf(organization, position) ?? 0,
    limit: spanLimitOf(organization, position),
  }));
  const sorted = spans.map(({ span }) => span).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return {
    mean: sorted.length === 0 ? 0 : round(sorted.reduce((sum, span) => sum + span, 0) / sorted.length),
    median,
    distribution: BUCKETS.map(({ label, most }, index) => {
      const inside = spans.filter(({ span }) => span <= most && span > (BUCKETS[index - 1]?.most ?? 0));
      return { label, managers: inside.length, positions: inside.map(({ id }) => id) };
    }),
    sizes: Object.fromEntries(spans.map(({ id, span }) => [id, span])),
    narrow: spans.filter(({ span }) => span <= NARROW_SPAN).map(({ id }) => id),
    wide: spans.filter(({ span, limit }) => span > limit).map(({ id }) => id),
  };
}

const idsOf = (positions: readonly Position[]): string[] => positions.map(({ id }) => id.value);

const round = (value: number): number => Math.round(value * 100) / 100;

/** The largest groups first, the one without a value last. */
function groupsBy(key: Grouping, positions: readonly Position[]): Group[] {
  const groups = new Map<string, { seats: number; vacant: number; positions: string[] }>();
  for (const position of positions) {
    const value = position[key]?.value.trim() ?? NOT_STATED;
    const group = groups.get(value) ?? { seats: 0, vacant: 0, positions: [] };
    group.seats += position.headcount;
    if (isVacant(position)) group.vacant += position.headcount;
    group.positions.push(position.id.value);
    groups.set(value, group);
  }
  return [...groups]
    .map(([value, group]) => ({ value, ...group }))
    .sort(
      (a, b) =>
        Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED) ||
        b.seats - a.seats ||
        (a.value < b.value ? -1 : 1),
    );
}

function coverageOfExpected(organization: Organization): Figures['expected'] {
  const { head, areas } = organization;
  const ownership = ownershipIn(organization, 'any');
  const ids = new Set(head.expects.map(({ value }) => areas.find(value)?.id ?? value));
  return { areas: ids.size, owned: [...ids].filter((id) => ownership.reaches(id)).length };
}

function singlePoints(organization: Organization): Figures['singlePoints'] {
  const owners = new Map<string, Set<Position>>();
  for (const { area, owner } of stakesOf(organization).all)
    owners.set(area.id, (owners.get(area.id) ?? new Set()).add(owner));
  return [...owners].flatMap(([area, [only, ...more]]) =>
    only &&
    more.length === 0 &&
    only.headcount === 1 &&
    isHeld(only) &&
    only.holders.length <= 1 &&
    !isBackedUp(organization, only, area)
      ? [{ area, position: only.id.value }]
      : [],
  );
}

/** Whether another position has a part in an area that has a single owner. */
const isBackedUp = ({ positions, areasOf }: Organization, owner: Position, area: string): boolean =>
  positions.some(
    (position) =>
      position !== owner && position.contributesTo.some((claim) => areasOf(claim).some(({ id }) => id === area)),
  );

function loads(organization: Organization, positions: readonly Position[]): Figures['load'] {
  return positions
    .filter((position) => position.owns.length + position.metrics.length > 0)
    .map((position) => ({
      position: position.id.value,
      areas: loadOf(organization, position).length,
      metrics: position.metrics.length,
    }))
    .sort((a, b) => b.areas + b.metrics - (a.areas + a.metrics) || (a.position < b.position ? -1 : 1));
}
