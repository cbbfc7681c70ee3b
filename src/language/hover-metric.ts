import { metrics } from '../knowledge';
import { metricsOf } from '../model';
import type { Snapshot } from '../workspace';
import { enumerated, heading, paragraphs, plainText } from './markdown';

/** What is known of a metric, and who answers for it; undefined where there is no such metric. */
export function metricCard({ organization }: Snapshot, id: string): string | undefined {
  const { all, of } = metricsOf(organization);
  const metric = all.get(id);
  if (!metric) return undefined;
  const known = metric.known && metrics.get(metric.known);
  const who = (claims: 'metrics' | 'tracks'): string[] =>
    organization.positions.filter((position) => position.status !== 'eliminated' && position[claims].some((claim) => of(claim) === metric)).map(organization.nameOf);
  const answering = who('metrics');
  const watching = who('tracks');
  return paragraphs([
    heading(known?.abbr === undefined ? metric.name : `${metric.name} (${known.abbr})`, id),
    metric.area && `Measures ${plainText(metric.area.name)}`,
    known && (known.better === 'up' ? 'Higher is better' : 'Lower is better'),
    known?.inverseOf && `Tells the same as ${plainText(metrics.get(known.inverseOf).name)}, the other way round`,
    answering.length > 0 ? `Answered for by ${enumerated(answering)}` : undefined,
    watching.length > 0 ? `Watched by ${enumerated(watching)}` : undefined,
  ]);
}
