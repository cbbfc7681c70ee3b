import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legendOf } from '../../../src/picture';
import type { Diagram } from '../../../src/picture/diagram/diagram';
import type { SvgOptions } from '../../../src/picture/export';
import { drawioOf } from '../../../src/picture/export';
import { diagramOf, mark } from '../../webview/preview/kit/diagrams';
import { anyExample } from '../kit/charts';
import { named, readXml } from '../slides/kit/xml';

const rootOf = (chart: Diagram, options: SvgOptions = { palette: 'light' }) =>
  readXml(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${drawioOf(chart, options)}`);

describe('a drawing for draw.io', () => {
  test('is well-formed, and its lines end at its boxes', () => {
    fc.assert(
      fc.property(anyExample, fc.string(), ({ diagram, options }, line) => {
        const root = rootOf(diagram, {
          palette: 'light',
          layout: options,
          legend: legendOf(diagram.cards, 'location'),
          groups: 'location',
          heading: { title: diagram.title, isDraft: true, lines: [line] },
        });
        const cells = named(root, 'root')[0]!.children;
        const ids = cells.map(({ attributes }) => attributes.id!);
        expect(new Set(ids).size).toBe(ids.length);
        const boxes = new Set(cells.filter(({ name }) => name === 'object').map(({ attributes }) => attributes.id));
        expect(boxes.size).toBe(diagram.cards.length);
        for (const { attributes } of named(root, 'mxCell')) {
          if (attributes.parent !== undefined) expect(ids).toContain(attributes.parent);
          if (attributes.edge === '1')
            expect([boxes.has(attributes.source), boxes.has(attributes.target)]).toEqual([true, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has the whole of what a box is about under its properties', () => {
    const chart = diagramOf({
      lead: {
        title: 'Head of "Sales" & <Service>',
        holders: ['Ann Lee', 'Bo Ek'],
        areas: ['sales', 'service'],
        metrics: ['churn'],
        facets: [{ key: 'department', value: 'Field' }],
        headcount: 2,
        marks: [mark('warning', 'Too\nwide.')],
      },
    });
    const [box] = named(rootOf(chart), 'object');
    expect(box!.attributes).toMatchObject({
      'orgchart-position': 'lead',
      title: 'Head of "Sales" & <Service>',
      headcount: '2',
      department: 'Field',
      holders: 'Ann Lee\nBo Ek',
      owns: 'sales\nservice',
      metrics: 'churn',
      tooltip: 'Too\nwide.',
    });
    expect(box!.attributes.label).toMatch(
      /^<b><span style="[^"]*">Head of &quot;Sales&quot; &amp; &lt;Service&gt;<\/span><\/b><br>/,
    );
  });

  test('puts the members of a group into its frame', () => {
    const facets = [{ key: 'department', value: 'Law' }];
    const chart = diagramOf({ a: {}, b: { under: 'a', facets }, c: { under: 'b', facets } });
    const root = rootOf(chart, { palette: 'light', groups: 'department' });
    const parents = named(root, 'object').map(({ children }) => children[0]!.attributes.parent);
    expect(parents).toEqual(['1', 'group-1', 'group-1']);
    const frame = named(root, 'mxCell').find(({ attributes }) => attributes.id === 'group-1')!;
    expect(frame.attributes).toMatchObject({ value: 'Law', style: expect.stringContaining('container=1;') });
  });
});
