import type { AnyStake, Claim, Organization, Position } from '../../model';
import { metricStakesOf, metricsOf, scopesMeet, stakesOf } from '../../model';
import { groupBy } from '../../text';
import { areasInOrder } from './areas-in-order';

/** What a position has to do with an area or a metric, the strongest first. */
export const LETTERS = ['A', 'R', 'C', 'I'] as const;
export type Letter = (typeof LETTERS)[number];

/** The letters of one position in one row. */
export interface RaciCell {
  /** In the order of {@link LETTERS}: one, or `A` and `R` for an owner without anyone else who works on it. */
  readonly letters: readonly Letter[];
  /** What it is limited to, such as `region: EMEA`; empty for no limit. */
  readonly only: string;
}

/** An area or a metric. */
export interface RaciRow {
  /** The id of the area or metric. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'area' | 'metric';
  /** How many of the rows above contain it. */
  readonly depth: number;
  /** By the id of the position. */
  readonly cells: ReadonlyMap<string, RaciCell>;
  /** What keeps it from having exactly one accountable position, or where that one comes from; empty if there is nothing to say. */
  readonly note: string;
}

/** Who is accountable, responsible, consulted and informed. */
export interface Raci {
  /** The organization's name; may be empty. */
  readonly title: string;
  /** Those with a letter, in the order of the files. Names are different for each. */
  readonly positions: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly RaciRow[];
}

/** An area or metric, and who has what part in it. */
interface Term {
  readonly id: string;
  readonly name: string;
  readonly kind: RaciRow['kind'];
  readonly depth: number;
  readonly owners: readonly AnyStake[];
  /** The owners of the nearest area around it, to use if it has no owners. */
  readonly around?: { readonly name: string; readonly owners: readonly AnyStake[] } | undefined;
  readonly others: readonly { readonly position: Position; readonly letter: Letter; readonly claim: Claim }[];
}

/**
 * The responsibility matrix of a chart. An owner is accountable (A), unless a position above owns the same: who delegates
 * stays accountable, and the delegate is responsible (R), as contributors are. If no one else is responsible, the owner is.
 * @param within ids of positions: only rows that they have a letter in; all if it is left out
 */
export function raciOf(organization: Organization, within?: ReadonlySet<string>): Raci {
  const all = [...areaTerms(organization), ...metricTerms(organization)].map((term) => rowOf(organization, term));
  const rows = all.filter(({ cells }) => within === undefined || [...cells.keys()].some((id) => within.has(id)));
  const shown = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const positions = organization.positions.filter(({ id }) => shown.has(id.value));
  const named = groupBy(positions, organization.nameOf);
  return {
    title: organization.head.name,
    positions: positions.map((position) => {
      const name = organization.nameOf(position);
      const { value: id } = position.id;
      return { id, name: (named.get(name) ?? []).length > 1 ? `${name} (${id})` : name };
    }),
    rows,
  };
}

function areaTerms(organization: Organization): readonly Term[] {
  const { areas, areasOf, head } = organization;
  const owners = groupBy(stakesOf(organization).all, ({ area }) => area.id);
  const others = groupBy(
    [
      ...partsIn(organization, 'R', ({ contributesTo }) => contributesTo, areasOf),
      ...partsIn(organization, 'C', ({ consultedOn }) => consultedOn, areasOf),
    ],
    ({ term }) => term,
  );
  const expected = head.expects.flatMap(({ value }) => areas.find(value)?.id ?? []);
  return areasInOrder(areas, new Set([...owners.keys(), ...others.keys(), ...expected])).map(({ id, depth }) => ({
    id,
    name: areas.get(id)?.name ?? id,
    kind: 'area',
    depth,
    owners: owners.get(id) ?? [],
    around: areas
      .above(id)
      .map((wider) => ({
        name: wider.name,
        owners: (owners.get(wider.id) ?? []).filter(({ claim }) => !leavesOut(organization, claim, id)),
      }))
      .find((wider) => wider.owners.length > 0),
    others: others.get(id) ?? [],
  }));
}

function metricTerms(organization: Organization): readonly Term[] {
  const { allOf } = metricsOf(organization);
  const owners = groupBy(metricStakesOf(organization).all, ({ metric }) => metric.id);
  const others = groupBy(
    partsIn(organization, 'I', ({ tracks }) => tracks, allOf),
    ({ term }) => term,
  );
  const names = new Map<string, string>();
  for (const { metric } of [...owners.values()].flat()) names.set(metric.id, metric.name);
  for (const { term, name } of [...others.values()].flat()) names.set(term, name);
  return [...names].map(([id, name]) => ({
    id,
    name,
    kind: 'metric',
    depth: 0,
    owners: owners.get(id) ?? [],
    others: others.get(id) ?? [],
  }));
}

function partsIn(
  { positions }: Organization,
  letter: Letter,
  claimsOf: (position: Position) => readonly Claim[],
  termsOf: (claim: Claim) => readonly { readonly id: string; readonly name: string }[],
) {
  return positions
    .filter(({ status }) => status !== 'eliminated')
    .flatMap((position) =>
      claimsOf(position).flatMap((claim) =>
        termsOf(claim).map(({ id, name }) => ({ position, letter, claim, term: id, name })),
      ),
    );
}

const leavesOut = ({ areas }: Organization, { except }: Claim, part: string): boolean =>
  except.some(({ value }) => areas.isWithin(part, areas.find(value)?.id ?? ''));

function rowOf(organization: Organization, { id, name, kind, depth, owners, around, others }: Term): RaciRow {
  const inherited = owners.length === 0 && around !== undefined;
  const accountable = accountableAmong(organization, inherited ? around.owners : owners);
  const delegates = owners.filter((owner) => !accountable.includes(owner));
  const as = (letter: Letter) => (stake: AnyStake) => ({ position: stake.owner, letter, claim: stake.claim });
  const parts = [...accountable.map(as('A')), ...delegates.map(as('R')), ...others];
  const isWorkedOn = parts.some(({ letter }) => letter === 'R');
  const cells = new Map<string, RaciCell>();
  for (const { position, letter, claim } of parts) {
    const { value: holder } = position.id;
    const letters: readonly Letter[] = letter === 'A' && !isWorkedOn ? ['A', 'R'] : [letter];
    const cell = { letters, only: limitOf(position, claim) };
    const before = cells.get(holder);
    cells.set(holder, before === undefined ? cell : merged(before, cell));
  }
  return { id, name, kind, depth, cells, note: noteOf(accountable, inherited ? around.name : undefined) };
}

/** The owners who do not hold it for another one: for someone above, or for the one who leads. All if each holds it for another. */
function accountableAmong({ lines }: Organization, owners: readonly AnyStake[]): readonly AnyStake[] {
  const answersTo = (one: AnyStake, other: AnyStake): boolean => {
    const { value } = other.owner.id;
    const leads = [one.claim.lead?.value, other.claim.lead?.value].includes(value);
    return (
      other.owner !== one.owner &&
      scopesMeet(one.scope, other.scope) &&
      (leads || lines.isAbove(other.owner, one.owner))
    );
  };
  const tops = owners.filter((one) => !owners.some((other) => answersTo(one, other)));
  return tops.length > 0 ? tops : owners;
}

/** An owner who also contributes is both; weaker letters add nothing. Two claims of one kind are limited to both limits together. */
function merged(before: RaciCell, { letters: [letter], only }: RaciCell): RaciCell {
  if (letter === before.letters[0])
    return { ...before, only: before.only === '' || only === '' ? '' : `${before.only}; ${only}` };
  return before.letters[0] === 'A' && letter === 'R' ? { ...before, letters: ['A', 'R'] } : before;
}

const limitOf = (position: Position, claim: Claim): string =>
  [...(claim.only.size > 0 ? claim.only : position.only)]
    .map(([key, values]) => `${key}: ${[...values].join(', ')}`)
    .join('; ');

function noteOf(accountable: readonly AnyStake[], wider: string | undefined): string {
  const [first] = accountable;
  if (first === undefined) return 'No position is accountable.';
  const meeting = accountable.filter((one) =>
    accountable.some((other) => other.owner !== one.owner && scopesMeet(one.scope, other.scope)),
  );
  const several = new Set(meeting.map(({ owner }) => owner)).size;
  if (several > 0) return `${several} positions are accountable.`;
  return wider === undefined ? '' : `Part of ${wider}.`;
}
