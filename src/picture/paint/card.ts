import { escapeMarkup, worst } from '../../core/text';
import type { Card } from '../diagram/diagram';
import type { Block, Chip } from '../layout/card-content';
import type { DistantTitle } from '../layout/distant';
import type { PlacedCard } from '../layout/layout';
import { legible } from '../layout/legible';
import { CHIP_HEIGHT, type Font } from '../layout/sizes';
import type { Tint } from '../tints';
import { badge } from './badge';
import { band } from './band';
import { foldTab } from './fold';
import { content, short } from './markup';
import { type CardState, stateMark } from './state';

const RADIUS = 5;

/**
 * The width in pixels that a text is fitted to, whatever font it is drawn in; undefined where no font makes it wider than its room.
 */
export type FittedWidth = (text: string, font: Font, room: number) => number | undefined;

/** What is not decided by the layout. */
export interface CardLook {
  readonly tint: Tint | undefined;
  /** Whether it has a large title for reading when zoomed out. */
  readonly distant: boolean;
  /** For a picture that is drawn in other fonts than it was measured in. */
  readonly fittedWidth?: FittedWidth | undefined;
  /** Whether texts that are cut are whole in a tooltip. */
  readonly tooltips?: boolean | undefined;
  /** What has become of the position, in a picture of a change. */
  readonly state?: CardState | undefined;
}

/** The classes of the group around a card. */
export function cardClasses({ card, manages }: PlacedCard, state?: CardState): string {
  const severity = worst(card.marks.map((mark) => mark.severity));
  return ['card', card.status, manages ? 'manages' : '', severity ?? '', state ?? '']
    .filter((name) => name !== '')
    .join(' ');
}

/** The inside of a card as SVG, from its own corner; no text of the chart is in an attribute. A screen reader reads the card's name instead of its texts. */
export function paintCard(placed: PlacedCard, look: CardLook): string {
  const { card, content, width, height } = placed;
  return (
    `${look.tooltips && content.cut ? tooltip(card, content.details) : ''}<g aria-hidden="true">${card.headcount > 1 ? seats(width, height) : ''}${frame('frame', width, height, 0)}${band(look.tint, height)}<g class="near">` +
    (content.chips.length > 0 ? `<path class="chips" d="${content.chips.map(chip).join('')}"></path>` : '') +
    `${content.blocks.map((each) => block(each, look.fittedWidth)).join('')}</g>${look.distant ? distant(placed.distant, width) : ''}${badge(card.marks, width)}${stateMark(look.state)}</g>${foldTab(placed)}`
  );
}

/** Half a pixel in, so that a border of one pixel fills that pixel. */
const frame = (name: string, width: number, height: number, by: number): string =>
  `<rect class="${name}" x="${by + 0.5}" y="${by + 0.5}" width="${short(width - 1)}" height="${short(height - 1)}" rx="${RADIUS}"></rect>`;

/** The edges of further cards behind the first. */
const seats = (width: number, height: number): string => [6, 3].map((by) => frame('seat', width, height, by)).join('');

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

/** All texts of a card, whole. */
function tooltip({ title, holders, areas }: Card, details: readonly string[]): string {
  const lines = [title, holders.join(', '), ...details, areas.join(', ')].map(legible).filter((line) => line !== '');
  return `<title>${escapeMarkup(lines.join('\n'))}</title>`;
}

function block({ font, room, lines, x, anchor, rightToLeft }: Block, fittedWidth: FittedWidth | undefined): string {
  const classes = [font, anchor === 'end' ? 'end' : '', rightToLeft ? 'rtl' : '']
    .filter((name) => name !== '')
    .join(' ');
  const at = ({ text, y }: Block['lines'][number]): string => {
    const width = fittedWidth?.(text, font, room);
    const fitted = width === undefined ? '' : ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"`;
    return `x="${short(x)}" y="${short(y)}"${fitted}`;
  };
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined) return `<text class="${classes}" ${at(only)}>${content(only.text)}</text>`;
  return `<text class="${classes}">${lines.map((line) => `<tspan ${at(line)}>${content(line.text)}</tspan>`).join('')}</text>`;
}

function distant({ size, lines, rightToLeft }: DistantTitle, width: number): string {
  const tspans = lines
    .map(({ text, y }) => `<tspan x="${width / 2}" y="${short(y)}">${content(text)}</tspan>`)
    .join('');
  return `<text class="distant${rightToLeft ? ' rtl' : ''}" font-size="${size}">${tspans}</text>`;
}
