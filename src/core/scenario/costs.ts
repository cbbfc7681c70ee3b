import type { Organization, Position } from '../model';
import { isVacant } from '../rules';

/** What seats cost, kept outside of the chart: for a full-time seat and any one period. */
export interface Costs {
  /** As written, such as `EUR`; undefined if it is not stated. */
  readonly currency: string | undefined;
  /** By position id. */
  readonly positions: ReadonlyMap<string, number>;
  /** By level, in lower case. */
  readonly levels: ReadonlyMap<string, number>;
  /** For positions that have neither. */
  readonly other: number | undefined;
}

/** Why a file of costs cannot be read. */
export interface CostsProblem {
  readonly problem: string;
}

/** What a chart costs. Eliminated positions cost nothing. */
export interface Cost {
  readonly total: number;
  /** The part of the total that is for vacant seats. */
  readonly vacant: number;
  /** The ids of positions whose cost is not known; they count as nothing. */
  readonly unknown: readonly string[];
}

/** The cost of all seats: of its position, else of its level, times headcount and full-time equivalent. */
export function costOf(organization: Organization, costs: Costs): Cost {
  let [total, vacant] = [0, 0];
  const unknown: string[] = [];
  for (const position of organization.positions) {
    if (position.status === 'eliminated') continue;
    const each = costOfSeat(position, costs);
    if (each === undefined) unknown.push(position.id.value);
    const cost = (each ?? 0) * position.headcount * (position.fte ?? 1);
    total += cost;
    if (isVacant(position)) vacant += cost;
  }
  return { total, vacant, unknown };
}

const costOfSeat = ({ id, level }: Position, { positions, levels, other }: Costs): number | undefined =>
  positions.get(id.value) ?? (level && levels.get(level.value.toLowerCase())) ?? other;
