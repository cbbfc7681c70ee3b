import type { AreaId } from '../../knowledge';
import { areas } from '../../knowledge';
import type { Claim, Located, Organization, Position, Scope, Stake, TreeArea } from '../../model';
import { isScopeWithin, scopesMeet, stakesOf } from '../../model';
import { memo } from '../../text';
import { catalogArea } from './likely-owner';
import { hasOwners, ownershipIn } from './ownership';

/** An area that is mentioned in the chart but has no owner, wholly or in part. */
export interface Hole {
  readonly area: TreeArea;
  /** In the order of the file. */
  readonly mentions: readonly [Mention, ...Mention[]];
  /** The one claim on the area, if it is limited to less than what was excluded. */
  readonly partly?: Stake;
}

/** A position that excludes an area or has a part in it. */
export interface Mention {
  readonly position: Position;
  readonly claim: Claim;
  readonly at: Located<string>;
}

/** Areas without an owner. Each is reported once. */
export interface Holes {
  /** Whether customers have no owner: positions own areas, and none is about what customers experience. */
  readonly customers: boolean;
  /** Areas that owners of wider ones exclude. */
  readonly carvedOut: readonly Hole[];
  /** Areas that positions contribute to or are consulted on. */
  readonly contributed: readonly Hole[];
}

/** The areas that represent everything that customers experience. */
const ALL_CUSTOMERS: readonly string[] = ['experience', 'customer-experience'] satisfies AreaId[];

export const holesIn = memo((organization: Organization): Holes => collect(organization));

function collect(organization: Organization): Holes {
  const { areas: tree } = organization;
  const customers = customersHaveNoOwner(organization);
  const left = [...exclusions(organization)];
  const carvedOut = [...holesOf(organization, left), ...partialHoles(organization, left)];
  const carvedIds = new Set(carvedOut.map(({ area }) => area.id));
  return {
    customers,
    carvedOut,
    contributed: holesOf(organization, contributions(organization)).filter(
      ({ area }) =>
        !(customers && ALL_CUSTOMERS.includes(area.id)) &&
        ![area, ...tree.above(area.id)].some(({ id }) => carvedIds.has(id)),
    ),
  };
}

function holesOf(organization: Organization, mentions: Iterable<Mention>): Hole[] {
  const { reaches } = ownershipIn(organization, 'any');
  const byArea = new Map<TreeArea, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    for (const area of namedBy(organization, mention)) {
      if (reaches(area.id)) continue;
      const same = byArea.get(area);
      if (same) same.push(mention);
      else byArea.set(area, [mention]);
    }
  }
  return [...byArea].map(([area, all]) => ({ area, mentions: all }));
}

/** The areas that a mention names; a bare word that leaves open which one names none. */
function namedBy({ areas: tree, areasOf }: Organization, { at, claim }: Mention): readonly TreeArea[] {
  const named = at === claim.term ? areasOf(claim) : [];
  return named.length > 1 ? named : [tree.find(at.value) ?? []].flat();
}

/** Areas that one position excludes and only one other owns, in a narrower scope than the first. */
function partialHoles(organization: Organization, left: readonly Exclusion[]): Hole[] {
  const { areas: tree } = organization;
  const stakes = stakesOf(organization);
  return left.flatMap((mention): Hole[] => {
    const area = tree.find(mention.at.value);
    if (!area || left.some((each) => each !== mention && each.at.value === mention.at.value)) return [];
    const near = stakes.all.filter(
      (stake) =>
        stake.claim !== mention.claim &&
        (tree.isWithin(area.id, stake.area.id) || tree.isWithin(stake.area.id, area.id)),
    );
    const [owner, another] = near;
    if (!owner || another || owner.area !== area || isScopeWithin(mention.scope, owner.scope)) return [];
    return scopesMeet(mention.scope, owner.scope) ? [{ area, mentions: [mention], partly: owner }] : [];
  });
}

/** An excluded part, and the limits of its owner's claim. */
interface Exclusion extends Mention {
  readonly scope: Scope;
}

function* exclusions(organization: Organization): Generator<Exclusion> {
  const { areas: tree } = organization;
  for (const { owner, claim, area, scope } of stakesOf(organization).all) {
    for (const at of claim.except) {
      const part = tree.find(at.value);
      if (part && part !== area && tree.isWithin(part.id, area.id)) yield { position: owner, claim, at, scope };
    }
  }
}

function* contributions({ positions }: Organization): Generator<Mention> {
  for (const position of positions) {
    if (position.status === 'eliminated' || isSupplier(position)) continue;
    for (const claim of [...position.contributesTo, ...position.consultedOn]) yield { position, claim, at: claim.term };
  }
}

/** A supplier works for its manager, who is accountable for it. */
const isSupplier = ({ external, reportsTo }: Position): boolean => external && reportsTo.length > 0;

/** Unknown areas, and areas without a place in the catalog, may be about customers. */
function customersHaveNoOwner(organization: Organization): boolean {
  const claims = organization.positions.flatMap(({ status, owns }) => (status === 'eliminated' ? [] : owns));
  return (
    hasOwners(organization) &&
    claims
      .map(organization.areasOf)
      .every((named) => named.length > 0 && named.every((area) => !mayBeAboutCustomers(organization, area)))
  );
}

const mayBeAboutCustomers = (organization: Organization, area: TreeArea): boolean =>
  catalogArea(organization, area.id) === undefined ||
  isSaidToBeFor(organization, area) ||
  isAboutCustomers(organization, area.id);

/** Whether a chart says which people its own area serves. */
const isSaidToBeFor = ({ charts }: Organization, area: TreeArea): boolean =>
  area.own &&
  charts.some(({ head }) => head.areas.some(({ id, stakeholders }) => id.value === area.id && stakeholders.length > 0));

/** Whether an area is part of what customers experience. */
function isAboutCustomers(organization: Organization, area: string): boolean {
  const id = catalogArea(organization, area);
  return (
    id !== undefined &&
    organization.areas.isWithin(id, 'experience') &&
    areas.get(id).stakeholders.includes('customers')
  );
}
