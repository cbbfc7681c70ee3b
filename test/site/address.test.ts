import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionPage, safeName } from '../../src/site/address';

it('keeps usual ids as they are', () => {
  expect(positionPage('vp-sales_2')).toBe('positions/vp-sales_2.html');
});

it.each([
  ['CEO', '~c~e~o'],
  ['büro', 'b=fc=ro'],
  ['../up', '=2e==2e==2f=up'],
  ['con', 'con='],
  ['', '='],
  ['😀', '=1f600='],
])('makes a file name of %j', (id, name) => {
  expect(safeName(id)).toBe(name);
});

it('cuts long ids and keeps them apart', () => {
  const [one, other] = ['a', 'b'].map((end) => safeName(`${'x'.repeat(5000)}${end}`));
  expect(one!.length).toBeLessThan(200);
  expect(one).not.toBe(other);
});

it('is a safe name, and another for each id, whatever the letter case', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 6 }), (ids) => {
      const names = ids.map(safeName);
      for (const name of names) expect(name).toMatch(/^[a-z0-9_~=-]+$/);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
    }),
  );
});
