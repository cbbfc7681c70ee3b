import type { AreaId } from '../../knowledge';
import { findStakeholder, stakeholders } from '../../knowledge';
import type { Claim, Organization, Position, TreeArea } from '../../model';
import { metricsOf } from '../../model';
import { memo } from '../../text';
import { catalogArea } from './likely-owner';

/** Who a part of a position's scope is about: customers only, customers among others, others only, or unknown. */
export type About = 'customers' | 'everyone' | 'others' | 'unknown';

/** The people that a position's work serves. */
export interface Audience {
  /** The people that its owned areas are about. */
  readonly owned: ReadonlySet<About>;
  /** The people that its whole scope is about: what it owns, does and is accountable for, its focus, and everything owned below it. */
  readonly all: ReadonlySet<About>;
}

/** Fields outside customer experience in which a company meets its customers. */
const OUTWARD: readonly AreaId[] = [
  'user-experience',
  'brand-experience',
  'brand',
  'marketing',
  'digital',
  'revenue',
  'product',
];

/** The people that the scope of a position is about. */
export function aboutOf(organization: Organization, position: Position): Audience {
  const { areas: tree } = organization;
  const metrics = metricsOf(organization);
  const area = (found: TreeArea | undefined): About => areaIsAbout(organization, found);
  const owned = new Set(position.owns.flatMap((claim) => claimIsAbout(organization, claim)));
  const beside = [
    ...position.contributesTo.flatMap((claim) => claimIsAbout(organization, claim)),
    ...position.worksWith.flatMap(({ about }) => about.map(({ value }) => area(tree.find(value)))),
    ...position.metrics.map((claim) => area(metrics.of(claim)?.area)),
    ...position.focus.map(({ value }) => groupIsAbout(value)),
  ];
  const below = [...belowIn(organization)].flatMap(([about, managers]) => (managers.has(position) ? [about] : []));
  return { owned, all: new Set([...owned, ...beside, ...below]) };
}

/** Whether nothing that a position does is about customers. */
export const overlooksCustomers = ({ all }: Audience): boolean =>
  !all.has('customers') && !all.has('everyone') && !all.has('unknown');

/** Each of the groups of people that a claim is about. */
function claimIsAbout(organization: Organization, claim: Claim): readonly About[] {
  const named = organization.areasOf(claim);
  return named.length > 0 ? named.map((area) => areaIsAbout(organization, area)) : ['unknown'];
}

function areaIsAbout(organization: Organization, area: TreeArea | undefined): About {
  const { areas: tree } = organization;
  if (!area || catalogArea(organization, area.id) === undefined) return 'unknown';
  if (tree.isWithin(area.id, 'customer-experience')) return 'customers';
  return area.id === 'experience' || OUTWARD.some((field) => tree.isWithin(area.id, field)) ? 'everyone' : 'others';
}

function groupIsAbout(word: string): About {
  const group = findStakeholder(word);
  if (group === undefined) return 'unknown';
  return group === 'customers' || stakeholders.get(group).parent === 'customers' ? 'customers' : 'others';
}

type Managers = ReadonlyMap<About, ReadonlySet<Position>>;

/** The positions above an owner of something about each. */
const belowIn = memo((organization: Organization): Managers => collect(organization));

function collect(organization: Organization): Managers {
  const { positions, lines } = organization;
  const managers = new Map<About, Set<Position>>();
  for (const position of positions) {
    if (position.status === 'eliminated') continue;
    for (const about of position.owns.flatMap((claim) => claimIsAbout(organization, claim))) {
      const marked = managers.get(about) ?? new Set();
      managers.set(about, marked);
      for (let at = lines.manager(position); at && !marked.has(at); at = lines.manager(at)) marked.add(at);
    }
  }
  return managers;
}
