import { escapeMarkup } from '../../core/text';
import type { Legend, LegendEntry, Measure, Tint } from '..';
import { legible } from '..';
import { shorten } from '../layout/wrap';

const SWATCH_PX = 12;
const LINE_HEIGHT_PX = 22;
const GAP_PX = 18;
const PADDING_PX = 6;
const MARGIN_PX = 24;

/** A longer label is cut, and whole in a tooltip. */
const MAX_LABEL_WIDTH_PX = 240;

/** A legend as SVG, and its size in pixels at 100 %. */
interface LegendRows {
  readonly svg: string;
  /** More than the picture's where a label takes more. */
  readonly width: number;
  readonly height: number;
}

/**
 * What the colors of a picture mean, in as many lines as fit into its width.
 * @param measure a width that no font exceeds, since what comes next is placed behind it
 */
export function legendRows({ key, entries }: Legend, width: number, measure: Measure): LegendRows {
  let x = MARGIN_PX;
  let line = 0;
  let right = 0;
  const place = (svg: (x: number, y: number) => string, room: number): string => {
    if (x > MARGIN_PX && x + room > width - MARGIN_PX) {
      x = MARGIN_PX;
      line++;
    }
    const placed = svg(x, line * LINE_HEIGHT_PX);
    right = Math.max(right, x + room);
    x += room + GAP_PX;
    return placed;
  };
  const label = (text: string, font: 'count' | 'holder'): Label => {
    const shown = shorten(text, (part) => measure(part, font), MAX_LABEL_WIDTH_PX).lines.join('');
    return { shown, whole: text, font, room: measure(shown, font) };
  };
  const title = label(legible(key), 'count');
  const heading = place((at, y) => text(title, at, y), title.room);
  const rows = shownEntries(entries).map(({ value, count, tint }) => {
    const cut = label(value, 'holder');
    const counted = { ...cut, shown: `${cut.shown} (${count})`, whole: `${cut.whole} (${count})` };
    const room = SWATCH_PX + PADDING_PX + measure(counted.shown, 'holder');
    return place((at, y) => `${swatch(tint, at, y)}${text(counted, at + SWATCH_PX + PADDING_PX, y)}`, room);
  });
  return { svg: heading + rows.join(''), width: Math.ceil(right + MARGIN_PX), height: (line + 1) * LINE_HEIGHT_PX };
}

/** A text of the legend as it is shown, and before it was cut. */
interface Label {
  readonly shown: string;
  readonly whole: string;
  readonly font: 'count' | 'holder';
  readonly room: number;
}

/** The values with a color of their own, then all others together. */
export function shownEntries(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const own = entries
    .filter(({ tint }) => tint !== 'other')
    .map((entry) => ({ ...entry, value: legible(entry.value) }));
  const rest = entries.filter(({ tint }) => tint === 'other').reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? own : [...own, { value: 'Others', count: rest, tint: 'other' }];
}

const swatch = (tint: Tint, x: number, y: number): string =>
  `<rect x="${x}" y="${y + 3}" width="${SWATCH_PX}" height="${SWATCH_PX}" rx="2" class="tint-${tint}"/>`;

const text = ({ shown, whole, font }: Label, x: number, y: number): string => {
  const tooltip = shown === whole ? '' : `<title>${escapeMarkup(whole)}</title>`;
  return `<text class="${font}" x="${x}" y="${y + 13}">${tooltip}${escapeMarkup(shown)}</text>`;
};
