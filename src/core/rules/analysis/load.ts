import type { Role } from '../../knowledge';
import type { Organization, Position, Stake } from '../../model';
import { stakesOf } from '../../model';
import { memo } from '../../text';
import { catalogRole } from './boundary';
import { farApart } from './fields';

/** The number of areas that one position can handle alone. */
export const MAX_AREAS = 7;

/**
 * The areas that a position handles alone: it does not share them, and no position below it owns a part of them or contributes to one.
 * For an area and its parts, only the area counts.
 * @param without areas that it gives up
 */
export function loadOf(
  organization: Organization,
  position: Position,
  without: readonly Stake[] = [],
): readonly Stake[] {
  return outermost(
    organization,
    (undelegatedIn(organization).get(position) ?? []).filter((stake) => !without.includes(stake)),
  );
}

/** Whether a role is expected to own much, in many fields. */
const isForEverything = ({ broad, top }: Role): boolean => broad || top;

/** Whether areas are too many for one position, or too far apart. */
export const isTooMuch = (organization: Organization, role: Role, load: readonly Stake[]): boolean =>
  !isForEverything(role) && (load.length > MAX_AREAS || farApart(organization, role, load).length > 0);

/** Whether a position would have too much to handle if it owned some more areas. */
export function isOverloadedWith(organization: Organization, position: Position, more: readonly Stake[]): boolean {
  const role = catalogRole(organization, position);
  return (
    role !== undefined &&
    isTooMuch(organization, role, outermost(organization, [...loadOf(organization, position), ...more]))
  );
}

const undelegatedIn = memo(
  (organization: Organization): ReadonlyMap<Position, readonly Stake[]> => collect(organization),
);

/** Collects from the bottom up the areas that lower positions have a part in. The largest set is passed on, not copied. */
function collect(organization: Organization): Map<Position, readonly Stake[]> {
  const { lines, areas: tree, areasOf } = organization;
  const stakes = stakesOf(organization);
  const taken = new Map<Position, Set<string>>();
  const undelegated = new Map<Position, readonly Stake[]>();
  for (const position of bottomUp(organization)) {
    const [most = new Set<string>(), ...others] = lines
      .reports(position)
      .map((report) => taken.get(report)!)
      .sort((a, b) => b.size - a.size);
    for (const id of others.flatMap((other) => [...other])) most.add(id);
    undelegated.set(
      position,
      stakes.of(position).filter(({ area, claim }) => !most.has(area.id) && claim.sharedWith.length === 0),
    );
    taken.set(position, most);
    if (position.status === 'eliminated') continue;
    for (const claim of [...position.owns, ...position.contributesTo]) {
      for (const area of areasOf(claim)) for (const { id } of [area, ...tree.above(area.id)]) most.add(id);
    }
  }
  return undelegated;
}

function bottomUp({ lines }: Organization): Position[] {
  const order = [...lines.tops];
  for (const position of order) for (const report of lines.reports(position)) order.push(report);
  return order.reverse();
}

function outermost({ areas: tree }: Organization, stakes: readonly Stake[]): Stake[] {
  const byArea = new Map(stakes.map((stake) => [stake.area.id, stake]));
  return [...byArea.values()].filter(({ area }) => !tree.above(area.id).some(({ id }) => byArea.has(id)));
}
