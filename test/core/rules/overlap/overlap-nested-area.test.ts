import { expect, it } from 'vitest';
import { check } from '../kit/check';

const told = (allow: string): string[] =>
  check(`organization: {coverage: partial}
positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [operations]${allow}}
  buying: {title: Head of Buying, reports_to: ceo, owns: [procurement]}
  houses: {title: Head of Property, reports_to: ceo, owns: [facilities]}
  lorries: {title: Head of Logistics, reports_to: ceo, owns: [supply-chain]}
`).map(({ code, positions }) => `${code} ${positions.join(' ')}`);

const allowed = (partners: string): string[] =>
  told(`, allow: [{rule: overlap-nested-area, with: [${partners}], reason: Agreed by both last spring}]`);

it('tells a claim that meets many others once, unless one of them is accepted', () => {
  expect(told('')).toEqual(['overlap-nested-area coo buying houses lorries']);
  expect(allowed('houses')).toEqual(['overlap-nested-area coo buying', 'overlap-nested-area coo lorries']);
  expect(allowed('buying, houses, lorries')).toEqual([]);
});
