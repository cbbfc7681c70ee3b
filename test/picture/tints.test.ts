import { describe, expect, it } from 'vitest';
import { facetKeys, layout, legendOf, paint, tintsOf } from '../../src/picture';
import type { Card } from '../../src/picture/diagram/diagram';
import { diagramOf } from '../webview/preview/kit/diagrams';

const cards = (values: readonly string[], key = 'location'): readonly Card[] =>
  diagramOf(Object.fromEntries(values.map((value, index) => [`p${index}`, { facets: [{ key, value }] }]))).cards;

describe('a legend', () => {
  it('has the values in the order of the chart, each with a color of its own', () => {
    expect(legendOf(cards(['Oslo', 'Lisbon', 'Oslo']), 'location')).toEqual({
      key: 'location',
      entries: [
        { value: 'Oslo', count: 2, tint: 0 },
        { value: 'Lisbon', count: 1, tint: 1 },
      ],
    });
  });

  it('leaves one color to all that are rare where there are too many', () => {
    const values = [
      'rare',
      ...Array.from({ length: 11 }, (_, index) => [`common ${index}`, `common ${index}`]).flat(),
      'rarer',
    ];
    const tints = legendOf(cards(values), 'location').entries.map(({ value, tint }) => [value, tint]);
    expect(tints).toEqual([
      ['rare', 'other'],
      ...Array.from({ length: 11 }, (_, index) => [`common ${index}`, index]),
      ['rarer', 'other'],
    ]);
  });

  it('keeps the colors of others when somebody moves', () => {
    const before = legendOf(cards(['a', 'b', 'c', 'c']), 'location').entries;
    const after = legendOf(cards(['a', 'b', 'c', 'b']), 'location').entries;
    expect(after.map(({ value, tint }) => [value, tint])).toEqual(before.map(({ value, tint }) => [value, tint]));
  });
});

it('only what tells cards apart can be colored by', () => {
  const [first, second] = cards(['Oslo', 'Lisbon']);
  const status = { key: 'status', value: 'filled' };
  expect(
    facetKeys([
      { ...first!, facets: [status, ...first!.facets] },
      { ...second!, facets: [status, ...second!.facets] },
    ]),
  ).toEqual(['location']);
});

it('colors the cards that have a value, and no others', () => {
  const colored = diagramOf({ a: { facets: [{ key: 'location', value: '<b>' }] }, b: {} });
  const tints = tintsOf(colored.cards, legendOf(colored.cards, 'location'));
  expect([...tints]).toEqual([['n0', 0]]);
  const svg = paint(
    layout(colored, (text) => text.length * 7),
    { tints },
  );
  expect(svg.match(/class="band tint-0"/g)).toHaveLength(1);
  expect(svg).not.toContain('<b>');
});

it('titles for afar can be left out', () => {
  const picture = layout(diagramOf({ a: {} }), (text) => text.length * 7);
  expect(paint(picture)).toContain('class="distant"');
  expect(paint(picture, { distant: false })).not.toContain('class="distant"');
});
