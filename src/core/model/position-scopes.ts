import type { Organization } from './organization';
import type { Position } from './position';
import type { Scope } from './scope';
import { byDimension, inherited } from './scope';

/** The limits of positions, combined with those of the managers above them. */
export interface PositionScopes {
  /** A position's own limits: those it states, or those that all areas it owns have in common. */
  readonly own: (position: Position) => Scope;
  /** The limits of a position itself, inside those of its managers. */
  readonly of: (position: Position) => Scope;
  /** The limits that a position's managers set for it. */
  readonly around: (position: Position) => Scope;
}

const UNLIMITED: Scope = new Map();
const known = new WeakMap<Organization, PositionScopes>();

/** The scope of a direct report is within its manager's, so that Kenya under Africa never overlaps with Asia. */
export function scopesOf(organization: Organization): PositionScopes {
  let found = known.get(organization);
  if (!found) known.set(organization, (found = collect(organization)));
  return found;
}

function collect({ lines, positions }: Organization): PositionScopes {
  const limits = new Map<Position, Scope>();
  const own = (position: Position): Scope => {
    let scope = limits.get(position);
    if (!scope) limits.set(position, (scope = position.only.size > 0 ? position.only : commonLimits(position)));
    return scope;
  };
  if (positions.every((position) => own(position).size === 0))
    return { own: () => UNLIMITED, of: () => UNLIMITED, around: () => UNLIMITED };
  const scopes = new Map<Position, Scope>();
  const settle = (position: Position): Scope => {
    let scope = scopes.get(position);
    if (scope) return scope;
    const unsettled: Position[] = [];
    let at: Position | undefined = position;
    while (at && !scopes.has(at)) {
      unsettled.push(at);
      at = lines.manager(at);
    }
    scope = (at && scopes.get(at)) ?? UNLIMITED;
    for (const each of unsettled.reverse()) scopes.set(each, (scope = inherited(scope, own(each))));
    return scope;
  };
  return {
    own,
    of: settle,
    around: (position) => {
      const manager = lines.manager(position);
      return manager ? settle(manager) : UNLIMITED;
    },
  };
}

/** The dimensions in which everything that a position owns is limited, each with all values: who owns sales and profit for EMEA leads EMEA. */
function commonLimits({ owns }: Position): Scope {
  const [first, ...others] = owns.map(({ only }) => byDimension(only));
  if (!first || first.size === 0) return UNLIMITED;
  const common = new Map(first);
  for (const scope of others) {
    for (const [dimension, values] of common) {
      const more = scope.get(dimension);
      if (more && more.size > 0) common.set(dimension, new Set([...values, ...more]));
      else common.delete(dimension);
    }
  }
  return common;
}
