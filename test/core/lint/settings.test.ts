import { describe, expect, it } from 'vitest';
import { check } from '../rules/kit/check';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  cxo: {title: Chief Experience Officer, reports_to: ceo, owns: [journey-mapping, employee-experience], works_with: [cco]}
  cco: {title: Chief Customer Officer, reports_to: ceo, owns: [journey-mapping, partner-support], works_with: [cxo]}
  dsc: {title: Clerk, reports_to: nobody}
`;

/** How much the rules that speak on the chart matter in it. */
const severities = (head: string): Record<string, string> =>
  Object.fromEntries(
    check(head + CHART)
      .filter(({ code }) => WATCHED.includes(code))
      .map(({ code, severity }) => [code, severity]),
  );

const WATCHED = ['overlap-same-area', 'role-outside-boundary', 'unknown-position'];
const usual = { 'overlap-same-area': 'warning', 'role-outside-boundary': 'warning', 'unknown-position': 'error' };

it('takes each rule as seriously as it is meant', () => {
  expect(severities('')).toEqual(usual);
  expect(severities('organization: {profile: standard}\n')).toEqual(usual);
});

describe('the rules of a chart', () => {
  it.each(['error', 'warning', 'info', 'hint', 'Info', '"hint"'])('can say %s', (severity) => {
    const plain = severity.replaceAll('"', '').toLowerCase();
    expect(severities(`rules: {overlap-same-area: ${severity}}\n`)).toEqual({ ...usual, 'overlap-same-area': plain });
  });

  it.each(['off', 'false', 'OFF', '"off"'])('can say %s', (off) => {
    const { 'overlap-same-area': _, ...others } = usual;
    expect(severities(`rules: {overlap-same-area: ${off}}\n`)).toEqual(others);
  });

  it('can turn an error off, and turn it down', () => {
    expect(severities('rules: {unknown-position: off}\n')['unknown-position']).toBeUndefined();
    expect(severities('rules: {unknown-position: info}\n')['unknown-position']).toBe('info');
  });

  it.each([
    'rules: {overlap-same-area: }\n',
    'rules:\n',
    'rules: [overlap-same-area]\n',
    'rules: {overlap-same-area: loud}\n',
  ])('that are half typed change nothing: %j', (head) => expect(severities(head)).toEqual(usual));
});

describe('the profile of a chart', () => {
  it('makes errors of overlaps, and of nothing else, where it is strict', () => {
    expect(severities('organization: {profile: strict}\n')).toEqual({ ...usual, 'overlap-same-area': 'error' });
  });

  it.each(['{profile: startup}', '{headcount: 49}', '{headcount: "12"}'])(
    'lets people wear several hats in a start-up: %s',
    (organization) => {
      expect(severities(`organization: ${organization}\n`)).toEqual({ ...usual, 'role-outside-boundary': 'hint' });
    },
  );

  it.each(['{headcount: 50}', '{profile: strict, headcount: 9}'])(
    'does not take others for a start-up: %s',
    (organization) => {
      expect(severities(`organization: ${organization}\n`)['role-outside-boundary']).toBe('warning');
    },
  );

  it('counts less than what the chart says of a rule', () => {
    expect(severities('organization: {profile: strict}\nrules: {overlap-same-area: hint}\n')['overlap-same-area']).toBe(
      'hint',
    );
    expect(
      severities('organization: {profile: startup}\nrules: {role-outside-boundary: error}\n')['role-outside-boundary'],
    ).toBe('error');
  });
});
