import { escapeMarkup } from '../../core/text';
import type { PaletteId } from '..';
import { legible, PALETTES, STATE_STYLES } from '..';
import type { Svg } from '../export';
import { plainStyles, STANDARD_FONT, standardMeasure } from '../export';
import type { ChangePicture } from './change-picture';
import { LEGEND_SIGN_PX, LEGEND_WORDS, legendKeys, legendSign } from './legend';
import { paintForExport } from './paint-for-export';

const MARGIN_PX = 24;
const HEADING_BASELINE_PX = 34;
const LEGEND_Y_PX = 58;
const HEADER_PX = 72;
const GAP_PX = 6;

/** A change as an SVG file: what has changed with the managers around it, under a heading and a legend. */
export function changeSvg({ union, headline }: ChangePicture, palette: PaletteId): Svg {
  const { svg, layout } = paintForExport(union);
  const name = legible(union.title) || 'Org chart';
  const heading = `${name}: ${headline}`;
  const legend = legendOf(union);
  const width = Math.ceil(
    Math.max(layout.width, legend.width, standardMeasure(heading, 'title') * 1.5 + 2 * MARGIN_PX),
  );
  const height = layout.height + HEADER_PX;
  const colors = PALETTES[palette];
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>${escapeMarkup(heading)}</title>` +
    `<style>${plainStyles(colors, STANDARD_FONT, STATE_STYLES)}</style>` +
    `<rect width="${width}" height="${height}" fill="${colors.canvas}"/>` +
    `<text class="title" x="${MARGIN_PX}" y="${HEADING_BASELINE_PX}" style="font-size:18px">${escapeMarkup(heading)}</text>` +
    `<g transform="translate(${MARGIN_PX} ${LEGEND_Y_PX})">${legend.svg}</g>` +
    `<g transform="translate(0 ${HEADER_PX})">${svg}</g></svg>\n`;
  return { text, width, height };
}

function legendOf(union: ChangePicture['union']): { readonly svg: string; readonly width: number } {
  let x = 0;
  const entries = legendKeys(union).map((key) => {
    const sign = `<g transform="translate(${x} 0)">${legendSign(key)}</g>`;
    x += LEGEND_SIGN_PX + GAP_PX;
    const word = LEGEND_WORDS[key];
    const text = `<text class="holder" x="${x}" y="4">${word}</text>`;
    x += Math.ceil(standardMeasure(word, 'holder')) + 3 * GAP_PX;
    return sign + text;
  });
  return { svg: entries.join(''), width: x + 2 * MARGIN_PX };
}
