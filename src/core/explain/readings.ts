import type { FactId } from '../knowledge';
import {
  ambiguousArea,
  areas,
  facts,
  findArea,
  findIndustry,
  findMetric,
  findPriority,
  findStakeholder,
  industries,
  metrics,
  plain,
  priorities,
  roles,
  rolesOfTitle,
  stakeholders,
} from '../knowledge';
import { rules } from '../rules';
import { areaCard } from './area-card';
import type { Card } from './card';
import { roleCard } from './role-card';
import { factCard, industryCard, metricCard, priorityCard, ruleCard, stakeholderCard } from './term-cards';

/** All that a word may stand for, each as its card. A word that is written exactly as an id stands for nothing else. */
export function readingsOf(words: string): readonly Card[] {
  const all = everyReading(words);
  const exact = all.filter(({ id }) => plain(id) === plain(words));
  return exact.length > 0 ? exact : all;
}

function everyReading(words: string): Card[] {
  const area = findArea(words);
  const rule = rules.find(({ id }) => plain(id) === plain(words));
  const fact = words.trim().toUpperCase();
  return [
    ...rolesOfTitle(words).map(roleCard),
    ...(area === undefined ? ambiguousArea(words) : [area]).map(areaCard),
    ...some(findMetric(words), metricCard),
    ...some(findStakeholder(words), stakeholderCard),
    ...some(findIndustry(words), industryCard),
    ...some(findPriority(words), priorityCard),
    ...some(rule, ruleCard),
    ...some(facts.has(fact) ? (fact satisfies FactId) : undefined, factCard),
  ];
}

const some = <Found>(found: Found | undefined, card: (found: Found) => Card): Card[] =>
  found === undefined ? [] : [card(found)];

/** Every word that stands for something, for guessing what was meant. */
export const explainable = (): readonly string[] => [
  ...[...roles.values()].flatMap(({ id, title, abbr, aka }) => [id, title, ...abbr, ...aka]),
  ...[areas, metrics, stakeholders, industries, priorities].flatMap((terms) =>
    [...terms.values()].flatMap(({ id, name }) => [id, name]),
  ),
  ...rules.map(({ id }) => id),
];
