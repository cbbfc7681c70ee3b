import { describe, expect, it } from 'vitest';
import { check, fixed, repairs } from '../rules/kit/check';

const first = (text: string, code: string) => check(text).find((finding) => finding.code === code)!;

describe('positions as a list', () => {
  const slip = (text: string) => first(text, 'invalid-yaml');
  const codes = (text: string) => check(text).map(({ code }) => code);

  it.each([
    ['by lines', '  - id: ceo # the first\n    title: CEO\n', '  ceo: # the first\n    title: CEO\n'],
    ['with the id below', '  - title: CEO # the first\n    id: ceo\n', '  ceo:\n    title: CEO # the first\n'],
    ['in braces', '  - {id: ceo, title: CEO} # the first\n', '  ceo: {title: CEO} # the first\n'],
    ['with the id at the end', '  - {title: CEO, id: ceo}\n', '  ceo: {title: CEO}\n'],
    ['with the id between', '  - {title: CEO, id: ceo, owns: [it]}\n', '  ceo: {title: CEO, owns: [it]}\n'],
  ])('%s are read as what they are, and become keys', (_, list, map) => {
    const text = `positions:\n${list}  - id: clerk\n    title: Clerk\n    reports_to: ceo\n`;
    expect(codes(text)).not.toContain('unknown-position');
    const after = fixed(text, slip(text).fixes[0]!);
    expect(after).toBe(`positions:\n${map}  clerk:\n    title: Clerk\n    reports_to: ceo\n`);
    expect(codes(after)).not.toContain('invalid-yaml');
  });

  it('become a chart where there is nothing else', () => {
    const text =
      '# all\r\n- id: ceo # the first\r\n  title: CEO\r\n  owns:\r\n  - brand\r\n- {title: Clerk, id: clerk, reports_to: ceo}\r\n- title: Aide # last\r\n  id: aide\r\n  reports_to: ceo\r\n';
    const after = fixed(text, slip(text).fixes[0]!);
    expect(after).toBe(
      '# all\r\npositions:\r\n  ceo: # the first\r\n    title: CEO\r\n    owns:\r\n    - brand\r\n  clerk: {title: Clerk, reports_to: ceo}\r\n  aide:\r\n    title: Aide # last\r\n    reports_to: ceo\r\n',
    );
    expect(codes(after)).not.toContain('invalid-yaml');
  });

  it.each(['- title: CEO\n', '- id: ceo\n- id: ceo\n', '- ceo\n'])(
    'stay as they are where ids are missing or not unique: %s',
    (text) => {
      expect(slip(text).fixes).toEqual([]);
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

describe('a text where keys belong', () => {
  it.each([
    ['positions:\n  controller: Head of Control\n', 'positions:\n  controller: {title: Head of Control}\n'],
    ['positions:\n  Controller: Eva Lang\n', 'positions:\n  Controller: {title: Controller, holder: Eva Lang}\n'],
    ['organization: Acme\npositions:\n', 'organization: {name: Acme}\npositions:\n'],
  ])('is offered as one of them: %s', (text, after) => {
    const finding = first(text, 'invalid-value');
    expect(finding.message).not.toContain('Eva');
    expect(fixed(text, finding.fixes[0]!)).toBe(after);
  });
});

describe('another key for the manager', () => {
  const CHART = 'positions:\n  head:\n    title: Head of Garden\n    holder: Ida Holm\n  aide:\n    title: Aide\n';

  it.each(['Ida Holm', 'Head of Garden', 'haed'])('becomes the usual one together with its value: %s', (manager) => {
    const text = `${CHART}    manager: ${manager}\n`;
    const slip = first(text, 'unknown-key');
    expect(slip.fixes[0]!.title).toBe('Change it to "reports_to: head"');
    expect(fixed(text, slip.fixes[0]!)).toBe(`${CHART}    reports_to: head\n`);
  });
});
