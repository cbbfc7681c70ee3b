import { escapeMarkup } from '../../core/text';
import type { LayoutOptions, Legend, PaintOptions, PaletteId } from '..';
import { groupFrames, layout, legible, PALETTES, paint, tintsOf } from '..';
import type { Diagram } from '../diagram/diagram';
import { type Heading, headingRows } from './heading';
import { legendRows } from './legend';
import { plainStyles } from './styles';
import { STANDARD_FONT, standardMeasure, widestMeasure } from './widths';

/** How a picture is to look. */
export interface SvgOptions {
  readonly palette: PaletteId;
  readonly layout?: LayoutOptions;
  /** What cards are colored by, and what the colors mean. */
  readonly legend?: Legend;
  /** The key whose values get frames around their cards, where these stand together. */
  readonly groups?: string;
  /** What is written above the chart. */
  readonly heading?: Heading;
}

/** A picture as a standalone file, and its size in pixels at 100 %. */
export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Browsers draw no picture that is wider or higher. */
export const MAX_PIXELS = 16_384;

/** A chart without the marks of what is wrong. */
export const unmarked = <Chart extends Pick<Diagram, 'cards'>>(chart: Chart): Chart => ({
  ...chart,
  cards: chart.cards.map((card) => ({ ...card, marks: [] })),
});

/** Room below a legend. */
const FOOTER_PX = 14;

/** Text that is too wide in some font is fitted to its width in the standard one. */
export const fittedWidth: NonNullable<PaintOptions['fittedWidth']> = (text, font, room) =>
  widestMeasure(text, font) > room ? Math.min(standardMeasure(text, font), room) : undefined;

/**
 * A chart as an SVG file: its text is text, which stays inside its card in whatever font the reader has; a text that is cut
 * is whole in a tooltip. The file refers to nothing outside, and what it holds of the chart is escaped.
 */
export function svgOf(
  diagram: Pick<Diagram, 'title' | 'cards'>,
  { palette, layout: options, legend, groups, heading }: SvgOptions,
): Svg {
  const above = heading && headingRows(heading, widestMeasure);
  const top = above?.height ?? 0;
  const placed = layout(diagram, standardMeasure, belowHeading(options, top));
  const below = legend && legendRows(legend, placed.width, widestMeasure);
  const width = Math.max(placed.width, below?.width ?? 0, above?.width ?? 0);
  const height = top + placed.height + (below === undefined ? 0 : below.height + FOOTER_PX);
  const colors = PALETTES[palette];
  const title = legible(diagram.title);
  const named = title === '' ? 'Org chart' : `Org chart of ${title}`;
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>${escapeMarkup(named)}</title><desc>${diagram.cards.length} positions</desc>` +
    `<style>${plainStyles(colors, STANDARD_FONT)}${above === undefined ? '' : `.draft { fill: none; stroke: ${colors.muted}; }`}</style>` +
    `<rect width="${width}" height="${height}" fill="${colors.canvas}"/>${above?.svg ?? ''}${top > 0 ? `<g transform="translate(0 ${top})">` : ''}${paint(placed, { distant: false, tooltips: true, fittedWidth, ...(legend && { tints: tintsOf(diagram.cards, legend) }), ...(groups !== undefined && { groups: groupFrames(placed, groups, standardMeasure) }) })}` +
    (top > 0 ? '</g>' : '') +
    (below === undefined ? '' : `<g transform="translate(0 ${top + placed.height})">${below.svg}</g>`) +
    '</svg>\n';
  return { text, width, height };
}

/** A room is as much lower as the heading takes. */
const belowHeading = (options: LayoutOptions = {}, height: number): LayoutOptions =>
  options.fit === undefined || height === 0
    ? options
    : { ...options, fit: { width: options.fit.width, height: Math.max(1, options.fit.height - height) } };
