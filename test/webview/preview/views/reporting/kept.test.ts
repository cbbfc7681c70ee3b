import { expect, test } from 'vitest';
import { readKept } from '../../../../../src/webview/preview/views/reporting/kept';
import { PLAIN } from '../../../../../src/webview/preview/views/reporting/reading';

test('what was kept is read again', () => {
  const kept = {
    camera: { x: 1, y: 2, scale: 0.5 },
    reading: {
      folding: { levels: 3, open: ['a'], closed: ['b'] },
      focus: 'c',
      direction: 'right',
      density: 'compact',
      arrangement: 'wide',
    },
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
    reading: { folding: { levels: -1, open: [1, 'a'], closed: {} }, focus: 4, direction: 'up', density: 9 },
  };
  expect(readKept(odd).reading).toEqual({ ...PLAIN, folding: { open: ['a'], closed: [] } });
});
