import type { AreaId, StakeholderId } from '../knowledge';
import { areas, findArea, findStakeholder, isWithin, readTitle, roles, rolesOfTitle } from '../knowledge';
import type { ReportingLines } from './lines';
import type { Claim, Position } from './position';

/** Fields whose work serves one group of people, narrower ones first. */
const FIELDS: readonly (readonly [AreaId, StakeholderId])[] = [
  ['employee-experience', 'employees'],
  ['people', 'employees'],
  ['partner-experience', 'partners'],
  ['partner-sales', 'partners'],
  ['customer-experience', 'customers'],
  ['user-experience', 'customers'],
];

/**
 * The one group of people that a claim's position serves, by its focus, title and department, or else by what else it
 * owns, and by those of the managers above. It resolves a term such as "retention"; undefined if nothing decides.
 */
export function peopleBehind(
  positions: readonly Position[],
  lines: ReportingLines,
): (claim: Claim) => StakeholderId | undefined {
  const ownerOf = ownersOf(positions);
  const known = new Map<Position, StakeholderId | undefined>();
  const around = (position: Position): StakeholderId | undefined => {
    if (!known.has(position)) {
      let found: StakeholderId | undefined;
      for (const each of [position, ...lines.chain(position)]) {
        found = servedBy(each);
        if (found !== undefined || isBroad(each)) break;
      }
      known.set(position, found);
    }
    return known.get(position);
  };
  return (claim) => {
    const owner = ownerOf(claim);
    return owner && around(owner);
  };
}

/** The areas that a claim's position leads by its title and role, and those that its other claims name. */
export function fieldsBehind(positions: readonly Position[]): (claim: Claim) => readonly AreaId[] {
  const ownerOf = ownersOf(positions);
  return (claim) => {
    const owner = ownerOf(claim);
    if (!owner) return [];
    const { title, role, owns } = owner;
    const [named, other] = rolesOfTitle((role ?? title)?.value ?? '');
    return [
      ...((title && readTitle(title.value)?.functions) ?? []),
      ...(named !== undefined && other === undefined ? roles.get(named).owns : []),
      ...owns.flatMap(({ term }) => findArea(term.value) ?? []),
    ];
  };
}

function ownersOf(positions: readonly Position[]): (claim: Claim) => Position | undefined {
  let owners: ReadonlyMap<Claim, Position> | undefined;
  return (claim) => {
    owners ??= new Map(positions.flatMap((position) => claimsIn(position).map((each) => [each, position] as const)));
    return owners.get(claim);
  };
}

const claimsIn = ({ owns, contributesTo, consultedOn, metrics, tracks }: Position): readonly Claim[] => [
  ...owns,
  ...contributesTo,
  ...consultedOn,
  ...metrics,
  ...tracks,
];

function servedBy({ focus, title, role, department, owns }: Position): StakeholderId | undefined {
  const said = only(focus.map(({ value }) => findStakeholder(value)));
  if (focus.length > 0) return said;
  const [named, other] = rolesOfTitle((role ?? title)?.value ?? '');
  const ofRole = named !== undefined && other === undefined ? only(roles.get(named).focus) : undefined;
  const fields = [
    ...(title ? (readTitle(title.value)?.functions ?? []) : []),
    ...(department ? [findArea(department.value)] : []),
  ];
  const byName = ofRole ?? only(fields.flatMap((field) => (field ? [peopleIn(field)] : [])));
  return byName ?? (named === undefined ? only(owns.flatMap(peopleOfClaim)) : undefined);
}

/** The people that an area in the catalog is for; none if it is for no one in particular. */
const peopleOfClaim = ({ term }: Claim): readonly StakeholderId[] => {
  const area = findArea(term.value);
  const people = area && peopleIn(area);
  return people ? [people] : [];
};

/** A position that serves everyone decides nothing, and neither does any position above. */
const isBroad = ({ title, role }: Position): boolean => {
  const [named] = rolesOfTitle((role ?? title)?.value ?? '');
  return named !== undefined && roles.get(named).broad;
};

const peopleIn = (area: AreaId): StakeholderId | undefined =>
  FIELDS.find(([field]) => isWithin(area, field))?.[1] ?? only(areas.get(area).stakeholders);

const only = (groups: readonly (StakeholderId | undefined)[]): StakeholderId | undefined => {
  const [first, ...others] = new Set(groups);
  return others.length === 0 ? first : undefined;
};
