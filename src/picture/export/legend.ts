import { escapeMarkup } from '../../core/text';
import type { Legend, LegendEntry, Measure, Tint } from '..';
import { legible } from '..';

const SWATCH = 12;
const LINE = 22;
const GAP = 18;
const PAD = 6;
const MARGIN = 24;

/** What the colors of a picture mean, as SVG in as many lines as it takes to stand in a width; with its height. */
export function legendRows(
  { key, entries }: Legend,
  width: number,
  measure: Measure,
): { readonly svg: string; readonly height: number } {
  let x = MARGIN;
  let line = 0;
  const place = (svg: (x: number, y: number) => string, room: number): string => {
    if (x > MARGIN && x + room > width - MARGIN) {
      x = MARGIN;
      line++;
    }
    const placed = svg(x, line * LINE);
    x += room + GAP;
    return placed;
  };
  const title = legible(key);
  const heading = place((at, y) => text(title, 'count', at, y), measure(title, 'count'));
  const rows = shownEntries(entries).map(({ label, tint }) => {
    const wide = SWATCH + PAD + measure(label, 'holder');
    return place((at, y) => `${swatch(tint, at, y)}${text(label, 'holder', at + SWATCH + PAD, y)}`, wide);
  });
  return { svg: heading + rows.join(''), height: (line + 1) * LINE };
}

/** The values with a color of their own, then all others together. */
function shownEntries(entries: readonly LegendEntry[]): readonly { readonly label: string; readonly tint: Tint }[] {
  const own = entries
    .filter(({ tint }) => tint !== 'other')
    .map(({ value, count, tint }) => ({ label: `${legible(value)} (${count})`, tint }));
  const rest = entries.filter(({ tint }) => tint === 'other').reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? own : [...own, { label: `Others (${rest})`, tint: 'other' as const }];
}

const swatch = (tint: Tint, x: number, y: number): string =>
  `<rect x="${x}" y="${y + 3}" width="${SWATCH}" height="${SWATCH}" rx="2" class="tint-${tint}"/>`;

const text = (label: string, name: 'count' | 'holder', x: number, y: number): string =>
  `<text class="${name}" x="${x}" y="${y + 13}">${escapeMarkup(label)}</text>`;
