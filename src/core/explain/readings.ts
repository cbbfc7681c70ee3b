import type { AreaReading, FactId, MetricReading, RoleId } from '../knowledge';
import {
  ambiguousArea,
  areas,
  facts,
  findIndustry,
  findPriority,
  findStakeholder,
  industries,
  joined,
  metrics,
  plain,
  priorities,
  readArea,
  readMetric,
  readTitle,
  roles,
  rolesHeld,
  rolesOfTitle,
  slug,
  stakeholders,
} from '../knowledge';
import { rules } from '../rules';
import { areaCard } from './area-card';
import type { Card } from './card';
import { newAreaCard, newMetricCard, titleCards } from './grammar-cards';
import { roleCard } from './role-card';
import { factCard, industryCard, metricCard, priorityCard, ruleCard, stakeholderCard } from './term-cards';

/**
 * All meanings of a term, each as its card. An id has no other meaning; a common name may be both an area and a metric:
 * "Complaints".
 */
export function readingsOf(words: string): readonly Card[] {
  const all = everyReading(words);
  const exact = all.filter(({ id }) => plain(id) === plain(words));
  if (exact.length === 0) return all;
  return exact.some(({ id }) => id === words.trim())
    ? exact
    : all.filter((card) => exact.includes(card) || isScope(card));
}

/** A role as a title names it, with the other ids that name it for `role`. */
function titledCard(id: RoleId, words: string): Card {
  const card = roleCard(id);
  const others = [slug(words), ...idsOfTitle(words)].filter((each) => {
    const [role, other] = each === id ? [] : rolesOfTitle(each);
    return role === id && other === undefined;
  });
  const line = { label: '`role` also reads', words: [...new Set(others)].map((each) => `\`${each}\``) };
  return { ...card, lines: [line, ...card.lines] };
}

/** The ids that a title has by its rank and the fields that it leads; a chief's role has its own. */
function idsOfTitle(words: string): readonly string[] {
  const title = readTitle(words);
  return title && title.rank !== 'chief'
    ? title.ids.filter((id) => title.functions.some((field) => id.includes(field)))
    : [];
}

/** Whether a term is written under `owns` or `metrics`, where people use one word for both. */
const isScope = ({ kind }: Card): boolean => kind === 'Area' || kind === 'Metric';

function everyReading(words: string): Card[] {
  const whole = wholeReadings(words);
  if (whole.length > 0) return [...whole];
  const held = rolesHeld(words);
  return held.length > 0 ? held.map(roleCard) : builtReading(words);
}

/** The meaning of a phrase as a whole. Derived terms are used only if the catalog has nothing with that name. */
function wholeReadings(words: string): readonly Card[] {
  const rule = rules.find(({ id }) => plain(id) === plain(words));
  const fact = words.trim().toUpperCase();
  const [area, metric] = [readArea(words), readMetric(words)];
  const known = [
    ...rolesOfTitle(words).map((id) => titledCard(id, words)),
    ...ambiguousArea(words).map(areaCard),
    ...some(area?.known, areaCard),
    ...some(metric?.known, metricCard),
    ...some(findStakeholder(words), stakeholderCard),
    ...some(findIndustry(words), industryCard),
    ...some(findPriority(words), priorityCard),
    ...some(rule, ruleCard),
    ...some(facts.has(fact) ? (fact satisfies FactId) : undefined, factCard),
  ];
  if (known.length > 0) return known;
  return [...some(area, (reading) => newAreaCard(reading, words)), ...some(metric, newMetricCard)];
}

/** The meaning of a phrase that names no single term: the level and field of a title, or the areas or metrics that it joins. */
function builtReading(words: string): Card[] {
  const title = readTitle(words);
  if (title) return [...titleCards(title, words)];
  return [
    ...parts(words, readArea).map(({ part, reading }) => cardOfArea(reading, part)),
    ...parts(words, readMetric).map(({ reading }) => cardOfMetric(reading)),
  ];
}

/** The parts of a phrase, if each of them has a meaning. */
function parts<Reading>(
  words: string,
  read: (part: string) => Reading | undefined,
): readonly { readonly part: string; readonly reading: Reading }[] {
  const all = joined(words, (part) => read(part) !== undefined);
  const known = all.flatMap((part) => {
    const reading = read(part);
    return reading === undefined ? [] : [{ part, reading }];
  });
  return known.length === all.length ? known : [];
}

const cardOfArea = (reading: AreaReading, words: string): Card =>
  reading.known === undefined ? newAreaCard(reading, words) : areaCard(reading.known);

const cardOfMetric = (reading: MetricReading): Card =>
  reading.known === undefined ? newMetricCard(reading) : metricCard(reading.known);

const some = <Found>(found: Found | undefined, card: (found: Found) => Card): Card[] =>
  found === undefined ? [] : [card(found)];

/** Whether a phrase names several things at once: "CEO and CFO", "sales and marketing". */
export const joinsSeveral = (words: string): boolean => wholeReadings(words).length === 0;

/** Every known name, for guessing what was meant. */
export const explainable = (): readonly string[] => [
  ...[...roles.values()].flatMap(({ id, title, abbr, aka }) => [id, title, ...abbr, ...aka]),
  ...[areas, metrics, stakeholders, industries, priorities].flatMap((terms) =>
    [...terms.values()].flatMap(({ id, name }) => [id, name]),
  ),
  ...rules.map(({ id }) => id),
];
