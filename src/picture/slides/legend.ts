import type { Legend, Palette } from '..';
import { FONTS, legible } from '..';
import { standardMeasure } from '../export';
import { shownEntries } from '../export/legend';
import { shorten } from '../layout/wrap';
import type { Paragraph, Run } from './text';

const FONT_PX = 13;
const LINE_PX = 20;
const MAX_LABEL_WIDTH_PX = 240;
const SCALE = FONT_PX / FONTS.holder.size;
const SWATCH = '■ ';
const GAP = '     ';

/** What the colors mean, as one text, and how high it is in pixels. */
export function legendBox(
  { key, entries }: Legend,
  width: number,
  palette: Palette,
): { readonly height: number; readonly paragraphs: readonly Paragraph[] } {
  const { text = '', muted = '' } = palette;
  const measure = (part: string): number => standardMeasure(part, 'holder') * SCALE;
  const labels = shownEntries(entries).map(({ value, count, tint }) => ({
    tint,
    label: `${shorten(value, measure, MAX_LABEL_WIDTH_PX).lines.join('')} (${count})`,
  }));
  const runs: Run[] = [
    { text: legible(key), size: FONT_PX, color: text, isBold: true },
    ...labels.flatMap(({ tint, label }): Run[] => [
      { text: `${GAP}${SWATCH}`, size: FONT_PX, color: palette[`tint-${tint}`]! },
      { text: label, size: FONT_PX, color: muted },
    ]),
  ];
  const length = runs.reduce((sum, run) => sum + measure(run.text), 0);
  const lines = Math.ceil((length * WRAPPING) / width);
  return { height: lines * LINE_PX, paragraphs: [{ runs, align: 'l', line: LINE_PX }] };
}

/** Lines are not full, since words stay whole. */
const WRAPPING = 1.15;
