import type { Organization, Position } from '../../core/model';
import { metricsOf } from '../../core/model';
import type { MetricRow } from './diagram';

/** The metrics that a position is accountable for or tracks, in the order of the chart. */
export function metricRows(
  organization: Organization,
  cardOf: (position: Position) => string | undefined,
): MetricRow[] {
  const metrics = metricsOf(organization);
  const rows = new Map<string, { id: string; name: string; parts: { card: string; part: 'answers' | 'tracks' }[] }>();
  for (const position of organization.positions) {
    const card = cardOf(position);
    if (card === undefined) continue;
    for (const [part, claims] of [
      ['answers', position.metrics],
      ['tracks', position.tracks],
    ] as const) {
      for (const claim of claims) {
        const metric = metrics.of(claim);
        if (!metric) continue;
        const row = rows.get(metric.id) ?? { id: metric.id, name: metric.name, parts: [] };
        row.parts.push({ card, part });
        rows.set(metric.id, row);
      }
    }
  }
  return [...rows.values()];
}
