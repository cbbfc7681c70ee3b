import { SIDES, type Side } from '../../../../picture/change/scene';
import { BASE_KINDS, type Base, type Beside, PLAN_KINDS, type Plan } from '../../protocol';

/** What a view of changes keeps of a chart. */
export interface Kept {
  readonly base?: Base;
  readonly beside: Beside;
  readonly side: Side;
  readonly isWhole: boolean;
}

/** Reads what an earlier view has kept; it may be of any shape. */
export function keptOf(kept: unknown): Kept {
  const { base, beside, side, isWhole } = recordOf(kept);
  return {
    ...(isBase(base) && { base }),
    beside: besideOf(beside),
    side: SIDES.find((each) => each === side) ?? 'both',
    isWhole: isWhole === true,
  };
}

function besideOf(value: unknown): Beside {
  const { plans, costs } = recordOf(value);
  return {
    plans: Array.isArray(plans) ? plans.filter(isPlan) : [],
    ...(typeof costs === 'string' && { costs }),
  };
}

function isBase(value: unknown): value is Base {
  const { kind, plan } = recordOf(value);
  if (kind === 'plan') return isPlan(plan);
  if (kind === 'revision' || kind === 'chart') return isPlan(value);
  return BASE_KINDS.some((each) => each === kind);
}

function isPlan(value: unknown): value is Plan {
  const { kind, ref, uri } = recordOf(value);
  return PLAN_KINDS.some((each) => each === kind) && typeof (kind === 'revision' ? ref : uri) === 'string';
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
