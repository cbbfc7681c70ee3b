import { describe, expect, test } from 'vitest';
import {
  areas,
  confusablePairs,
  departments,
  facts,
  findDepartment,
  findIndustry,
  findMetric,
  findPriority,
  findStakeholder,
  industries,
  levels,
  metrics,
  plain,
  priorities,
  type Role,
  roles,
  stakeholders,
} from '../../../src/core/knowledge';
import { ambiguousWords } from '../../../src/core/knowledge/ambiguous-words';

type Known = ReadonlyMap<string, unknown>;

const unknown = (ids: Iterable<string | undefined>, known: Known): string[] =>
  [...ids].filter((id): id is string => id !== undefined && !known.has(id));

const of = <Entry, Value>(entries: ReadonlyMap<string, Entry>, values: (entry: Entry) => readonly Value[]): Value[] =>
  [...entries.values()].flatMap(values);

describe('what is listed', () => {
  test('is complete', () => {
    const sizes = { areas, roles, metrics, facts, stakeholders, departments, industries, priorities };
    expect(Object.fromEntries(Object.entries(sizes).map(([name, { size }]) => [name, size]))).toEqual({
      areas: 119,
      roles: 52,
      metrics: 31,
      facts: 142,
      stakeholders: 8,
      departments: 33,
      industries: 31,
      priorities: 6,
    });
  });

  test('stands under its own id, in kebab case, and has a name', () => {
    for (const entries of [areas, metrics, stakeholders, departments, industries, priorities]) {
      for (const [id, entry] of entries) {
        expect(entry.id).toBe(id);
        expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
        expect(entry.name.trim(), id).not.toBe('');
      }
    }
  });

  test('shows US spelling; British spellings are other names', () => {
    const named = [areas, metrics, stakeholders, departments, industries, priorities];
    const shown = named.flatMap((entries) => [...entries.values()].map(({ name }) => name));
    const said = of(roles, ({ title, goal = '', responsibilities, skills }) => [
      title,
      goal,
      ...responsibilities,
      ...skills,
    ]);
    const lines = confusablePairs.map(({ line }) => line);
    const texts = [...facts.values()].map(({ text }) => text);
    for (const text of [...shown, ...said, ...lines, ...texts]) {
      expect(text).not.toMatch(/organis|behaviour|centre|programme|realis|generalis|analyse[sd]?\b/i);
    }
  });
});

describe('every reference leads somewhere', () => {
  test.each<[string, (role: Role) => readonly string[], Known]>([
    ['focus', (role) => role.focus, stakeholders],
    ['managers', (role) => [...role.reportsTo, ...role.independentOf], roles],
    ['reports', (role) => role.directReports, roles],
    ['careers', (role) => [...role.feederRoles, ...role.feeds, ...role.merges], roles],
    ['areas', (role) => [...role.owns, ...role.mayOwn, ...role.unusual, ...role.never, ...role.mustTouch], areas],
    ['metrics', (role) => role.metrics, metrics],
    ['departments', (role) => [...role.teams, ...role.coordinates, ...role.bridges], departments],
    ['industries', (role) => role.industries, industries],
    ['facts', (role) => role.facts, facts],
  ])('from roles to %s', (_, ids, known) => {
    const all = of(roles, ids);
    expect(all.length).toBeGreaterThan(0);
    expect(unknown(all, known)).toEqual([]);
  });

  test('from all else', () => {
    expect(
      unknown(
        of(areas, ({ parent }) => [parent]),
        areas,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of(areas, (area) => area.stakeholders),
        stakeholders,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of(metrics, ({ area }) => [area]),
        areas,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of(metrics, ({ stakeholder }) => [stakeholder]),
        stakeholders,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of(stakeholders, ({ parent }) => [parent]),
        stakeholders,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of(industries, ({ pattern }) => pattern),
        roles,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of(priorities, ({ advice }) => [advice]),
        roles,
      ),
    ).toEqual([]);
    expect(unknown(Object.values(ambiguousWords).flat(), areas)).toEqual([]);
    expect(
      unknown(
        confusablePairs.flatMap((pair) => pair.areas),
        areas,
      ),
    ).toEqual([]);
    expect(
      unknown(
        confusablePairs.flatMap((pair) => pair.facts),
        facts,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of(facts, ({ from }) => from),
        facts,
      ),
    ).toEqual([]);
    for (const entries of [areas, metrics, stakeholders, departments, industries, priorities]) {
      expect(
        unknown(
          [...entries.values()].flatMap((entry) => entry.facts),
          facts,
        ),
      ).toEqual([]);
    }
  });

  test('a fact is derived from others if and only if it is a D', () => {
    for (const { id, kind, from, text } of facts.values()) {
      expect([id, kind === 'derived', from.length > 0]).toEqual([id, id.startsWith('D'), id.startsWith('D')]);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('roles', () => {
  test('never usually own what is unusual or out of bounds for them', () => {
    for (const { id, owns, mayOwn, unusual, never } of roles.values()) {
      const owned = new Set<string>([...owns, ...mayOwn]);
      expect(
        [...unusual, ...never].filter((area) => owned.has(area)),
        id,
      ).toEqual([]);
    }
  });

  test('are led by another role than themselves, if they are not the board', () => {
    for (const { id, level, reportsTo } of roles.values()) {
      expect(reportsTo.length > 0, id).toBe(level !== 'board');
      expect(reportsTo, id).not.toContain(id);
    }
  });

  test('have a level that exists', () => {
    expect([...roles.values()].filter(({ level }) => !levels.includes(level))).toEqual([]);
  });

  test('keep the particulars that rules rest on', () => {
    expect(roles.get('chief-customer-officer')).toMatchObject({
      boardLevel: true,
      singleton: true,
      broad: false,
      focus: ['customers'],
      never: ['employee-experience', 'partner-experience', 'people', 'wider-stakeholder-experience'],
    });
    expect(roles.get('chief-transformation-officer').merges).toEqual([
      'chief-experience-officer',
      'chief-customer-officer',
    ]);
    expect(roles.get('chief-information-security-officer').independentOf).toContain('chief-information-officer');
    expect(roles.get('chief-experience-officer').mustTouch).toEqual(['customer-experience']);
    expect(roles.get('customer-support-manager').span).toEqual([8, 25]);
    expect([...roles.values()].filter(({ top }) => top).map(({ id }) => id)).toEqual([
      'chief-executive-officer',
      'president',
      'board-of-directors',
    ]);
  });
});

describe('look-ups', () => {
  test.each([
    [findMetric, 'Net promoter score', 'nps'],
    [findMetric, 'customer satisfaction', 'csat'],
    [findMetric, 'LTV', 'customer-lifetime-value'],
    [findMetric, 'ENPS', 'employee-nps'],
    [findMetric, 'happiness', undefined],
    [findStakeholder, 'Channel partners', 'partners'],
    [findStakeholder, 'martians', undefined],
    [findDepartment, 'HR', 'human-resources'],
    [findIndustry, 'Contact centre', 'contact-centre'],
    [findIndustry, 'SaaS', 'saas'],
    [findPriority, 'reduce churn', 'reduce-churn'],
  ])('%o finds %j', (find, words, id) => {
    expect(find(words)).toBe(id);
  });

  test('no name leads to two metrics, or twice to one', () => {
    const words = of(metrics, ({ id, name, abbr = name, aka }) => [
      ...new Set([id, name, abbr].map(plain)),
      ...aka.map(plain),
    ]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('metrics that mirror each other say so on both sides', () => {
    const mirrored = [...metrics.values()].filter(({ inverseOf }) => inverseOf !== undefined);
    expect(mirrored.map(({ id }) => id)).toEqual(['churn-rate', 'customer-retention-rate']);
    for (const { id, inverseOf } of mirrored) expect(metrics.get(inverseOf ?? '')?.inverseOf).toBe(id);
  });
});
