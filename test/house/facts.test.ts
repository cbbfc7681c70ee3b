import { describe, expect, it } from 'vitest';
import { compare, likelyPair } from '../../src/core/compare';
import { explain } from '../../src/core/explain';
import type { FactId } from '../../src/core/knowledge';
import {
  areas,
  caveatOf,
  confusablePairs,
  departments,
  documentationOnly,
  facts,
  industries,
  metrics,
  priorities,
  roles,
  sourcingPoints,
  stakeholders,
} from '../../src/core/knowledge';
import { organize, readChart } from '../../src/core/model';
import { rules } from '../../src/core/rules';
import { read } from '../../src/core/syntax';
import { BY_CATALOG, BY_RULES, TOLD } from './facts-used';

interface Entry {
  readonly id: string;
  readonly facts: readonly FactId[];
}

const CATALOGS: Readonly<Record<string, ReadonlyMap<string, Entry>>> = {
  role: roles,
  area: areas,
  metric: metrics,
  stakeholder: stakeholders,
  industry: industries,
  priority: priorities,
  department: departments,
};

const idsIn = (text: string): string[] => text.match(/\b[ABD]\d\d\b/g) ?? [];
const toldOf = (term: string): string[] =>
  [...(explain(term) ?? '').matchAll(/\(([ABD]\d\d)\)/g)].map(([, id = '']) => id);

/** The facts that the comparison of two officers tells. */
function compared(): string[] {
  const text = 'positions:\n  cxo: {title: Chief Experience Officer}\n  cco: {title: Chief Customer Officer}\n';
  const organization = organize([readChart('chart', read(text))]);
  return compare(organization, [], likelyPair(organization)!).notes.flatMap((note) => note.facts);
}

it('there are 142 facts', () => {
  expect([...facts.keys()].map((id) => id.charAt(0)).join('')).toMatch(/^A{65}B{62}D{15}$/);
});

it.each(Object.entries(BY_RULES))('the rule %s rests on its facts', (id, ids) => {
  const rule = rules.find((each) => each.id === id);
  expect(rule, id).toBeDefined();
  expect(idsIn(ids).filter((fact) => !rule!.facts.includes(fact as FactId))).toEqual([]);
});

it.each(Object.entries(BY_CATALOG))('the %s rests on its facts', (which, ids) => {
  const [kind = '', id = ''] = which.split(' ');
  const entry = CATALOGS[kind]?.get(id);
  expect(entry, which).toBeDefined();
  expect(idsIn(ids).filter((fact) => !entry!.facts.includes(fact as FactId))).toEqual([]);
});

it.each(Object.entries(TOLD))('%s tells its facts', (where, ids) => {
  const [kind, term = ''] = where.split(' ');
  const told = kind === 'compare' ? compared() : toldOf(term);
  expect(idsIn(ids).filter((fact) => !told.includes(fact))).toEqual([]);
});

describe('every fact', () => {
  const used = new Set<string>([
    ...rules.flatMap((rule) => rule.facts),
    ...Object.values(CATALOGS).flatMap((catalog) => [...catalog.values()].flatMap((entry) => entry.facts)),
    ...confusablePairs.flatMap((pair) => pair.facts),
    ...sourcingPoints.map(({ fact }) => fact),
    ...compared(),
  ]);
  const told = new Set(
    [...roles.keys(), ...areas.keys(), ...metrics.keys(), ...industries.keys(), ...rules.map(({ id }) => id)].flatMap(
      toldOf,
    ),
  );

  it('is used or told, or is documentation for a reason', () => {
    expect(
      [...facts.keys()].filter((id) => !used.has(id) && !told.has(id) && !documentationOnly.has(id as FactId)),
    ).toEqual([]);
  });

  it('is not both', () => {
    expect([...documentationOnly.keys()].filter((id) => used.has(id) || told.has(id))).toEqual([]);
    for (const reason of documentationOnly.values()) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('stands in one of the lists above, or is documentation', () => {
    const listed = [BY_RULES, BY_CATALOG, TOLD].flatMap((lists) => Object.values(lists).flatMap(idsIn));
    expect([...facts.keys()].filter((id) => !listed.includes(id) && !documentationOnly.has(id as FactId))).toEqual([]);
  });
});

describe('how far a fact carries', () => {
  it('is not to an error: what is usual is no law', () => {
    expect(rules.filter((rule) => rule.severity === 'error' && rule.facts.length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('is not to a rule for a claim alone', () => {
    const onClaims = rules.filter(
      (rule) => rule.facts.length > 0 && rule.facts.every((id) => facts.get(id).kind === 'claim'),
    );
    expect(onClaims).toEqual([]);
    expect(rules.filter((rule) => rule.facts.includes('B02'))).toEqual([]);
  });

  it('is said with claims and with the view of one person', () => {
    const claims = [...facts.values()].filter(({ kind }) => kind === 'claim').map(({ id }) => id);
    expect(
      [...claims, 'B29' as const, 'B33' as const, 'B38' as const].filter((id) => caveatOf(id) === undefined),
    ).toEqual([]);
  });
});
