import { snapshot } from '../../../src/core/workspace';
import type { Card, Diagram } from '../../../src/picture/diagram';
import { draw } from '../../../src/picture/diagram';

/** The picture of a chart. */
export const diagramOf = (text: string): Diagram => draw(snapshot('a.orgchart.yaml', 0, text, { today: '2026-06-30' }));

/** A card with a title, to which what matters is added. */
export const card = (index: number, more: Partial<Card> = {}): Card => ({
  id: `n${index}`,
  key: `p${index}`,
  title: `Position ${index}`,
  holders: [],
  status: 'filled',
  areas: [],
  headcount: 1,
  dotted: [],
  marks: [],
  facets: [],
  ...more,
});
