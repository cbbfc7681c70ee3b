import type { RoleId } from '../knowledge';
import { areas, commonReading, isHeadTitle, readTitle, roleInIndustry, roles, rolesOfTitle } from '../knowledge';
import type { ReportingLines } from './lines';
import type { Claim, Position } from './position';

/** What determines a position's role, in addition to its title. */
export interface RoleContext {
  readonly positions: readonly Position[];
  readonly lines: ReportingLines;
  readonly industry: string | undefined;
  /** The ids of the areas that a claim names. */
  readonly areaIdsOf: (claim: Claim) => readonly string[];
}

/**
 * The role of a position. `role` is read like a title; if it is ambiguous or unknown, the title may decide.
 * Of several roles, the one whose usual areas the position owns most of, if one is clearly ahead; else the one for the industry,
 * or else the common meaning. The title of a head is that of a chief if no position is above it in the function.
 */
export function roleReader(context: RoleContext): (position: Position) => RoleId | undefined {
  let chiefs: ReadonlyMap<RoleId, number> | undefined;
  const chiefsOf = (role: RoleId): number => (chiefs ??= countChiefs(context.positions)).get(role) ?? 0;
  const isTopOfFunction = (position: Position, role: RoleId): boolean => {
    const manager = context.lines.manager(position);
    const [above] = manager?.title ? rolesOfTitle(manager.title.value) : [];
    const isHigh =
      manager === undefined || (above !== undefined && (roles.get(above).top || roles.get(above).leadership));
    return isHigh && chiefsOf(role) === 0 && !(manager && ownsFunctionOf(context, manager, position));
  };
  return (position) => {
    const { title, role } = position;
    const words = [role, title].flatMap((each) => (each ? [each.value] : []));
    const [candidates = [], settling] = words.map(rolesOfTitle).filter((ids) => ids.length > 0);
    const common = candidates.filter((id) => !settling || settling.includes(id));
    const possible = common.length > 0 ? common : candidates;
    const [first, second] = possible;
    if (first === undefined) return undefined;
    if (second !== undefined)
      return choose(context, position, possible) ?? words.map(commonReading).find((id) => id !== undefined);
    const inIndustry = title && !role ? roleInIndustry(title.value, context.industry) : undefined;
    if (inIndustry) return choose(context, position, [inIndustry, first]) ?? inIndustry;
    return title && !role && isHeadTitle(title.value) && !isTopOfFunction(position, first) ? undefined : first;
  };
}

/** Whether a manager owns a function in the title of a direct report: the report leads it for the manager. */
function ownsFunctionOf({ areaIdsOf }: RoleContext, manager: Position, { title }: Position): boolean {
  const functions: readonly string[] = (title && readTitle(title.value)?.functions) ?? [];
  return manager.owns.some((claim) => areaIdsOf(claim).some((id) => functions.includes(id)));
}

/** For each role, the number of positions with exactly the chief's title. */
function countChiefs(positions: readonly Position[]): ReadonlyMap<RoleId, number> {
  const counts = new Map<RoleId, number>();
  for (const { title, role, status } of positions) {
    const words = role ?? title;
    if (!words || status === 'eliminated' || isHeadTitle(words.value)) continue;
    const [id, other] = rolesOfTitle(words.value);
    if (id !== undefined && other === undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function choose({ areaIdsOf, industry }: RoleContext, position: Position, ids: readonly RoleId[]): RoleId | undefined {
  const owned = position.owns.flatMap(areaIdsOf);
  const scores = ids.map((id) => {
    const { owns, mayOwn } = roles.get(id);
    return {
      id,
      score: owned.filter((area) => areas.has(area) && (owns.includes(area) || mayOwn.includes(area))).length,
    };
  });
  const most = Math.max(...scores.map(({ score }) => score));
  const best = scores.filter(({ score }) => score === most);
  if (most > 0) return best.length === 1 ? best[0]!.id : undefined;
  return position.title && roleInIndustry(position.title.value, industry);
}
