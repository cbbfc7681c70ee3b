import type { Organization } from '../model';
import { metricsOf } from '../model';
import type { Difference } from './difference';
import type { ClaimKey } from './facts-position';

/** The names of positions and areas in changes. */
export interface Names {
  /** A position's title with its id, as in either chart; the new title if both have one. */
  readonly position: (id: string) => string;
  readonly areas: (id: string) => string;
  readonly terms: (list: ClaimKey, id: string) => string;
  /** A position or an area, depending on the id. */
  readonly any: (id: string) => string;
}

/** @param differences the differences between the two charts, for changed ids */
export function namesIn(base: Organization, head: Organization, differences: readonly Difference[]): Names {
  const oldIds = new Map(
    differences.flatMap((each) => (each.kind === 'renamed' ? [[each.position, each.from] as const] : [])),
  );
  const titles = new Map<string, number>();
  const titleOf = (id: string): string | undefined => {
    const now = head.position(id);
    if (now) return head.nameOf(now);
    const old = base.position(oldIds.get(id) ?? id);
    return old && base.nameOf(old);
  };
  for (const { positions, nameOf } of [base, head])
    for (const each of positions)
      titles.set(nameOf(each), (titles.get(nameOf(each)) ?? 0) + (positions === head.positions ? 1 : 0));
  // The id is added if the title alone is ambiguous.
  const position = (id: string): string => {
    const title = titleOf(id)?.replace(/\s+/g, ' ');
    if (title === undefined || title === id) return id;
    return (titles.get(title) ?? 0) > 1 || title.trim() === '' ? `${title} (${id})`.trim() : title;
  };
  const areas = (id: string): string => head.areas.all.get(id)?.name ?? base.areas.all.get(id)?.name ?? id;
  const metrics = (id: string): string => metricsOf(head).all.get(id)?.name ?? metricsOf(base).all.get(id)?.name ?? id;
  return {
    position,
    areas,
    terms: (list, id) => {
      const [term = id, ...scope] = id.split(' [');
      const name = list === 'metrics' || list === 'tracks' ? metrics(term) : areas(term);
      return scope.length === 0
        ? name
        : `${name} (${scope
            .join(' ')
            .replace(/[[\]"]/g, '')
            .replaceAll(',', ': ')})`;
    },
    any: (id) => (titleOf(id) === undefined ? areas(id) : position(id)),
  };
}
