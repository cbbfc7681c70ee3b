import type { Organization } from './organization';
import type { Position } from './position';
import type { Scope } from './scope';
import { inherited } from './scope';

/** The limits of positions, combined with those of the managers above them. */
export interface PositionScopes {
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
  if (positions.every(({ only }) => only.size === 0)) return { of: () => UNLIMITED, around: () => UNLIMITED };
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
    for (const each of unsettled.reverse()) scopes.set(each, (scope = inherited(scope, each.only)));
    return scope;
  };
  return {
    of: settle,
    around: (position) => {
      const manager = lines.manager(position);
      return manager ? settle(manager) : UNLIMITED;
    },
  };
}
