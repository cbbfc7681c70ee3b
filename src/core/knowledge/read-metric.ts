import type { AreaId } from './areas';
import { type MetricId, metrics } from './metrics';
import { metricsAlso } from './metrics-also';
import { slug } from './read-area';
import type { StakeholderId } from './stakeholders';
import { aboutPeople } from './words/about-people';
import { brackets, isShortFor, orders } from './words/forms';
import { memoized } from './words/memo';
import { once, plain } from './words/plain';
import { keyOf, phraseKey } from './words/tokens';
import { MEASURES, type Topic, topicOf } from './words/topics';

/** The meaning of a text as a metric: one of the catalog, or a new one derived by the grammar. */
export interface MetricReading {
  /** The id in the catalog, or one made of the words that the grammar reads. */
  readonly id: string;
  /** The metric of the catalog; undefined for a new one. */
  readonly known: MetricId | undefined;
  readonly name: string;
  /** The area that it measures. */
  readonly area: AreaId;
  readonly stakeholder: StakeholderId;
}

/** The metric that a text names unambiguously. */
export const readMetric: (text: string) => MetricReading | undefined = memoized(readOnce);

/** The metric of the catalog that a text names unambiguously. */
export const findMetric = (text: string): MetricId | undefined => readMetric(text)?.known;

/** What a topic such as "attrition" measures for work that serves certain people only. */
export function readMetricFor(people: StakeholderId, text: string): MetricReading | undefined {
  for (const form of trimmed(orders(text)[0] ?? [])) {
    const topic = topicOf(keyOf(form));
    if (topic !== undefined) return measure(people, topic);
  }
  return undefined;
}

/** Words around a metric that do not change it: how it is counted, and over what. */
const BEHIND = new Set(
  'score rate rating index level kpi ratio figure number percentage percent volume value target goal trend result survey growth improvement tracker quote taux tasa'
    .split(' ')
    .map(phraseKey),
);
const BEFORE = new Set(
  'net gross overall total average avg mean voluntary regretted relationship transactional relational annual monthly quarterly overall global group company taux tasa tasso taxa'
    .split(' ')
    .map(phraseKey),
);

/** Whether all words tell how or when a metric is counted: "relationship", "annual survey". */
const isHowCounted = (text: string): boolean =>
  (orders(text)[0] ?? []).every((token) => BEFORE.has(token) || BEHIND.has(token));

function* trimmed(tokens: readonly string[]): Generator<readonly string[]> {
  const starts = [tokens];
  for (let rest = tokens; rest.length > 1 && BEFORE.has(rest[0]!); ) starts.push((rest = rest.slice(1)));
  for (const start of starts) {
    yield start;
    for (let rest = start; rest.length > 1 && BEHIND.has(rest.at(-1)!); ) yield (rest = rest.slice(0, -1));
  }
}

/** The base of a figure: "complaints per 1,000 customers" are complaints. */
const PER = /\s+(?:per|pro|par)\s+\d/iu;

function readOnce(text: string): MetricReading | undefined {
  const exact = byPlain().get(plain(text));
  if (exact !== undefined) return known(exact);
  const { outside, inside } = brackets(text);
  if (inside.length > 0 && outside !== '') {
    const whole = readMetric(outside);
    return whole &&
      inside.every((each) => isShortFor(each, outside) || isHowCounted(each) || readMetric(each)?.id === whole.id)
      ? whole
      : undefined;
  }
  const share = text.split(PER)[0]!;
  if (share !== text && share.trim() !== '') return byKey().get(phraseKey(text)) ? named(text) : readMetric(share);
  const about = aboutPeople(withoutEnds(text)) ?? aboutPeople(text);
  return named(text) ?? (about ? measure(about.people, about.topic) : ofEmployees(text));
}

function named(text: string): MetricReading | undefined {
  for (const tokens of orders(text)) {
    for (const form of trimmed(tokens)) {
      const id = byKey().get(keyOf(form));
      if (id !== undefined) return known(id);
    }
  }
  return undefined;
}

/** Figures that are counted for employees only, stated or not. */
const ofEmployees = (text: string): MetricReading | undefined =>
  topicOf(phraseKey(withoutEnds(text))) === 'absence' ? measure('employees', 'absence') : undefined;

const withoutEnds = (text: string): string => {
  const words = text.trim().split(/[\s_-]+/u);
  const from = words.findIndex((word) => !BEFORE.has(phraseKey(word)));
  const to = words.findLastIndex((word) => !BEHIND.has(phraseKey(word)) && word !== '%');
  return words.slice(Math.max(from, 0), to + 1).join(' ');
};

const known = (id: MetricId): MetricReading => {
  const { name, area, stakeholder } = metrics.get(id);
  return { id, known: id, name, area, stakeholder };
};

function measure(people: StakeholderId, topic: Topic): MetricReading | undefined {
  const found = MEASURES[people]?.[topic];
  if (found === undefined) return undefined;
  if (typeof found === 'string') return known(found);
  const one = people.replace(/s$/, '');
  const name = `${one.charAt(0).toUpperCase()}${one.slice(1)} ${topic === 'nps' ? 'NPS' : topic}`;
  return { id: slug(name), known: undefined, name, area: found.measures, stakeholder: people };
}

/** Every name of every metric, the catalog's own names before the other ones. */
export function* metricNames(): Generator<readonly [name: string, id: MetricId]> {
  for (const { id, name, abbr = name, aka } of metrics.values())
    for (const each of [id, name, abbr, ...aka]) yield [each, id];
  for (const { id } of metrics.values()) for (const each of metricsAlso[id] ?? []) yield [each, id];
}

const byPlain = once(() => firstOf(plain));
const byKey = once(() => firstOf(phraseKey));

function firstOf(keyOf: (name: string) => string): ReadonlyMap<string, MetricId> {
  const ids = new Map<string, MetricId>();
  for (const [name, id] of metricNames()) {
    const key = keyOf(name);
    if (key !== '' && !ids.has(key)) ids.set(key, id);
  }
  return ids;
}
