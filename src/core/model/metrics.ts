import type { MetricId } from '../knowledge';
import { findMetric, metrics, plain } from '../knowledge';
import { memo } from '../text';
import type { TreeArea } from './area-tree';
import type { Organization } from './organization';
import type { Claim } from './position';

/** A metric of the catalog or of the organization's own. */
export interface ChartMetric {
  readonly id: string;
  readonly name: string;
  /** The area whose work moves it most. */
  readonly area: TreeArea | undefined;
  /** The catalog's entry; undefined for one that the chart declares. */
  readonly known: MetricId | undefined;
}

/** The metrics that a chart can speak of. */
export interface ChartMetrics {
  readonly all: ReadonlyMap<string, ChartMetric>;
  /** The metric that a word names, by id, name, abbreviation or another name. */
  readonly find: (word: string) => ChartMetric | undefined;
  readonly of: (claim: Claim) => ChartMetric | undefined;
}

export const metricsOf = memo((organization: Organization): ChartMetrics => collect(organization));

function collect({ charts, areas }: Organization): ChartMetrics {
  const all = new Map<string, ChartMetric>();
  for (const { id, name, area } of metrics.values()) all.set(id, { id, name, area: areas.all.get(area), known: id });
  const names = new Map<string, string>();
  for (const { id, name, aka, area } of charts.flatMap((chart) => chart.head.metrics)) {
    all.set(id.value, { id: id.value, name, area: area && areas.find(area.value), known: undefined });
    for (const each of [id.value, name, ...aka]) names.set(plain(each), id.value);
  }
  const find = (word: string): ChartMetric | undefined => {
    const id = names.get(plain(word)) ?? findMetric(word);
    return id === undefined ? undefined : all.get(id);
  };
  return { all, find, of: (claim) => find(claim.term.value) };
}
