import { groupBy, type Severity, worst } from '../../core/text';
import type { Card, Diagram } from './diagram';
import { detailsOf, USUAL_FIELDS } from './fields';
import { mermaidText, mermaidTitle } from './mermaid-label';

/** What a flowchart shows of a chart. */
type Shown = Pick<Diagram, 'title' | 'cards'>;

/** What Mermaid draws unless the page around it allows more. A text cannot allow it for itself. */
const MAX_LINES = 500;
const MAX_LENGTH = 50_000;

/**
 * Fixed, since every version and host of Mermaid has its own idea of them. Steps and boxes of an even width make an org
 * chart of a flowchart. Lines and the title have no box behind them; their gray can be read on white and on black.
 */
const CONFIG = [
  ...['layout: dagre', 'look: classic', 'theme: base'],
  ...['flowchart:', '  curve: stepBefore', '  wrappingWidth: 260', '  nodeSpacing: 24', '  rankSpacing: 40'],
  'themeVariables:',
  ...['  primaryColor: "#eeeeee"', '  primaryTextColor: "#000000"', '  primaryBorderColor: "#999999"'],
  ...['  nodeTextColor: "#000000"', '  textColor: "#808080"', '  lineColor: "#808080"'],
];

/** Colors stay those of the theme; what they would say is also written in the box. */
const STYLES: Readonly<Record<string, string>> = {
  vacant: 'stroke-dasharray:6 4',
  proposed: 'stroke-dasharray:2 3',
  eliminated: 'stroke-dasharray:2 3,opacity:0.6',
  error: 'stroke:#c62828,stroke-width:4px',
  warning: 'stroke:#b26a00,stroke-width:3px',
  info: 'stroke:#1565c0,stroke-width:2px',
  hint: 'stroke:#1565c0,stroke-width:1px',
};

/** The sign of the worst that is wrong with a position, before the number of its findings. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ', hint: '💡' };

/** How a chart is written as a flowchart. */
export interface FlowchartOptions {
  /** How many cards are hidden below a card, by its id. */
  readonly folded?: ReadonlyMap<string, { readonly hidden: number }>;
  /** The facet whose values are frames around their cards, such as `department`. */
  readonly groups?: string;
  /** What boxes show below their titles; holders and areas if it is left out. */
  readonly fields?: readonly string[];
}

/**
 * A chart as the text of a stock Mermaid flowchart, for GitHub and other hosts of Mermaid 10 to 12, to be read and edited by
 * people too.
 */
export function flowchart(chart: Shown, { folded, groups, fields = USUAL_FIELDS }: FlowchartOptions = {}): string {
  const hidden = chart.cards.map(({ id }) => folded?.get(id)?.hidden ?? 0);
  const diagram = withSafeIds(chart);
  const shown = new Set(fields);
  const boxes = diagram.cards.map((card, i) => box(card, hidden[i]!, shown));
  const lines = [
    'flowchart TB',
    ...described(diagram),
    ...(groups === undefined ? boxes : framed(diagram, boxes, groups)),
    ...connections(diagram),
    ...classes(diagram),
  ].join('\n  ');
  const limits = flowchartLimits(diagram, lines)
    .map((limit) => `%% ${limitText(limit)}\n`)
    .join('');
  return `${frontmatter(diagram)}${limits}${lines}\n`;
}

/** The same cards with ids that no version of Mermaid takes for anything else: `n0`, `n1` …, in the order of the file. */
function withSafeIds({ title, cards }: Shown): Shown {
  const ids = new Map(cards.map(({ id }, index) => [id, `n${index}`]));
  const safe = (id: string): string => ids.get(id)!;
  return {
    title,
    cards: cards.map((card) => ({
      ...card,
      id: safe(card.id),
      dotted: card.dotted.map(safe),
      ...(card.manager !== undefined && { manager: safe(card.manager) }),
    })),
  };
}

/** One thing that keeps usual hosts from drawing a chart: too many lines between boxes, or too many characters. */
export interface FlowchartLimit {
  readonly of: 'lines' | 'characters';
  readonly count: number;
  readonly most: number;
}

/** What keeps usual hosts from drawing a chart; empty for one that they draw. */
export function flowchartLimits(diagram: Shown, text: string): FlowchartLimit[] {
  const count = diagram.cards.reduce(
    (sum, { manager, dotted }) => sum + (manager === undefined ? 0 : 1) + dotted.length,
    0,
  );
  const all: readonly FlowchartLimit[] = [
    { of: 'lines', count, most: MAX_LINES },
    { of: 'characters', count: text.length, most: MAX_LENGTH },
  ];
  return all.filter((limit) => limit.count > limit.most);
}

/** A limit as a sentence. */
export const limitText = ({ of, count, most }: FlowchartLimit): string =>
  of === 'lines'
    ? `This chart has ${count} lines; Mermaid draws ${most} unless its page sets maxEdges.`
    : `This text is longer than the ${most} characters that Mermaid reads unless its page sets maxTextSize.`;

const withConfig = (named: readonly string[]): string =>
  ['---', ...named, 'config:', ...CONFIG.map((line) => `  ${line}`), '---', ''].join('\n');

/** What pins layout and look of a flowchart without a title. */
export const FLOWCHART_FRONTMATTER: string = withConfig([]);

function frontmatter({ title }: Shown): string {
  const named = title === '' ? [] : [`title: ${mermaidTitle(title)}`];
  return withConfig(named);
}

function described({ title, cards }: Shown): string[] {
  const vacant = cards.filter(({ status }) => status === 'vacant').length;
  const marked = cards.filter(({ marks }) => marks.length > 0).length;
  const about = [
    `${cards.length} positions`,
    ...(vacant > 0 ? [`${vacant} vacant`] : []),
    ...(marked > 0 ? [`${marked} with findings`] : []),
  ];
  return [
    `accTitle: ${mermaidText(title === '' ? 'Org chart' : `Org chart of ${title}`)}`,
    `accDescr: ${mermaidText(about.join(', '))}`,
  ];
}

/** The title in bold, who holds the position, what else is asked for, what it owns, how many are hidden below it, and whether anything is wrong with it. */
function box(card: Card, hidden: number, fields: ReadonlySet<string>): string {
  const { id, key, title, headcount, holders, status, areas, marks } = card;
  const severity = worst(marks.map((mark) => mark.severity));
  const named = `<b>${mermaidText(title === '' ? key : title)}</b>${headcount > 1 ? ` × ${headcount}` : ''}`;
  const rows = [
    named,
    ...(fields.has('holder') && holders.length > 0 ? [mermaidText(holders.join(', '))] : []),
    ...(status === 'filled' ? [] : [`(${status})`]),
    ...detailsOf(card, fields).map(mermaidText),
    ...(fields.has('areas') && areas.length > 0 ? [`<i>${mermaidText(areas.join(', '))}</i>`] : []),
    ...(hidden > 0 ? [`… ${hidden} more`] : []),
    ...(severity === undefined ? [] : [`${SIGNS[severity]} ${marks.length}`]),
  ];
  return `${id}["${rows.join('<br/>')}"]`;
}

/** Boxes in frames, one for each value of a facet; those without a value first. */
function framed({ cards }: Shown, boxes: readonly string[], key: string): string[] {
  const valueOf = (i: number): string => cards[i]!.facets.find((facet) => facet.key === key)?.value ?? '';
  const byValue = groupBy([...boxes.keys()], valueOf);
  const frames = [...byValue].filter(([value]) => value !== '');
  return [
    ...(byValue.get('') ?? []).map((i) => boxes[i]!),
    ...frames.flatMap(([value, members], i) => [
      `subgraph g${i}["${mermaidText(value)}"]`,
      ...members.map((member) => `  ${boxes[member]!}`),
      'end',
    ]),
    ...(frames.length === 0
      ? []
      : [
          'classDef group fill:none,stroke:#808080,stroke-dasharray:4 4',
          `class ${frames.map((_, i) => `g${i}`).join(',')} group`,
        ]),
  ];
}

/** One line of text for each manager, so that a reader sees the team. */
function connections({ cards }: Shown): string[] {
  const solid = new Map<string, string[]>();
  const dotted = new Map<string, string[]>();
  for (const card of cards) {
    if (card.manager !== undefined) push(solid, card.manager, card.id);
    for (const other of card.dotted) push(dotted, other, card.id);
  }
  const all = (lines: ReadonlyMap<string, readonly string[]>, line: string): string[] =>
    cards.flatMap(({ id }) => (lines.has(id) ? [`${id} ${line} ${lines.get(id)!.join(' & ')}`] : []));
  return [...all(solid, '---'), ...all(dotted, '-.-')];
}

/** The worst finding comes last, since the last class wins where two set the same border. */
function classes({ cards }: Shown): string[] {
  const members = new Map<string, string[]>();
  for (const { id, status, marks } of cards) {
    if (status !== 'filled') push(members, status, id);
    const severity = worst(marks.map((mark) => mark.severity));
    if (severity) push(members, severity, id);
  }
  return Object.entries(STYLES).flatMap(([name, style]) =>
    members.has(name) ? [`classDef ${name} ${style}`, `class ${members.get(name)!.join(',')} ${name}`] : [],
  );
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
