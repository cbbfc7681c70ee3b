import { describe, expect, it } from 'vitest';
import { check, TODAY } from '../rules/kit/check';

interface Said {
  readonly head?: string;
  readonly cxo?: string;
  readonly cco?: string;
  readonly today?: string;
}

/** Whether the dispute about journey mapping is still told. */
const isTold = ({ head = '', cxo = '', cco = '', today = TODAY }: Said): boolean => {
  const text = `${head}positions:
  ceo: {title: Chief Executive Officer}
  cxo: {title: Chief Experience Officer, reports_to: ceo, owns: [journey-mapping]${cxo}}
  cco: {title: Chief Customer Officer, reports_to: ceo, owns: [journey-mapping]${cco}}
`;
  return check(text, today).some(({ code }) => code === 'overlap-same-area');
};

const allow = (more = ''): string => `, allow: [{rule: overlap-same-area, reason: Until the merger closes${more}}]`;

it('tells what nobody has accepted', () => {
  expect(isTold({})).toBe(true);
  expect(isTold({ cxo: ', allow: [{rule: overlap-nested-area, reason: Until the merger closes}]' })).toBe(true);
  expect(isTold({ cxo: ", allow: [{rule: '*', reason: Until the merger closes}]" })).toBe(true);
});

describe('an exception of a position', () => {
  it('counts on either side of a dispute', () => {
    expect(isTold({ cxo: allow() })).toBe(false);
    expect(isTold({ cco: allow() })).toBe(false);
  });

  it('counts for the partners that it names', () => {
    expect(isTold({ cxo: allow(', with: [cco]') })).toBe(false);
    expect(isTold({ cxo: allow(', with: cco') })).toBe(false);
    expect(isTold({ cxo: allow(', with: [ceo]') })).toBe(true);
    expect(isTold({ cxo: allow(', with: [ceo, cco]') })).toBe(false);
  });

  it('does not count for a third party', () => {
    const chart = (partners: string): string => `positions:
  ceo: {title: Chief Executive Officer}
  a: {title: A, reports_to: ceo, owns: [crm]}
  b: {title: B, reports_to: ceo, owns: [crm], allow: [{rule: overlap-same-area, with: [a], reason: Agreed by both}]}
  c: {title: C, reports_to: ceo, owns: [crm], allow: [{rule: overlap-same-area, with: [${partners}], reason: Agreed by all}]}
`;
    const told = (text: string): string[] =>
      check(text)
        .filter(({ code }) => code === 'overlap-same-area')
        .flatMap(({ positions }) => positions[0]!);
    expect(told(chart('a'))).toEqual(['c']);
    expect(told(chart('a, b'))).toEqual([]);
  });

  it('holds to the end of its last day', () => {
    expect(isTold({ cxo: allow(', until: 2026-12-31'), today: '2026-12-31' })).toBe(false);
    expect(isTold({ cxo: allow(', until: 2026-12-31'), today: '2027-01-01' })).toBe(true);
    expect(isTold({ cxo: allow(', until: "2026-12-31"'), today: '2026-01-01' })).toBe(false);
  });
});

describe('an exception of the chart', () => {
  const head = (more: string): string =>
    `exceptions:\n  - {rule: overlap-same-area, reason: Until the merger closes${more}}\n`;

  it('counts for all, for one of the two, or for both', () => {
    expect(isTold({ head: head('') })).toBe(false);
    expect(isTold({ head: head(', positions: [cco]') })).toBe(false);
    expect(isTold({ head: head(', positions: [cxo, cco]') })).toBe(false);
    expect(isTold({ head: head(', positions: [cxo, ceo]') })).toBe(true);
    expect(isTold({ head: head(', positions: [ceo]') })).toBe(true);
  });

  it('runs out as well', () => {
    expect(isTold({ head: head(', until: 2020-01-31') })).toBe(true);
  });
});

it('is no use against an error', () => {
  const text = `exceptions: [{rule: unknown-position, reason: He has left us}]
positions:
  ceo: {title: Chief Executive Officer}
  clerk: {title: Clerk, reports_to: nobody, allow: [{rule: unknown-position, reason: He has left us}]}
`;
  expect(check(text).map(({ code }) => code)).toContain('unknown-position');
});
