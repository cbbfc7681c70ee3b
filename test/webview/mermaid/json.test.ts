import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText, isOrgchart, toText } from '../../../src/webview/mermaid/json';
import { diagramOf } from '../preview/kit/diagrams';

test('nothing but letters and spaces stands in a string', () => {
  const text = toText(diagramOf({ 'a-1': { title: 'C4Context %%{init}%%\n---\n#quot; "\\ 首席 👩‍🚀 \ud800' } }));
  expect(text.slice(0, 9)).toBe('orgchart\n');
  for (const [, inside] of text.matchAll(/"((?:[^"\\]|\\.)*)"/g))
    expect(inside).toMatch(/^(?:[A-Za-z ]|\\u[0-9a-f]{4})*$/);
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, area) => {
      const { cards } = diagramOf({ a: { title, areas: [area, '__proto__'] } });
      const scene = {
        title: area,
        cards,
        options: { direction: 'right', folded: new Map([['n0', { hidden: 3 }]]) },
      } as const;
      expect(fromText(toText(scene))).toEqual(scene);
    }),
    { numRuns: 50 },
  );
});

test('other texts are not org charts', () => {
  expect(isOrgchart('flowchart TD')).toBe(false);
  expect(() => fromText('flowchart {}')).toThrow('orgchart');
});
