import { escapeMarkup, worst } from '../../core/text';
import type { GroupFrame, Layout, Legend, Line, Palette, PlacedCard, Point, Rect, Tint } from '..';
import { FONTS, groupFrames, layout, legible, PALETTES, tintsOf } from '..';
import type { Card, Diagram } from '../diagram/diagram';
import { element } from './element';
import { shownEntries } from './legend';
import type { SvgOptions } from './svg';
import { standardMeasure } from './widths';

/**
 * A chart as a drawing for draw.io (diagrams.net). Boxes are objects that have the position's id as `orgchart-position`, and its
 * facts as further properties; lines are attached to them. So what is moved, added or connected there can be read back.
 */
export function drawioOf(chart: Pick<Diagram, 'title' | 'cards'>, options: SvgOptions): string {
  const { palette: id, layout: look, legend, groups, heading } = options;
  const palette = PALETTES[id];
  const placed = layout(chart, standardMeasure, look);
  const frames = groups === undefined ? [] : groupFrames(placed, groups, standardMeasure);
  const tints = legend && tintsOf(chart.cards, legend);
  const boxes = new Map(placed.cards.map((card) => [card.card.id, card]));
  const title = legible(chart.title) || 'Org chart';
  const lines = [heading?.title ?? '', heading?.isDraft === true ? 'Draft' : '', ...(heading?.lines ?? [])];
  const root = [
    element('mxCell', { id: 0 }),
    element('mxCell', { id: 1, parent: 0 }),
    ...headingCells(lines.map(legible).filter(Boolean), palette),
    ...frames.map((frame, i) => frameCell(frame, i, palette)),
    ...placed.cards.map((card) => boxCell(card, containerOf(card, frames), palette, tints?.get(card.card.id))),
    ...placed.reporting.map((line, i) => lineCell(line, `line-${i + 1}`, REPORTING, boxes, palette)),
    ...placed.dotted.map((line, i) =>
      lineCell(downward(line), `second-${i + 1}`, line.solid ? SECOND : DOTTED, boxes, palette),
    ),
    ...(legend === undefined ? [] : [legendCell(legend, placed, palette)]),
  ];
  const model = element(
    'mxGraphModel',
    {
      grid: 1,
      gridSize: 10,
      guides: 1,
      tooltips: 1,
      connect: 1,
      arrows: 1,
      fold: 1,
      page: 0,
      background: palette.canvas,
    },
    element('root', {}, ...root),
  );
  return `${element('mxfile', { host: 'orgchart' }, element('diagram', { id: 'org-chart', name: title }, model))}\n`;
}

const styled = (style: Readonly<Record<string, string | number>>): string =>
  Object.entries(style)
    .map(([key, value]) => `${key}=${value};`)
    .join('');

const geometry = ({ x, y, width, height }: Rect): string =>
  element('mxGeometry', { x, y, width, height, as: 'geometry' });

const cellOf = (card: string): string => `position-${card}`;

/** A card inside of a frame moves with it, and its place is counted from the frame's corner. */
interface Container extends Point {
  readonly id: string;
}

const LAYER: Container = { id: '1', x: 0, y: 0 };

function containerOf({ x, y }: PlacedCard, frames: readonly GroupFrame[]): Container {
  const at = frames.findIndex(
    (frame) => x >= frame.x && y >= frame.y && x < frame.x + frame.width && y < frame.y + frame.height,
  );
  const frame = frames[at];
  return frame === undefined ? LAYER : { id: `group-${at + 1}`, x: frame.x, y: frame.y };
}

const frameCell = (frame: GroupFrame, index: number, { muted = '', text = '' }: Palette): string =>
  element(
    'mxCell',
    {
      id: `group-${index + 1}`,
      value: html(legible(frame.value)),
      parent: 1,
      vertex: 1,
      style: `orgchart-group;${styled({
        ...{ container: 1, collapsible: 0, rounded: 1, absoluteArcSize: 1, arcSize: 16, dashed: 1, html: 1 },
        ...{ fillColor: 'none', strokeColor: muted, fontColor: text, fontSize: FONTS.area.size, fontStyle: 1 },
        ...{ align: 'left', labelPosition: 'center', verticalLabelPosition: 'top', verticalAlign: 'bottom' },
      })}`,
    },
    geometry(frame),
  );

const DASHES = {
  filled: {},
  vacant: { dashed: 1, dashPattern: '6 4' },
  proposed: { dashed: 1, dashPattern: '1 3' },
  eliminated: {},
} as const;

function boxCell(placed: PlacedCard, parent: Container, palette: Palette, tint: Tint | undefined): string {
  const { card, manages, content, x, y, width, height } = placed;
  const severity = worst(card.marks.map((mark) => mark.severity));
  const [first] = content.blocks;
  const ground = card.status !== 'filled' ? 'canvas' : manages ? 'manager' : 'card';
  const color = tint === undefined ? undefined : palette[`tint-${tint}`];
  const style = styled({
    ...{ rounded: 1, absoluteArcSize: 1, arcSize: 10, whiteSpace: 'wrap', html: 1, overflow: 'hidden' },
    ...{ align: first !== undefined && first.x > width / 2 ? 'right' : 'left', verticalAlign: 'top' },
    ...{ spacingLeft: 10, spacingRight: 8, spacingTop: 5, fontFamily: 'Helvetica', fontSize: FONTS.holder.size },
    fillColor: palette[ground]!,
    strokeColor: color ?? palette[severity ?? (card.status === 'filled' ? 'border' : 'muted')]!,
    strokeWidth: color === undefined && card.headcount === 1 ? 1 : 3,
    fontColor: palette.muted!,
    ...DASHES[card.status],
  });
  return element(
    'object',
    { ...propertiesOf(card), label: labelOf(placed, palette), id: cellOf(card.id) },
    element(
      'mxCell',
      { style, parent: parent.id, vertex: 1 },
      geometry({ x: x - parent.x, y: y - parent.y, width, height }),
    ),
  );
}

/** A text as it is, unless XML could not hold it or no program would show it. */
function writable(text: string): string {
  const shown = legible(text);
  return text.replace(/\s+/gu, ' ').trim() === shown ? text.trim() : shown;
}

/** A line for each value; undefined for none, so that the property is left out. */
const listed = (values: readonly string[]): string | undefined => values.map(writable).join('\n') || undefined;

/** What draw.io shows under *Edit Data*. */
function propertiesOf({ key, title, holders, status, headcount, assistant, areas, metrics = [], facets, marks }: Card) {
  const facet = (wanted: string): string | undefined =>
    listed(facets.filter((each) => each.key === wanted).map(({ value }) => value));
  return {
    'orgchart-position': writable(key),
    title: title === key ? undefined : listed([title]),
    holders: listed(holders),
    status: status === 'filled' ? undefined : status,
    headcount: headcount === 1 ? undefined : headcount,
    assistant: assistant === true ? 'yes' : undefined,
    department: facet('department'),
    location: facet('location'),
    level: facet('level'),
    owns: listed(areas),
    metrics: listed(metrics),
    tooltip: listed(marks.map(({ message }) => message)),
  };
}

/** Programs may take a backslash for the start of a line break. */
const html = (text: string): string => escapeMarkup(text).replaceAll('\\', '&#92;');

const span = (text: string, style: string): string => `<span style="${style}">${html(text)}</span>`;

/** The texts of a card, a line each; the title is in bold. */
function labelOf({ card, content, folded }: PlacedCard, { text = '' }: Palette): string {
  const struck = card.status === 'eliminated' ? 'text-decoration: line-through; ' : '';
  const areas = content.blocks.filter(({ font }) => font === 'area');
  const lines = content.blocks
    .filter(({ font }) => font !== 'area')
    .map(({ font, lines }) => {
      const { size, weight, italic } = FONTS[font];
      const shown = lines.map((line) => line.text).join('');
      if (font === 'title') return `<b>${span(shown, `${struck}font-size: ${size}px; color: ${text};`)}</b>`;
      return span(shown, `font-size: ${size}px; font-weight: ${weight};${italic ? ' font-style: italic;' : ''}`);
    });
  const owned = areas.flatMap(({ lines }) => lines.map((line) => line.text)).join(' · ');
  return [
    ...lines,
    ...(owned === '' ? [] : [span(owned, `font-size: ${FONTS.area.size}px;`)]),
    ...(folded === undefined ? [] : [span(`+${folded.hidden}`, `font-size: ${FONTS.area.size}px;`)]),
  ].join('<br>');
}

const REPORTING = { color: 'line', width: 1.25, dashed: false } as const;
const SECOND = { color: 'dotted', width: 1.25, dashed: true, pattern: '8 4' } as const;
const DOTTED = { color: 'dotted', width: 2, dashed: true, pattern: '1 3' } as const;

/** From the second manager to the report, as reporting lines are. */
const downward = ({ from, to, points }: Line): Line => ({ from: to, to: from, points: points.toReversed() });

/** A line from one box to another, attached where it meets their edges. */
function lineCell(
  { from, to, points }: Line,
  id: string,
  look: typeof REPORTING | typeof SECOND | typeof DOTTED,
  boxes: ReadonlyMap<string, PlacedCard>,
  palette: Palette,
): string {
  const [start, end] = [boxes.get(from)!, boxes.get(to)!];
  const share = (at: number, edge: number, length: number): number => Math.round(((at - edge) / length) * 1000) / 1000;
  const [first, last] = [points[0]!, points.at(-1)!];
  return element(
    'mxCell',
    {
      id,
      style: styled({
        ...{ edgeStyle: 'orthogonalEdgeStyle', rounded: 1, html: 1, endArrow: 'none', startArrow: 'none' },
        ...{ exitX: share(first.x, start.x, start.width), exitY: share(first.y, start.y, start.height) },
        ...{ entryX: share(last.x, end.x, end.width), entryY: share(last.y, end.y, end.height) },
        ...{ strokeColor: palette[look.color]!, strokeWidth: look.width },
        ...(look.dashed ? { dashed: 1, dashPattern: look.pattern } : {}),
      }),
      parent: 1,
      edge: 1,
      source: cellOf(from),
      target: cellOf(to),
    },
    element(
      'mxGeometry',
      { relative: 1, as: 'geometry' },
      points.length < 3
        ? ''
        : element('Array', { as: 'points' }, ...points.slice(1, -1).map(({ x, y }) => element('mxPoint', { x, y }))),
    ),
  );
}

const HEADING_LINE_PX = 22;

/** Above the chart, so that boxes stay where they are without it. */
const headingCells = (lines: readonly string[], { text = '' }: Palette): readonly string[] =>
  lines.length === 0
    ? []
    : [
        textCell('heading', lines.map((line, i) => (i === 0 ? `<b>${html(line)}</b>` : html(line))).join('<br>'), {
          rect: { x: 24, y: -HEADING_LINE_PX * lines.length, width: 720, height: HEADING_LINE_PX * lines.length },
          color: text,
        }),
      ];

function legendCell({ key, entries }: Legend, { width, height }: Layout, palette: Palette): string {
  const labels = shownEntries(entries).map(
    ({ value, count, tint }) =>
      `<span style="color: ${palette[`tint-${tint}`]!};">■</span> ${html(`${value} (${count})`)}`,
  );
  return textCell('legend', [`<b>${html(legible(key))}</b>`, ...labels].join('&nbsp;&nbsp; '), {
    rect: { x: 24, y: height, width: Math.max(200, width - 48), height: 40 },
    color: palette.muted!,
  });
}

const textCell = (
  id: string,
  value: string,
  { rect, color }: { readonly rect: Rect; readonly color: string },
): string =>
  element(
    'mxCell',
    {
      id,
      value,
      style: `text;${styled({ html: 1, whiteSpace: 'wrap', align: 'left', verticalAlign: 'top', fontColor: color })}`,
      parent: 1,
      vertex: 1,
    },
    geometry(rect),
  );
