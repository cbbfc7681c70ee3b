import type { Organization, Position } from '../model';
import { metricsOf } from '../model';
import { memo } from '../text';

/** The owners in a chart, without eliminated positions. */
export interface Owners {
  readonly ofArea: (id: string) => readonly Position[];
  readonly ofMetric: (id: string) => readonly Position[];
}

export const ownersOf = memo((organization: Organization): Owners => collect(organization));

function collect(organization: Organization): Owners {
  const areas = new Map<string, Position[]>();
  const metrics = new Map<string, Position[]>();
  const { allOf } = metricsOf(organization);
  for (const position of organization.positions) {
    if (position.status === 'eliminated') continue;
    for (const { id } of position.owns.flatMap(organization.areasOf)) add(areas, id, position);
    for (const { id } of position.metrics.flatMap(allOf)) add(metrics, id, position);
  }
  return { ofArea: (id) => areas.get(id) ?? [], ofMetric: (id) => metrics.get(id) ?? [] };
}

function add(index: Map<string, Position[]>, id: string, position: Position): void {
  const found = index.get(id);
  if (!found) index.set(id, [position]);
  else if (found.at(-1) !== position) found.push(position);
}

/** The number of owners to name in a list. */
const MAX_NAMED = 2;

/** The names of some positions, shortened. */
export function named(organization: Organization, positions: readonly Position[]): string {
  const names = positions.slice(0, MAX_NAMED).map(organization.nameOf).join(', ');
  return positions.length > MAX_NAMED ? `${names} and ${positions.length - MAX_NAMED} more` : names;
}
