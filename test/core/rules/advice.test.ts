import { describe, expect, it } from 'vitest';
import { check } from './kit/check';

const advice = (text: string): string[] =>
  check(text)
    .map(({ code }) => code)
    .filter((code) => code.startsWith('advice-'));

describe('no officer is advised', () => {
  const chart = (positions: string, about = 'priorities: [reduce-churn]'): string =>
    `organization: {${about}}\npositions:\n  ceo: {title: Chief Executive Officer}\n${positions}`;

  it('but where a priority asks for one', () => {
    expect(advice(chart(''))).toEqual(['advice-consider-cco']);
    expect(advice(chart('  cco: {title: Chief Customer Officer, reports_to: ceo, status: eliminated}\n'))).toEqual([
      'advice-consider-cco',
    ]);
    expect(
      advice(
        chart(
          '  m: {title: Marketing Manager, reports_to: v}\n  v: {title: VP Sales, reports_to: ceo}\n  r: {title: Clerk, reports_to: v, owns: [customer-retention]}\n',
        ),
      ),
    ).toEqual(['advice-consider-cco']);
  });

  it.each([
    [
      'there is one, be it only proposed',
      '  cco: {title: Chief Customer Officer, reports_to: ceo, status: proposed}\n',
    ],
    ['there may be one', '  cco: {title: CCO, reports_to: ceo}\n'],
    ['another role takes its place', '  t: {title: Chief Transformation Officer, reports_to: ceo}\n'],
    [
      'an executive owns the work',
      '  cro: {title: Chief Revenue Officer, reports_to: ceo, owns: [customer-retention]}\n',
    ],
    [
      'an executive answers for its metric',
      '  cro: {title: Chief Revenue Officer, reports_to: ceo, metrics: [churn-rate]}\n',
    ],
  ])('where %s', (_, positions) => {
    expect(advice(chart(positions))).toEqual([]);
  });

  it('where the chart shows a part of the organization, or states another priority', () => {
    expect(advice(chart('', 'coverage: partial, priorities: [reduce-churn]'))).toEqual([]);
    expect(advice(chart('', 'priorities: [world-peace]'))).toEqual([]);
  });

  it('for an industry unless the chart asks', () => {
    const many = Array.from({ length: 8 }, (_, i) => `  p${i}: {title: Plumber ${i}, reports_to: ceo}\n`).join('');
    expect(advice(chart(many, 'industry: saas'))).toEqual([]);
    expect(advice(`rules: {advice-industry-pattern: hint}\n${chart(many, 'industry: saas')}`)).toEqual([
      'advice-industry-pattern',
    ]);
    expect(advice(`rules: {advice-industry-pattern: hint}\n${chart(many, 'industry: healthcare')}`)).toEqual([]);
  });
});

describe('a proposal', () => {
  const titles = (text: string): string[] =>
    check(text)
      .filter(({ code }) => code.startsWith('advice-consider'))
      .flatMap(({ fixes }) => fixes.map(({ title }) => title))
      .filter((title) => title.startsWith('Propose'));
  const chart = (positions: string): string =>
    `organization: {priorities: [reduce-churn]}\npositions:\n  ceo: {title: Chief Executive Officer}\n${positions}`;

  it('is made where the ground is free', () => {
    expect(titles(chart(''))).toEqual([
      'Propose a Chief Customer Officer below Chief Executive Officer (ceo) to own customer retention and loyalty',
    ]);
  });

  it.each([
    ['there is an experience officer', '  cxo: {title: Chief Experience Officer, reports_to: ceo}\n'],
    [
      'somebody owns the area already',
      '  a: {title: Aide, reports_to: ceo}\n  b: {title: Clerk, reports_to: a, owns: [customer-experience]}\n',
    ],
    ['somebody owns what is easily taken for it', '  a: {title: Aide, reports_to: ceo, owns: [renewals]}\n'],
  ])('is not made where %s', (_, positions) => {
    expect(titles(chart(positions))).toEqual([]);
  });

  it('is made where positions stand on one line', () => {
    expect(
      titles('organization: {priorities: [reduce-churn]}\npositions: {ceo: {title: Chief Executive Officer}}\n'),
    ).toEqual([
      'Propose a Chief Customer Officer below Chief Executive Officer (ceo) to own customer retention and loyalty',
    ]);
  });
});

describe('a vacancy', () => {
  const chart = (keys: string, other = ''): string =>
    `positions:\n  cxo: {title: Chief Experience Officer, ${keys}}\n${other}`;
  const HEAD = '  head: {title: Head of Customer Experience, reports_to: cxo}\n';

  it.each([
    ['status: vacant, sourcing: internal', ['advice-sourcing']],
    ['status: proposed, sourcing: external', ['advice-sourcing']],
    ['status: vacant, sourcing: both', []],
    ['status: vacant', []],
    ['status: filled, sourcing: internal', []],
  ])('%s', (keys, found) => {
    expect(advice(chart(keys))).toEqual(found);
  });

  it('finds positions that lead to it, and no vacant or hired ones', () => {
    expect(advice(chart('status: vacant', HEAD))).toEqual(['advice-internal-candidates']);
    expect(advice(chart('status: proposed', HEAD))).toEqual([]);
    expect(advice(chart('status: vacant', HEAD.replace('}', ', status: vacant}')))).toEqual([]);
    expect(advice(chart('status: vacant', HEAD.replace('}', ', external: true}')))).toEqual([]);
  });
});

it.each([
  ['strategy, communicating, a leader, empathy, data, culture', []],
  ['leading teams, strategic thinking', ['advice-position-spec']],
  ['juggling', ['advice-position-spec']],
  ['', []],
])('skills [%s]', (skills, found) => {
  expect(advice(`positions:\n  cxo: {title: Chief Experience Officer, requirements: {skills: [${skills}]}}\n`)).toEqual(
    found,
  );
});
