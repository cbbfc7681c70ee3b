import { expect, test } from 'vitest';
import { newId } from '../../../src/core/refactor/new-id';

test.each([
  ['Head of Support', [], 'head-of-support'],
  ['Head of Support', ['head-of-support'], 'head-of-support-2'],
  ['Head of Support', ['head-of-support', 'head-of-support-2'], 'head-of-support-3'],
  ['  Leiter/in: Öffentlichkeit & Presse  ', [], 'leiter-in-oeffentlichkeit-presse'],
  ['Chargé(e) d’affaires', [], 'charge-e-d-affaires'],
  ['首席执行官', [], '首席执行官'],
  ['한국 지사장', [], '한국-지사장'],
  ['🚀', [], 'new-position'],
  ['', ['new-position'], 'new-position-2'],
  ['"}: <<\n&a *b', [], 'a-b'],
  [`${'x'.repeat(59)} y`, [], 'x'.repeat(59)],
])('%j becomes an id that nobody of %j has', (title, taken, id) => {
  expect(newId(title, taken)).toBe(id);
});
