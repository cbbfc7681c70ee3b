import type { AreaId } from '../../knowledge';
import { findStakeholder, stakeholders } from '../../knowledge';
import type { Organization, Position, TreeArea } from '../../model';
import { metricsOf } from '../../model';
import { memo } from '../../text';
import { catalogArea } from './likely-owner';

/** Whom a part of a position's scope is about: customers alone, customers among others, others alone, or nobody knows. */
export type About = 'customers' | 'everybody' | 'others' | 'unknown';

/** Whom what a position does is for. */
export interface Audience {
  /** Whom the areas that it owns are about. */
  readonly owned: ReadonlySet<About>;
  /** Whom all that it owns, does, answers for and says of itself is about, and all that those below it own. */
  readonly all: ReadonlySet<About>;
}

/** Outside of customer experience, the fields in which a company meets its customers. */
const OUTWARD: readonly AreaId[] = [
  'user-experience',
  'brand-experience',
  'brand',
  'marketing',
  'digital',
  'revenue',
  'product',
];

/** Whom the scope of a position is about. */
export function aboutOf(organization: Organization, position: Position): Audience {
  const { areaOf, areas: tree } = organization;
  const metrics = metricsOf(organization);
  const area = (found: TreeArea | undefined): About => areaIsAbout(organization, found);
  const owned = new Set(position.owns.map((claim) => area(areaOf(claim))));
  const beside = [
    ...position.contributesTo.map((claim) => area(areaOf(claim))),
    ...position.worksWith.flatMap(({ about }) => about.map(({ value }) => area(tree.find(value)))),
    ...position.metrics.map((claim) => area(metrics.of(claim)?.area)),
    ...position.focus.map(({ value }) => groupIsAbout(value)),
  ];
  const below = [...belowIn(organization)].flatMap(([about, managers]) => (managers.has(position) ? [about] : []));
  return { owned, all: new Set([...owned, ...beside, ...below]) };
}

/** Whether there is nothing about customers in what a position does. */
export const overlooksCustomers = ({ all }: Audience): boolean =>
  !all.has('customers') && !all.has('everybody') && !all.has('unknown');

function areaIsAbout(organization: Organization, area: TreeArea | undefined): About {
  const { areas: tree } = organization;
  if (!area || catalogArea(organization, area.id) === undefined) return 'unknown';
  if (tree.isWithin(area.id, 'customer-experience')) return 'customers';
  return area.id === 'experience' || OUTWARD.some((field) => tree.isWithin(area.id, field)) ? 'everybody' : 'others';
}

function groupIsAbout(word: string): About {
  const group = findStakeholder(word);
  if (group === undefined) return 'unknown';
  return group === 'customers' || stakeholders.get(group).parent === 'customers' ? 'customers' : 'others';
}

type Managers = ReadonlyMap<About, ReadonlySet<Position>>;

/** Those below whom somebody owns something about each. */
const belowIn = memo((organization: Organization): Managers => collect(organization));

function collect(organization: Organization): Managers {
  const { positions, lines, areaOf } = organization;
  const managers = new Map<About, Set<Position>>();
  for (const position of positions) {
    if (position.status === 'eliminated') continue;
    for (const claim of position.owns) {
      const about = areaIsAbout(organization, areaOf(claim));
      const marked = managers.get(about) ?? new Set();
      managers.set(about, marked);
      for (let at = lines.manager(position); at && !marked.has(at); at = lines.manager(at)) marked.add(at);
    }
  }
  return managers;
}
