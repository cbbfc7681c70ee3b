import { expect, test } from 'vitest';
import { choicesIn, readingOf, readKept } from '../../../../../src/webview/preview/views/reporting/kept';
import { PLAIN, plainReading } from '../../../../../src/webview/preview/views/reporting/reading';

test('what was kept is read again', () => {
  const kept = {
    camera: { x: 1, y: 2, scale: 0.5 },
    choices: {
      direction: 'right',
      density: 'compact',
      arrangement: 'wide',
      colorBy: null,
      fields: ['holder', 'x-shift'],
    },
    part: { folding: { levels: 3, open: ['a'], closed: ['b'] }, focus: 'c' },
  };
  expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  undefined,
  null,
  7,
  'x',
  [],
  {},
  { camera: null },
  { camera: { x: 1, y: 2 } },
  { camera: { x: 1, y: 2, scale: 0 } },
])('%j is nothing that was kept', (kept) => {
  expect(readKept(kept)).toEqual({});
});

test('what cannot be is left out', () => {
  const odd = {
    choices: { direction: 'up', density: 9, colorBy: 4, fields: ['holder', 7] },
    part: { folding: { levels: -1, open: [1, 'a'], closed: {} }, focus: 4 },
  };
  expect(readingOf(readKept(odd), PLAIN)).toEqual({ ...PLAIN, folding: { open: ['a'], closed: [] } });
});

test('only what a person has chosen is kept, so that other defaults hold for the rest', () => {
  const before = plainReading({ direction: 'right', colorBy: 'department' });
  const choices = choicesIn({ ...PLAIN, density: 'compact', direction: 'right' }, before);
  expect(choices).toEqual({ density: 'compact', colorBy: null });
  const after = plainReading({ arrangement: 'wide', colorBy: 'location' });
  expect(readingOf({ choices }, after)).toEqual({ ...PLAIN, density: 'compact', arrangement: 'wide' });
  expect(readingOf({}, after).colorBy).toBe('location');
});

test('fields are as the settings say until a person chooses some, or none at all', () => {
  const before = plainReading({ fields: ['holder', 'location'] });
  expect(before.fields).toEqual(['holder', 'location']);
  expect(choicesIn(before, before)).toEqual({});
  expect(choicesIn({ ...before, fields: [] }, before)).toEqual({ fields: [] });
  expect(readingOf({ choices: { fields: [] } }, before).fields).toEqual([]);
  expect(plainReading({ fields: [] }).fields).toBeUndefined();
});

test('settings of a kind that they cannot be are as if they were not there', () => {
  expect(plainReading({ direction: 7, density: 'dense', arrangement: null, colorBy: ['x'], fields: 'holder' })).toEqual(
    PLAIN,
  );
});
