import { describe, expect, it } from 'vitest';
import type { Organization, Position } from '../../../src/core/model';
import { organize, readChart, scopesMeet } from '../../../src/core/model';
import { read } from '../../../src/core/syntax';

const organization = (text: string): Organization => organize([readChart('file:///a.orgchart.yaml', read(text))]);

const positions = (lines: string, head = ''): Organization => organization(`${head}positions:\n${lines}`);

const ids = (list: readonly Position[]): string[] => list.map(({ id }) => id.value);

describe('reporting lines', () => {
  const company = positions(
    '  ceo: {title: A}\n  cfo: {reports_to: ceo}\n  cco: {reports_to: ceo}\n  csd: {reports_to: cco}\n  lone: {reports_to: nobody}\n',
  );
  const at = (id: string): Position => company.position(id)!;

  it('are walked up and down', () => {
    expect(ids(company.lines.tops)).toEqual(['ceo', 'lone']);
    expect(ids(company.lines.reports(at('ceo')))).toEqual(['cfo', 'cco']);
    expect(ids(company.lines.chain(at('csd')))).toEqual(['cco', 'ceo']);
    expect(company.lines.below(at('ceo'))).toBe(3);
  });

  it.each([
    ['ceo', 'csd', true],
    ['cco', 'csd', true],
    ['csd', 'cco', false],
    ['cfo', 'csd', false],
    ['ceo', 'ceo', false],
    ['ceo', 'lone', false],
  ])('say whether %s is above %s: %s', (upper, lower, expected) => {
    expect(company.lines.isAbove(at(upper), at(lower))).toBe(expected);
  });

  it('are cut where they lead back to themselves', () => {
    const { lines } = positions(
      '  a: {reports_to: b}\n  b: {reports_to: c}\n  c: {reports_to: b}\n  d: {reports_to: d}\n  e: {reports_to: d}\n',
    );
    expect(lines.loops.map(ids)).toEqual([['b', 'c'], ['d']]);
    expect(ids(lines.tops)).toEqual(['b', 'd']);
  });

  it('may be 10,000 positions long', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => `  p${i}: {title: T, reports_to: p${i - 1}}\n`).join('');
    const { lines, position } = positions(chain);
    expect(lines.below(position('p0')!)).toBe(9_999);
    expect(lines.isAbove(position('p0')!, position('p9999')!)).toBe(true);
  });
});

describe('a position', () => {
  it('is read in short and in long form', () => {
    const short = positions(
      '  cco: {title: A, holder: Ida, dotted_line_to: coo, owns: crm, metrics: [nps], works_with: [cxo], headcount: "3"}\n',
    ).position('cco')!;
    const long = positions(
      '  cco:\n    title: A\n    holder: [{name: Ida}]\n    dotted_line_to: [coo]\n    owns: [{area: crm}]\n    metrics: [{metric: nps}]\n    works_with: [{with: cxo}]\n    headcount: 3\n',
    ).position('cco')!;
    const essence = (p: Position) =>
      [
        p.holders.map(({ name }) => name),
        p.dottedLineTo,
        p.owns.map(({ term }) => term),
        p.metrics.map(({ term }) => term),
        p.worksWith.map((link) => link.with),
      ].map((list) => list.map(({ value }) => value));
    expect(essence(short)).toEqual([['Ida'], ['coo'], ['crm'], ['nps'], ['cxo']]);
    expect(essence(long)).toEqual(essence(short));
    expect([short.headcount, long.headcount]).toEqual([3, 3]);
  });

  it('is there while nothing is written behind its colon', () => {
    expect(positions('  cco:\n  cfo: {title: }\n').positions).toMatchObject([
      { title: undefined, owns: [] },
      { title: undefined },
    ]);
  });

  it('is the first one where an id is used twice', () => {
    const { positions: all, duplicates } = positions('  cco: {title: A}\n  cco: {title: B}\n');
    expect(all.map(({ title }) => title?.value)).toEqual(['A']);
    expect(duplicates.map(({ again }) => again.title?.value)).toEqual(['B']);
  });

  it('may have an id that JavaScript knows', () => {
    expect(
      ids(
        positions('  __proto__: {title: A}\n  constructor: {title: B, reports_to: __proto__}\n').lines.chain(
          positions('  a: {}\n').positions[0]!,
        ),
      ),
    ).toEqual([]);
    const { lines, position } = positions(
      '  __proto__: {title: A}\n  constructor: {title: B, reports_to: __proto__}\n',
    );
    expect(ids(lines.chain(position('constructor')!))).toEqual(['__proto__']);
  });

  it.each([
    ['{title: Chief Customer Officer}', 'chief-customer-officer'],
    ['{title: CCO, owns: [customer-service]}', 'chief-customer-officer'],
    ['{title: CCO, owns: [compliance]}', 'chief-compliance-officer'],
    ['{title: CCO}', undefined],
    ['{title: Boss of it all, role: chief-customer-officer}', 'chief-customer-officer'],
    ['{title: Gardener}', undefined],
  ])('%s has the role %s', (text, role) => {
    const company = positions(`  x: ${text}\n`);
    expect(company.roleOf(company.position('x')!)).toBe(role);
  });
});

describe('areas', () => {
  const own =
    'areas:\n  warranty-claims: {name: Warranty claims, parent: customer-service, aka: [guarantees]}\n  loop-a: {parent: loop-b}\n  loop-b: {parent: loop-a}\n';
  const { areas } = positions('  a: {title: A}\n', own);

  it('of the chart itself stand in the tree of the catalog', () => {
    expect(areas.find('Guarantees')?.id).toBe('warranty-claims');
    expect(areas.isWithin('warranty-claims', 'customer-experience')).toBe(true);
    expect(areas.above('warranty-claims').map(({ id }) => id)).toEqual([
      'customer-service',
      'customer-experience',
      'experience',
    ]);
  });

  it('are not followed round in circles', () => {
    expect(areas.above('loop-a').map(({ id }) => id)).toEqual(['loop-b']);
  });

  it('ask back where a word is ambiguous', () => {
    expect(areas.find('onboarding')).toBeUndefined();
    expect(areas.readings('onboarding').map(({ id }) => id)).toEqual([
      'customer-onboarding',
      'employee-onboarding',
      'partner-onboarding',
    ]);
  });
});

it.each([
  [{ region: ['emea'] }, { region: ['amer'] }, false],
  [{ region: ['emea', 'amer'] }, { region: ['amer'] }, true],
  [{ region: ['emea'] }, { channel: ['phone'] }, true],
  [{}, { region: ['amer'] }, true],
])('scopes %j and %j meet: %s', (a, b, expected) => {
  const scope = (values: object) =>
    new Map(Object.entries(values).map(([key, list]) => [key, new Set<string>(list as string[])]));
  expect(scopesMeet(scope(a), scope(b))).toBe(expected);
});
