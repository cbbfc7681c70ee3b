import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../../src/picture/diagram';
import { EMPTY } from '../../../src/picture/diagram/diagram';
import { flowchart, flowchartLimits } from '../../../src/picture/diagram/mermaid-text';
import { HOSTILE } from '../../hostile/corpus';
import { card, diagramOf } from './kit';

/** What stands under `flowchart TB`. */
const body = (diagram: Diagram): string => flowchart(diagram).split('flowchart TB\n')[1]!;

describe('a chart as a flowchart', () => {
  it('says what a reader needs, and fixes how it is drawn', () => {
    const chart = diagramOf(`
organization: {name: Acme}
positions:
  ceo: {title: CEO, holder: Ada Berg, owns: [finance, marketing]}
  cto: {title: Technology, status: vacant, reports_to: ceo}
  ops: {title: Operator, headcount: 3, reports_to: cto, dotted_line_to: [ceo]}
`);
    const cards = chart.cards.map((each) => ({ ...each, marks: [] }));
    expect(flowchart({ ...chart, cards })).toBe(`---
title: "Acme"
config:
  layout: dagre
  look: classic
  theme: base
  flowchart:
    curve: stepBefore
    wrappingWidth: 260
    nodeSpacing: 24
    rankSpacing: 40
  themeVariables:
    primaryColor: "#eeeeee"
    primaryTextColor: "#000000"
    primaryBorderColor: "#999999"
    nodeTextColor: "#000000"
    textColor: "#808080"
    lineColor: "#808080"
---
flowchart TB
  accTitle: Org chart of Acme
  accDescr: 3 positions, 1 vacant
  n0["<b>CEO</b><br/>Ada Berg<br/><i>Finance, Marketing</i>"]
  n1["<b>Technology</b><br/>(vacant)"]
  n2["<b>Operator</b> × 3"]
  n0 --- n1
  n1 --- n2
  n0 -.- n2
  classDef vacant stroke-dasharray:6 4
  class n1 vacant
`);
  });

  it('marks what is wrong by its sign and number, and in the color of the border', () => {
    const mark = (severity: 'error' | 'warning' | 'hint', code: string) => ({ severity, code, message: 'So it is.' });
    const marks = [
      mark('hint', 'c'),
      mark('warning', 'b'),
      mark('error', 'a'),
      mark('warning', 'd'),
      mark('warning', 'b'),
    ];
    expect(
      body({ ...EMPTY, title: '', cards: [card(0, { marks }), card(1, { marks: [mark('hint', 'c')] })] }),
    ).toBe(`  accTitle: Org chart
  accDescr: 2 positions, 2 with findings
  n0["<b>Position 0</b><br/>✖ 5"]
  n1["<b>Position 1</b><br/>💡 1"]
  classDef error stroke:#c62828,stroke-width:4px
  class n0 error
  classDef hint stroke:#1565c0,stroke-width:1px
  class n1 hint
`);
  });

  it.each(['vacant', 'proposed', 'eliminated'] as const)('says in words that a position is %s', (status) => {
    expect(body({ ...EMPTY, title: '', cards: [card(0, { status })] })).toContain(`<br/>(${status})"]`);
  });

  it('names a position without a title by its key', () => {
    expect(body({ ...EMPTY, title: '', cards: [card(0, { title: '' })] })).toContain('n0["<b>p0</b>"]');
  });

  it('writes a team on one line', () => {
    const cards = [card(0), card(1, { manager: 'n0' }), card(2, { manager: 'n1' }), card(3, { manager: 'n0' })];
    expect(body({ ...EMPTY, title: '', cards })).toContain('  n0 --- n1 & n3\n  n1 --- n2\n');
  });

  it('is the same for the same chart', () => {
    const chart = () =>
      diagramOf('positions:\n  a: {title: A, owns: [sales]}\n  b: {title: B, reports_to: a, owns: [sales]}\n');
    expect(flowchart(chart())).toBe(flowchart(chart()));
  });
});

describe('what people write stays as they write it', () => {
  it.each([
    'Head of R & D (EMEA), Ops/Dev – level 3',
    'overlap-nested-area',
    'Sales: EMEA + APAC, 100 %',
    "Liam O'Brien, 李明, José",
  ])('%s', (title) => {
    expect(body({ ...EMPTY, title: '', cards: [card(0, { title })] })).toContain(`n0["<b>${title}</b>"]`);
  });

  it.each([
    ['Leiter de direction LR', 'Leiter de directio#110; LR'],
    ['C# & "Go"', 'C#35; & #34;Go#34;'],
    ['R&D', 'R#38;D'],
    ['1. Staff', '1#46; Staff'],
    ['- Staff', '#45; Staff'],
    ['http://a.example', 'http#58;#47;/a.example'],
    ['www.a.example', 'www#46;a.example'],
  ])('but for what Mermaid or Markdown would take for something else: %s', (title, written) => {
    expect(body({ ...EMPTY, title: '', cards: [card(0, { title })] })).toContain(`n0["<b>${written}</b>"]`);
  });
});

it('frames departments, and says how many are folded', () => {
  const of = (value: string) => ({ facets: [{ key: 'department', value }] });
  const cards = [card(0), card(1, { manager: 'n0', ...of('Sales') }), card(2, { manager: 'n0', ...of('R&D') })];
  const text = flowchart(
    { ...EMPTY, title: '', cards },
    { groups: 'department', folded: new Map([['n1', { hidden: 4 }]]) },
  );
  expect(text.split('with findings\n').at(-1)).toContain(`  n0["<b>Position 0</b>"]
  subgraph g0["Sales"]
    n1["<b>Position 1</b><br/>… 4 more"]
  end
  subgraph g1["R#38;D"]
    n2["<b>Position 2</b>"]
  end
  classDef group fill:none,stroke:#808080,stroke-dasharray:4 4
  class g0,g1 group
  n0 --- n1 & n2
`);
});

describe('no label is taken for syntax', () => {
  it.each(HOSTILE)('%s', (title) => {
    const text = body({ ...EMPTY, title: '', cards: [card(0, { title, holders: [title], areas: [title] })] });
    expect(text.split('\n')[2]).toMatch(/^ {2}n0\["(?:#\d+;|<\/?[bi]>|<br\/>|[^"#;<>`\\*_{}|=@^])+"\]$/u);
    expect(text.split('\n')).toHaveLength(4);
  });

  it.each(HOSTILE)('not even in the name of the organization: %s', (title) => {
    const [fence, named, config] = flowchart({ ...EMPTY, title, cards: [] }).split('\n');
    expect([fence, config]).toEqual(['---', 'config:']);
    expect(named).toMatch(/^title: "(?:[^"\\<>&]|\\["\\]|\\x25)+"$/u);
  });

  it('makes one space of line breaks and of what cannot be seen', () => {
    expect(body({ ...EMPTY, title: '', cards: [card(0, { title: ' a\r\n\tb\u0000\u2028c\u00A0 ' })] })).toContain(
      'n0["<b>a b c</b>"]',
    );
  });

  it('does without half a character', () => {
    expect(body({ ...EMPTY, title: '', cards: [card(0, { title: 'a\uD83D' })] })).toContain('n0["<b>a\uFFFD</b>"]');
  });
});

describe('limits of Mermaid', () => {
  const chain = (count: number, title: string): Diagram => ({
    ...EMPTY,
    title: '',
    cards: Array.from({ length: count }, (_, i) => card(i, { title, ...(i > 0 && { manager: `n${i - 1}` }) })),
  });

  it('are not spoken of where they are kept', () => {
    const diagram = chain(501, 'a');
    expect(flowchartLimits(diagram, flowchart(diagram))).toEqual([]);
    expect(flowchart(diagram)).not.toContain('%%');
  });

  it('are named above the chart where they are not', () => {
    const diagram = chain(502, 'a'.repeat(100));
    const text = flowchart(diagram);
    expect(text).toContain(
      '\n---\n%% This chart has 501 lines; Mermaid draws 500 unless its page sets maxEdges.\n%% This text is longer than ',
    );
    expect(flowchartLimits(diagram, text)).toHaveLength(2);
  });

  it('count second lines too', () => {
    const cards = [
      card(0),
      ...Array.from({ length: 300 }, (_, i) => card(i + 1, { manager: 'n0', dotted: [`n${((i + 1) % 300) + 1}`] })),
    ];
    expect(flowchart({ ...EMPTY, title: '', cards })).toContain('%% This chart has 600 lines;');
  });
});
