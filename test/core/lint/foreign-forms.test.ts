import { describe, expect, it } from 'vitest';
import { check, fixed, repairs } from '../rules/kit/check';

const first = (text: string, code: string) => check(text).find((finding) => finding.code === code)!;

describe('positions as a list', () => {
  it('become a map, with their comments', () => {
    const text =
      'positions:\n  # all\n  - id: ceo # the first\n    title: CEO\n    owns:\n      - brand\n\n  - title: Head of Sales # second\n    id: sales\n    reports_to: ceo\n  - {title: Clerk, id: clerk, reports_to: sales}\n  - {id: 7, title: Aide, reports_to: ceo} # last\nrules: {}\n';
    const finding = first(text, 'invalid-value');
    expect(fixed(text, finding.fixes[0]!)).toBe(
      'positions:\n  # all\n  ceo: # the first\n    title: CEO\n    owns:\n      - brand\n  sales:\n    title: Head of Sales # second\n    reports_to: ceo\n  clerk: {title: Clerk, reports_to: sales}\n  7: {title: Aide, reports_to: ceo} # last\nrules: {}\n'.replace(
        '  7:',
        "  '7':",
      ),
    );
  });

  it('that are not indented, or end with Windows line breaks, become one too', () => {
    const text = 'positions:\r\n- id: ceo\r\n  title: CEO\r\n- id: cto\r\n  title: CTO\r\n  reports_to: ceo\r\n';
    const after = fixed(text, first(text, 'invalid-value').fixes[0]!);
    expect(after).toBe('positions:\r\n  ceo:\r\n    title: CEO\r\n  cto:\r\n    title: CTO\r\n    reports_to: ceo\r\n');
    expect(check(after).map(({ code }) => code)).not.toContain('invalid-value');
  });

  it.each(['- title: CEO', '- id: ceo\n  - id: ceo', '- ceo'])(
    'stay as they are where ids are missing or not unique: %s',
    (items) => {
      expect(first(`positions:\n  ${items}\n`, 'invalid-value').fixes).toEqual([]);
    },
  );
});

describe('a list of direct reports', () => {
  const chart = (cto: string, key = 'direct_reports: [cto, cfo]'): string =>
    `positions:\n  ceo:\n    title: CEO\n    ${key}\n  cto: {title: CTO${cto}}\n  cfo: {title: CFO}\n`;

  it('is said under each of them', () => {
    const text = chart('');
    const finding = first(text, 'unknown-key');
    expect(finding.message).toContain('reports_to: ceo');
    expect(fixed(text, finding.fixes[0]!)).toBe(
      'positions:\n  ceo:\n    title: CEO\n  cto: {title: CTO, reports_to: ceo}\n  cfo: {title: CFO, reports_to: ceo}\n',
    );
  });

  it.each([
    ['another manager', chart(', reports_to: cfo')],
    ['an unknown position', chart('', 'directReports: [cto, nobody]')],
    ['the position itself', chart('', 'reports: [ceo]')],
  ])('has no fix that would be wrong, as with %s', (_, text) => {
    expect(repairs(first(text, 'unknown-key'))).toEqual([]);
  });
});

it.each(['parentId', 'managerId', 'parent_id', 'supervisor', 'boss', 'manager', 'parent'])(
  '%s is reports_to',
  (key) => {
    const text = `positions:\n  ceo: {title: CEO}\n  cto: {title: CTO, ${key}: ceo}\n`;
    expect(fixed(text, first(text, 'unknown-key').fixes[0]!)).toContain('reports_to: ceo');
  },
);

it.each([
  ['scope: [brand]', 'owns: [brand]'],
  ['scopes: brand', 'owns: brand'],
  ['scope: {region: EMEA}', 'only: {region: EMEA}'],
])('%s is %s', (written, meant) => {
  const text = `positions:\n  ceo: {title: CEO, ${written}}\n`;
  expect(fixed(text, first(text, 'unknown-key').fixes[0]!)).toContain(meant);
});

it.each([
  ['2027-02-30', false],
  ['2027-02-29', false],
  ['2028-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2027-04-31', false],
  ['2027-12-31', true],
])('%s exists: %s', (day, exists) => {
  const codes = check(`positions:\n  ceo: {title: CEO, holder: {name: Ana, type: acting, until: ${day}}}\n`).map(
    ({ code }) => code,
  );
  expect(!codes.includes('invalid-value')).toBe(exists);
});
