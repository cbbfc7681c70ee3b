import type { Organization, Position } from '../../model';
import { roleIn } from '../fixes/new-manager';

/** The number of people one manager can lead, if the work does not say otherwise. */
const LIMIT = 12;

/** A box with more seats than this is a workforce, not a team: its leads are not drawn. */
const LARGEST_TEAM = 100;

/** The number of direct reports per holder of a position; undefined for a board, which does not lead. */
export function spanOf(organization: Organization, position: Position): number | undefined {
  const team = organization.lines
    .reports(position)
    .filter(({ status, assistant }) => status !== 'eliminated' && !assistant);
  const level = position.level?.value ?? roleIn(organization, position)?.level;
  if (level === 'board') return undefined;
  const isExecutive = level === 'executive';
  return Math.ceil(team.reduce((sum, report) => sum + (isExecutive ? 1 : seatsIn(report, position)), 0));
}

/** The acceptable number of direct reports for a position. */
export const spanLimitOf = (organization: Organization, position: Position): number =>
  position.spanLimit ?? roleIn(organization, position)?.span?.[1] ?? LIMIT;

/** The number of people that each holder of a position leads in a box below it. A supplier leads its own people. */
function seatsIn({ headcount, external }: Position, manager: Position): number {
  const each = headcount / manager.headcount;
  return external || each > LARGEST_TEAM ? 1 : each;
}

/** The layer of each position; the tops are in the first. */
export function layersIn({ lines }: Organization): ReadonlyMap<Position, number> {
  const depths = new Map(lines.tops.map((top) => [top, 1]));
  for (const [position, depth] of depths) for (const report of lines.reports(position)) depths.set(report, depth + 1);
  return depths;
}
