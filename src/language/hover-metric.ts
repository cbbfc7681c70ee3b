import { findMetric, metrics } from '../knowledge';
import type { Claim } from '../model';
import type { Snapshot } from '../workspace';
import { enumerated, heading, paragraphs, plainText } from './markdown';
import { metricId } from './mentions';

/** What is known of a metric, and who answers for it; undefined where there is no such metric. */
export function metricCard({ organization }: Snapshot, id: string): string | undefined {
  const own = organization.head.metrics.find((each) => each.id.value === id);
  const known = own ? undefined : metrics.get(id);
  const name = own?.name ?? known?.name;
  if (name === undefined) return undefined;
  const area = organization.areas.find(own?.area?.value ?? known?.area ?? '');
  const who = (claims: 'metrics' | 'tracks'): string[] =>
    organization.positions.filter((position) => position[claims].some((claim: Claim) => metricId(organization, claim.term.value) === id)).map(organization.nameOf);
  const answering = who('metrics');
  const watching = who('tracks');
  return paragraphs([
    heading(known?.abbr === undefined ? name : `${name} (${known.abbr})`, id),
    area && `Measures ${plainText(area.name)}`,
    known && (known.better === 'up' ? 'Higher is better' : 'Lower is better'),
    known?.inverseOf !== undefined && findMetric(known.inverseOf) ? `Tells the same as ${plainText(metrics.get(known.inverseOf).name)}, the other way round` : undefined,
    answering.length > 0 ? `Answered for by ${enumerated(answering)}` : undefined,
    watching.length > 0 ? `Watched by ${enumerated(watching)}` : undefined,
  ]);
}
