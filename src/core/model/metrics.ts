import type { MetricId, MetricReading } from '../knowledge';
import { joined, metrics, phraseKey, readMetric, readMetricFor, slug } from '../knowledge';
import { memo } from '../text';
import type { TreeArea } from './area-tree';
import type { Organization } from './organization';
import type { Claim } from './position';

/** A metric of the catalog or one of the organization's own. */
export interface ChartMetric {
  readonly id: string;
  readonly name: string;
  /** The area that drives it most. */
  readonly area: TreeArea | undefined;
  /** The catalog's entry; undefined for one that the chart declares. */
  readonly known: MetricId | undefined;
}

/** The metrics that a chart can use. */
export interface ChartMetrics {
  readonly all: ReadonlyMap<string, ChartMetric>;
  /** The metric that a term names, by id, name, abbreviation or another name. */
  readonly find: (word: string) => ChartMetric | undefined;
  /** The first of the metrics that a claim names. */
  readonly of: (claim: Claim) => ChartMetric | undefined;
  /** All metrics that a claim names: several if it joins them, or a new one if it is unknown. */
  readonly allOf: (claim: Claim) => readonly ChartMetric[];
}

export const metricsOf = memo((organization: Organization): ChartMetrics => collect(organization));

function collect({ charts, areas, peopleOf }: Organization): ChartMetrics {
  const all = new Map<string, ChartMetric>();
  for (const { id, name, area } of metrics.values()) all.set(id, { id, name, area: areas.all.get(area), known: id });
  const names = new Map<string, string>();
  for (const { id, name, aka, area } of charts.flatMap((chart) => chart.head.metrics)) {
    all.set(id.value, { id: id.value, name, area: area && areas.find(area.value), known: undefined });
    for (const each of [id.value, name, ...aka]) names.set(phraseKey(each) || each, id.value);
  }
  const written = new Map<string, ChartMetric>();
  const keep = (metric: ChartMetric): ChartMetric => {
    const before = all.get(metric.id) ?? written.get(metric.id);
    if (!before) written.set(metric.id, metric);
    return before ?? metric;
  };
  const placed = (reading: MetricReading): ChartMetric => {
    const { id, name, area, known } = reading;
    return keep({ id, name, area: areas.all.get(area), known });
  };
  const find = (word: string): ChartMetric | undefined => {
    const own = names.get(phraseKey(word) || word);
    if (own !== undefined) return all.get(own);
    const reading = readMetric(word);
    return reading && placed(reading);
  };
  const ofText = (text: string): ChartMetric[] =>
    phraseKey(text) === '' ? [] : [keep({ id: slug(text), name: text.trim(), area: undefined, known: undefined })];
  const claimed = new Map<Claim, readonly ChartMetric[]>();
  const allOf = (claim: Claim): readonly ChartMetric[] => {
    let found = claimed.get(claim);
    if (!found) claimed.set(claim, (found = readClaim(claim)));
    return found;
  };
  const readClaim = (claim: Claim): readonly ChartMetric[] => {
    const word = claim.term.value;
    const own = names.has(phraseKey(word)) ? undefined : peopleOf(claim);
    const about = own === 'employees' ? readMetricFor(own, word) : undefined;
    if (about) return [placed(about)];
    return joined(word, (part) => find(part) !== undefined).flatMap((part) => find(part) ?? ofText(part));
  };
  return { all, find, of: (claim) => allOf(claim)[0], allOf };
}
