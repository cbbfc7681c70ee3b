import type { AreaId } from '../../knowledge';
import { areas, confusableWith } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { memo } from '../../text';

/** The positions that influence a metric, directly or through positions below them. */
export interface Control {
  /** Whether a position, or one below it, owns or contributes to an area, a wider one, one next to it or one that is easily confused with it. */
  readonly hasPartNear: (position: Position, area: string) => boolean;
}

export const controlIn = memo((organization: Organization): Control => collect(organization));

/** What people of all kinds experience. Its parts do not influence each other. */
const EVERYTHING: AreaId = 'experience';

/** Areas that many take for the same work: renewals are customer retention to some. */
const confusedWith = (area: string): AreaId[] =>
  areas.has(area) ? confusableWith(area).flatMap((pair) => pair.areas.filter((other) => other !== area)) : [];

/** Marks, for each area, all positions with a part in it and those above them. */
function collect({ positions, lines, areas: tree, areasOf }: Organization): Control {
  const exactly = new Map<string, Set<Position>>();
  const within = new Map<string, Set<Position>>();
  const mark = (marks: Map<string, Set<Position>>, area: string, position: Position): void => {
    const marked = marks.get(area) ?? new Set();
    marks.set(area, marked);
    for (let at: Position | undefined = position; at && !marked.has(at); at = lines.manager(at)) marked.add(at);
  };
  for (const position of positions) {
    if (position.status === 'eliminated') continue;
    for (const claim of [...position.owns, ...position.contributesTo]) {
      for (const area of areasOf(claim)) {
        mark(exactly, area.id, position);
        for (const { id } of [area, ...tree.above(area.id)]) mark(within, id, position);
      }
    }
  }
  return {
    hasPartNear: (position, area) => {
      if (confusedWith(area).some((other) => within.get(other)?.has(position))) return true;
      const above = tree.above(area).map(({ id }) => id);
      const [around] = above;
      const beside = around === undefined || around === EVERYTHING ? area : around;
      return (
        (within.get(beside)?.has(position) ?? false) || above.some((id) => exactly.get(id)?.has(position) ?? false)
      );
    },
  };
}
