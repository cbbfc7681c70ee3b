import type { Organization, TreeArea } from '../model';
import { memo } from '../text';
import { named, ownersOf } from './owners';

/** All areas, each above its parts; among siblings, those without an owner come first. */
export const areasInTree = memo((organization: Organization): readonly TreeArea[] => inTree(organization));

function inTree(organization: Organization): TreeArea[] {
  const { all } = organization.areas;
  const { ofArea } = ownersOf(organization);
  const parts = new Map<string | undefined, TreeArea[]>();
  for (const area of all.values()) {
    const parent = area.parent !== undefined && all.has(area.parent) ? area.parent : undefined;
    const beside = parts.get(parent);
    if (beside) beside.push(area);
    else parts.set(parent, [area]);
  }
  const list = new Set<TreeArea>();
  const open = (beside: readonly TreeArea[] = []): TreeArea[] =>
    beside.toSorted((a, b) => Math.sign(ofArea(a.id).length) - Math.sign(ofArea(b.id).length)).reverse();
  const next = open(parts.get(undefined));
  for (let area = next.pop(); area; area = next.pop()) {
    list.add(area);
    next.push(...open(parts.get(area.id)));
  }
  // A chart's own areas may form a loop that is not connected to the tree.
  return [...list, ...[...all.values()].filter((area) => !list.has(area))];
}

/** The owner of an area, directly or as part of a wider one; undefined if there is none. */
export function ownership(organization: Organization, id: string): string | undefined {
  const { ofArea } = ownersOf(organization);
  const own = ofArea(id);
  if (own.length > 0) return `owned by ${named(organization, own)}`;
  const wider = organization.areas.above(id).find((area) => ofArea(area.id).length > 0);
  return wider && `part of ${wider.name}, owned by ${named(organization, ofArea(wider.id))}`;
}
