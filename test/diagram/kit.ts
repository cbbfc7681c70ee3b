import type { Card, Diagram } from '../../src/diagram';
import { snapshot } from '../../src/workspace';

/** The picture of a chart. */
export const diagramOf = (text: string): Diagram => snapshot('a.orgchart.yaml', 0, text, { today: '2026-06-30' }).drawing.diagram;

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

/** What people, other programs and attackers have typed as titles. */
export const HOSTILE = [
  'end', 'subgraph', 'graph TD', 'class', 'style a:b#c;', 'classDef x:#1;', 'linkStyle 0 stroke:#f00;', 'click n0 call x()', 'constructor', '__proto__',
  'a"b', "a'b", 'a\\nb', '\\', '`**bold**`', '_under_ *star*', '~~gone~~', '1. item', '- item', '# head', '||pipe||', '[link](http://a.example)',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<b>x</b> & y', '&lt;', '#35; #quot; &amp;', '%%{init: {"theme": "dark"}}%%', '%% comment', '---',
  'n0 --> n1', 'a---b', 'a & b', 'x@{shape: diamond}', ':::error', 'a;b', '{"a"}', '([round])', 'fa:fa-car', '$$x^2$$', 'http://a.example/?b=c&d',
  'ﬂ°°60¶ß', 'ﬂ°amp¶ß', '👩🏽‍💻 Engineer', 'مدير المبيعات', '営業部長', 'é e\u0301', 'Ångström–Größe', 'Head of R&D (EMEA) — acting',
];
