import { leadsNamedUnit } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { memo } from '../../text';

/** The positions that lead a named unit below someone else, such as the presidents of two divisions. */
const unitHeads = memo(
  ({ positions, lines }: Organization): ReadonlySet<Position> =>
    new Set(
      positions.filter(
        (position) => position.title && leadsNamedUnit(position.title.value) && lines.manager(position) !== undefined,
      ),
    ),
);

/** A position and its managers, up to the first one that is above another position as well. */
function ownLine({ lines }: Organization, position: Position, other: Position): readonly Position[] {
  const shared = new Set([other, ...lines.chain(other)]);
  const line = [position, ...lines.chain(position)];
  const end = line.findIndex((each) => shared.has(each));
  return end < 0 ? line : line.slice(0, end);
}

/**
 * Whether two positions work in different units, each below its own head: two divisions have a sales director each.
 * The heads themselves are not apart, because only a limit says what divides them.
 */
export function areInSeparateUnits(organization: Organization, one: Position, other: Position): boolean {
  const heads = unitHeads(organization);
  if (heads.size < 2 || (heads.has(one) && heads.has(other))) return false;
  return [ownLine(organization, one, other), ownLine(organization, other, one)].every((line) =>
    line.some((each) => heads.has(each)),
  );
}

/** Whether one of two positions works in a unit below its head that the other does not belong to. */
export function isOneInUnit(organization: Organization, one: Position, other: Position): boolean {
  const heads = unitHeads(organization);
  return (
    heads.size > 0 &&
    [ownLine(organization, one, other), ownLine(organization, other, one)].some(([, ...above]) =>
      above.some((each) => heads.has(each)),
    )
  );
}
