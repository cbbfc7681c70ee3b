import { worst } from '../../text';
import type { Block, Chip } from '../layout/face';
import type { PlacedCard } from '../layout/layout';
import { CHIP_HEIGHT } from '../layout/sizes';
import { badge } from './badge';
import { content, escape, short } from './markup';

/** One card as SVG, placed; no text of the chart stands in an attribute. Whoever listens is told the card's name instead of its texts. */
export function paintCard({ card, face, x, y, width, height, manages }: PlacedCard): string {
  const severity = worst(card.marks.map((mark) => mark.severity));
  const classes = ['card', card.status, manages ? 'manages' : '', severity ?? ''].filter((name) => name !== '').join(' ');
  return (
    `<g class="${classes}" data-id="${escape(card.id)}" data-place="${[x, y, width, height].map(short).join(' ')}"` +
    ` transform="translate(${short(x)} ${short(y)})">` +
    `<g aria-hidden="true">${card.headcount > 1 ? seats(width, height) : ''}` +
    `<rect class="frame" width="${short(width)}" height="${short(height)}" rx="4"></rect>` +
    (face.chips.length > 0 ? `<path class="chips" d="${face.chips.map(chip).join('')}"></path>` : '') +
    face.blocks.map(block).join('') +
    `${badge(card.marks)}</g></g>`
  );
}

/** The edges of further cards behind the first. */
const seats = (width: number, height: number): string =>
  [6, 3].map((by) => `<rect class="seat" x="${by}" y="${by}" width="${short(width)}" height="${short(height)}" rx="4"></rect>`).join('');

const chip = ({ x, y, width }: Chip): string => {
  const radius = 3;
  const across = short(width - 2 * radius);
  const down = CHIP_HEIGHT - 2 * radius;
  const arc = (dx: number, dy: number): string => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return (
    `M${short(x + radius)} ${short(y)}h${across}${arc(radius, radius)}v${down}${arc(-radius, radius)}` +
    `h-${across}${arc(-radius, -radius)}v-${down}${arc(radius, -radius)}z`
  );
};

function block({ font, lines, x, anchor, rightToLeft }: Block): string {
  const classes = [font, anchor === 'end' ? 'end' : '', rightToLeft ? 'rtl' : ''].filter((name) => name !== '').join(' ');
  const at = (y: number): string => `x="${short(x)}" y="${short(y)}"`;
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined) return `<text class="${classes}" ${at(only.y)}>${content(only.text)}</text>`;
  return `<text class="${classes}">${lines.map(({ text, y }) => `<tspan ${at(y)}>${content(text)}</tspan>`).join('')}</text>`;
}
