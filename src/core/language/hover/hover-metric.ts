import { enumerated, heading, inBrief, metricCard as knownMetric, paragraphs, plainText } from '../../explain';
import { metricsOf } from '../../model';
import type { Snapshot } from '../../workspace';

/** What is known about a metric, and the positions accountable for it; undefined if there is no such metric. */
export function metricCard({ organization }: Snapshot, id: string): string | undefined {
  const { all, of } = metricsOf(organization);
  const metric = all.get(id);
  if (!metric) return undefined;
  const known = metric.known && knownMetric(metric.known);
  const who = (claims: 'metrics' | 'tracks'): string[] =>
    organization.positions
      .filter((position) => position.status !== 'eliminated' && position[claims].some((claim) => of(claim) === metric))
      .map(organization.nameOf);
  const answering = who('metrics');
  const watching = who('tracks');
  return paragraphs([
    heading(known ? known.title : metric.name, id),
    ...(known ? inBrief(known) : [metric.area && `Measures ${plainText(metric.area.name)}`]),
    answering.length > 0 ? `Accountable: ${enumerated(answering)}` : undefined,
    watching.length > 0 ? `Watched by ${enumerated(watching)}` : undefined,
  ]);
}
