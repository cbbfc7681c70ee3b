import { expect, it } from 'vitest';
import { check } from './kit/check';

const gaps = (positions: string): string[] =>
  check(`positions:\n  ceo: {title: Chief Executive Officer, owns: [corporate-strategy]}\n${positions}`).flatMap(
    ({ code, positions: [first] }) => (code.startsWith('gap-') ? [`${code} ${first ?? ''}`] : []),
  );

const SERVICE_LEFT_OUT =
  '  cx: {title: Customer Director, reports_to: ceo, owns: [{area: customer-experience, except: [customer-service]}]}\n';
const shops = (only: string): string =>
  `  shops: {title: MD Shops, reports_to: ceo, ${only}owns: [customer-service]}\n`;

it('a part that is left out has a gap if its one owner is there for less', () => {
  expect(gaps(SERVICE_LEFT_OUT + shops('only: {brand: shops}, '))).toEqual(['gap-carved-out cx']);
  expect(gaps(SERVICE_LEFT_OUT + shops(''))).toEqual([]);
});

it('a supplier contributes for its manager', () => {
  const cx = '  cx: {title: Customer Director, reports_to: ceo, owns: [customer-experience, marketing]}\n';
  const agency = (more: string): string =>
    `  agency: {title: Agency, ${more}reports_to: cx, contributes_to: [public-relations]}\n`;
  expect(gaps(cx + agency('external: true, '))).toEqual([]);
  expect(gaps(cx + agency(''))).toEqual(['gap-no-owner-only-contributors agency']);
});
