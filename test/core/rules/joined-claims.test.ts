import { describe, expect, it } from 'vitest';
import { check, fixed, repairs } from './kit/check';

const chart = (...positions: readonly string[]): string =>
  `positions:\n  ceo: {title: CEO, owns: [corporate-strategy]}\n${positions.map((each) => `  ${each}\n`).join('')}`;

const codes = (text: string): readonly string[] => check(text).map(({ code }) => code);

describe('a claim that joins several areas counts for each of them', () => {
  it.each([
    [
      'metric-without-control',
      'cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [Marketing & Brand], metrics: [brand awareness]}',
    ],
    [
      'except-outside-area',
      'cro: {title: Chief Revenue Officer, reports_to: ceo, owns: [{area: Sales and Marketing, except: [campaigns]}]}',
    ],
    [
      'cxo-overlooks-customers',
      'cxo: {title: Chief Experience Officer, reports_to: ceo, owns: [Staff training and customer experience]}',
    ],
  ])('so that %s is silent', (rule, position) => {
    expect(codes(chart(position))).not.toContain(rule);
  });
});

it('a title that names customers is reason enough for an experience officer not to overlook them', () => {
  const officer = (title: string): string =>
    chart(`cxo: {title: ${title}, reports_to: ceo, owns: [employee-experience]}`);
  expect(codes(officer('Chief Guest Experience Officer'))).not.toContain('cxo-overlooks-customers');
  expect(codes(officer('Chief Experience Officer'))).toContain('cxo-overlooks-customers');
});

describe('fixes take a claim apart', () => {
  const text = chart(
    'chro: {title: Chief People Officer, reports_to: ceo, owns: [people, employee experience]}',
    'cco: {title: Chief Customer Officer, reports_to: ceo, owns: ["Complaints, loyalty and employee experience"]}',
  );
  const [finding] = check(text).filter(({ code }) => code === 'role-outside-boundary');

  it.each([
    [/^Leave employee experience to/, 'owns: [Complaints and loyalty]}'],
    [/contribute to employee experience$/, 'owns: [Complaints and loyalty], contributes_to: [employee experience]}'],
  ])('%s', (title, left) => {
    const fix = finding?.fixes.find((each) => title.test(each.title));
    expect(fixed(text, fix!)).toContain(left);
  });

  it('and are not offered where it says more', () => {
    const more = text.replace(/\["(Complaints.*)"\]/, '[{area: "$1", except: [loyalty-programme]}]');
    const found = check(more).filter(({ code }) => code === 'role-outside-boundary');
    expect(found).toHaveLength(1);
    expect(found.flatMap(repairs).filter(({ title }) => !title.startsWith('Retitle'))).toEqual([]);
  });
});

it('a part of an area is named by its own words', () => {
  const [message] = check(
    chart(
      'cro: {title: Chief Risk Officer, reports_to: ceo, owns: [risk]}',
      'credit: {title: Head of Lending, reports_to: ceo, owns: [Credit risk]}',
    ),
  ).flatMap(({ code, message: words }) => (code === 'overlap-same-area' ? [words] : []));
  expect(message).toMatch(/Chief Risk Officer \(cro\) owns all of risk management, but .* owns "Credit risk"\./);
});
