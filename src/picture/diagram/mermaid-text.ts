import { SEVERITIES, worst } from '../../core/text';
import type { Card, Diagram } from './diagram';

/** What a flowchart shows of a chart. */
type Shown = Pick<Diagram, 'title' | 'cards'>;

/** What Mermaid draws unless the page around it allows more. A text cannot allow it for itself. */
const MAX_LINES = 500;
const MAX_LENGTH = 50_000;

/**
 * Fixed, since every version and host of Mermaid has its own idea of them. Lines and the title have no box behind them;
 * their gray can be read on white and on black.
 */
const CONFIG = [
  ...['layout: dagre', 'look: classic', 'theme: base', 'themeVariables:'],
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

/**
 * A chart as the text of a stock Mermaid flowchart, for GitHub and other hosts of Mermaid 10 to 12. Labels hold nothing
 * but letters, digits and character codes, so that no word of a chart is taken for syntax.
 */
export function flowchart(chart: Shown): string {
  const diagram = withSafeIds(chart);
  const lines = [
    'flowchart TB',
    ...described(diagram),
    ...diagram.cards.map(box),
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
  const named = title === '' ? [] : [`title: ${quoted(title)}`];
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
    `accTitle: ${escaped(title === '' ? 'Org chart' : `Org chart of ${title}`)}`,
    `accDescr: ${escaped(about.join(', '))}`,
  ];
}

function box(card: Card): string {
  const { id, key, title, headcount, holders, status, areas, marks } = card;
  const seats = headcount > 1 ? ` × ${headcount}` : '';
  const findings = SEVERITIES.flatMap((severity) => {
    const codes = new Set(marks.filter((mark) => mark.severity === severity).map(({ code }) => code));
    return codes.size > 0 ? [`${severity}: ${[...codes].join(', ')}`] : [];
  });
  const rows = [
    (title === '' ? key : title) + seats,
    ...(holders.length > 0 ? [holders.join(', ')] : []),
    ...(status === 'filled' ? [] : [`(${status})`]),
    ...(areas.length > 0 ? [`Owns ${areas.join(', ')}`] : []),
    ...findings,
  ];
  return `${id}["${rows.map(escaped).join('<br/>')}"]`;
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

/** The worst finding comes last, since the last class wins where two speak of the same border. */
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

/** A stretch of blanks is one space, as it is drawn. Half an astral character is no character. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();

/**
 * Mermaid writes codes as `ﬂ°…¶ß` while it works and turns those back at the end, also where they were never its own;
 * it takes addresses out of whatever looks like the end of an arrow, makes an icon of `fa:fa-…`,
 * formulas of what stands between `$$`, and a line break of `\n`. What keeps them apart takes no room.
 */
const apart = (text: string): string =>
  text.replace(/ﬂ(?=°)|¶(?=ß)|marker(?=-end=)|fa[a-z]?(?=:fa-)|\$(?=\$)|\\(?=n)/g, '$&\u2060');

/** Every character that may mean something to Mermaid, in any of its versions. */
const SYNTAX = /[^\p{L}\p{M}\p{Nd} ]/gu;

/** Words by which Mermaid knows diagrams of another kind, wherever in a text they stand. */
const OTHER_KINDS = /C(?=4(?:Context|Container|Component|Dynamic|Deployment))/g;

const code = (char: string): string => `#${char.codePointAt(0)!};`;

/** A text as it can stand in a label of any Mermaid diagram. */
export const mermaidText = (text: string): string => escaped(text);

const escaped = (text: string): string => apart(plain(text)).replace(SYNTAX, code).replace(OTHER_KINDS, code);

/** Mermaid takes titles for HTML and then shows them as text, so that `&` would be drawn as `&amp;`. */
const LOOKALIKES: Readonly<Record<string, string>> = { '&': '＆', '<': '‹', '>': '›' };

/** In the double quotes of YAML. */
function quoted(text: string): string {
  const alike = apart(plain(text)).replace(/[&<>]/g, (char) => LOOKALIKES[char]!);
  return `"${alike.replace(SYNTAX, (char) => `\\U${char.codePointAt(0)!.toString(16).padStart(8, '0')}`)}"`;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
