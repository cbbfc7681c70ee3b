import { describe, expect, test } from 'vitest';
import { type Density, fieldKeys, layout } from '../../src/picture';
import { flowchart } from '../../src/picture/diagram/mermaid-text';
import { svgOf } from '../../src/picture/export';
import { type CardSketch, diagramOf } from '../webview/preview/kit/diagrams';
import { DENSITIES, measure } from './kit/charts';

const BAKER: CardSketch = {
  title: 'Head Baker',
  holders: ['Ida'],
  areas: ['bread', 'ovens'],
  metrics: ['loaves sold', 'waste'],
  facets: [
    { key: 'x-shift', value: 'night' },
    { key: 'location', value: 'Graz' },
    { key: 'status', value: 'filled' },
    { key: 'level', value: '4' },
  ],
};

const textsOf = (fields: readonly string[] | undefined, density: Density = 'roomy'): readonly string[] =>
  layout(diagramOf({ baker: BAKER }), measure, { density, ...(fields && { fields }) }).cards.flatMap(({ content }) =>
    content.blocks.flatMap(({ lines }) => lines.map(({ text }) => text.trim())),
  );

describe('the fields of cards', () => {
  test('are what positions have, in the order in which a card shows them', () => {
    expect(fieldKeys(diagramOf({ a: {} }).cards)).toEqual(['holder', 'areas']);
    expect(fieldKeys(diagramOf({ a: {}, baker: BAKER }).cards)).toEqual([
      'holder',
      'location',
      'level',
      'x-shift',
      'metrics',
      'areas',
    ]);
  });

  test('are holder and areas by default, and the holder alone where cards are compact', () => {
    expect(textsOf(undefined)).toEqual(['Head Baker', 'Ida', 'bread', 'ovens']);
    expect(textsOf(undefined, 'compact')).toEqual(['Head Baker', 'Ida']);
  });

  test.each(DENSITIES)('are those that were chosen, in a %s picture', (density) => {
    expect(textsOf([], density)).toEqual(['Head Baker']);
    expect(textsOf(['areas'], density)).toEqual(['Head Baker', 'bread', 'ovens']);
    expect(textsOf(['x-shift', 'level', 'location'], density)).toEqual([
      'Head Baker',
      'Graz',
      'level: 4',
      'shift: night',
    ]);
  });

  test('that are longer than their lines are cut, and whole in the tooltip of a file', () => {
    const metrics = ['loaves sold on each day of the week', 'waste of flour, butter and time'];
    const diagram = diagramOf({ baker: { ...BAKER, metrics } });
    const options = { density: 'compact', fields: ['metrics'] } as const;
    const [card] = layout(diagram, measure, options).cards;
    expect(card!.content.cut).toBe(true);
    const { text } = svgOf(diagram, { palette: 'light', layout: options });
    expect(text).toContain(`\nmetrics: ${metrics.join(', ')}\n`);
  });

  test('make a card as high as they need', () => {
    const heights = [[], ['holder'], ['holder', 'location'], ['holder', 'location', 'level', 'metrics']].map(
      (fields) => layout(diagramOf({ baker: BAKER }), measure, { fields }).cards[0]!.height,
    );
    expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
  });

  test('are the same in a flowchart', () => {
    expect(flowchart(diagramOf({ baker: BAKER }), { fields: ['location', 'metrics'] })).toContain(
      'n0["<b>Head Baker</b><br/>Graz<br/>metrics: loaves sold, waste"]',
    );
    expect(flowchart(diagramOf({ baker: BAKER }))).toContain('n0["<b>Head Baker</b><br/>Ida<br/><i>bread, ovens</i>"]');
  });
});
