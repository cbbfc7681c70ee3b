import { expect, it } from 'vitest';
import { check } from '../kit/check';

const HEAD = 'positions:\n  ceo: {title: Chief Executive Officer}\n';

it('leaves a part out that is too large, and reads the rest', () => {
  const findings = check(
    `${HEAD}  cco:\n    title: Chief Customer Officer\n    notes: ${'x'.repeat(1_000_000)}\n  cfo: {title: Chief Financial Officer, reports_to: coo}\n`,
  );
  expect(findings.map(({ code }) => code)).toEqual(['too-large', 'unknown-position']);
});

it('is silent just below the limit', () => {
  expect(
    check(`${HEAD}  cco:\n    title: Chief Customer Officer\n    reports_to: ceo\n    notes: ${'x'.repeat(990_000)}\n`),
  ).toEqual([]);
});

it('does not read a chart that is too large', () => {
  const findings = check(HEAD + '# filler\n'.repeat(1_800_000));
  expect(findings.map(({ code, span }) => [code, span])).toEqual([['too-large', { start: 0, end: 10 }]]);
});
