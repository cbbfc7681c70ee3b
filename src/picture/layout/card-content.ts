import type { Card } from '../diagram/diagram';
import { detailsOf } from '../diagram/fields';
import { isRightToLeft, legible } from './legible';
import { type CardStyle, CHIP_GAP, CHIP_HEIGHT, CHIP_PADDING, FONTS, type Font, type Measure } from './sizes';
import { shorten, wrap } from './wrap';

/**
 * Lines of text that belong together, placed inside their card; `y` is a baseline, `x` the side that all lines start or end at,
 * `room` how wide a line may be.
 */
export interface Block {
  readonly font: Font;
  readonly room: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly rightToLeft: boolean;
}

/** The frame around an area's name. */
export interface Chip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a card shows and where, from the card's own top left corner. */
export interface CardContent {
  /** Even, so that the middle of the card is whole. */
  readonly height: number;
  readonly blocks: readonly Block[];
  readonly chips: readonly Chip[];
  /** Texts besides title, holders and areas, whole. */
  readonly details: readonly string[];
  /** Whether a text was too long to be shown whole. */
  readonly cut: boolean;
}

/** What a card looks like, and what it shows below its title. */
export interface CardForm {
  readonly style: CardStyle;
  readonly fields: ReadonlySet<string>;
}

/**
 * Lays out one card's texts; a card whose title runs from right to left is mirrored.
 * @param foot room in pixels that is left free at the lower edge
 */
export function cardContentOf(card: Card, { style, fields }: CardForm, measure: Measure, foot = 0): CardContent {
  const inner = style.width - 2 * style.padding;
  const title = legible(card.title);
  const mirrored = isRightToLeft(title);
  const sides: Sides = { left: style.padding, right: style.width - style.padding, mirrored };
  const blocks: Block[] = [];
  let cut = false;
  let y = style.top;

  const add = (text: string, font: Font, width: number, maxLines: number): void => {
    const wrapped = wrap(text, (part) => measure(part, font), width, maxLines);
    const { line, size } = FONTS[font];
    const lines = wrapped.lines.map((text, i) => ({ text, y: y + i * line + baseline(line, size) }));
    blocks.push(block({ font, room: width, lines }, text, sides));
    cut ||= wrapped.cut;
    y += lines.length * line;
  };

  add(title, 'title', inner, style.titleLines);
  const seats = card.headcount > 1 ? `× ${card.headcount}` : '';
  const room = seats === '' ? inner : inner - measure(seats, 'count') - CHIP_PADDING;
  const second = y + 3;
  const names = fields.has('holder') ? card.holders.map(legible).filter((name) => name !== '') : [];
  const isWhole = (text: string): boolean =>
    !wrap(text, (part) => measure(part, 'holder'), room, style.holderLines).cut;
  const holders = listOf(names, isWhole);
  cut ||= holders !== names.join(', ');
  y = second;
  if (holders !== '') add(holders, 'holder', room, style.holderLines);
  if (card.status !== 'filled') add(card.status, 'note', room, 1);
  if (seats !== '') {
    blocks.push(seatsBlock(seats, inner - room - CHIP_PADDING, second, mirrored === y > second, sides));
    y = Math.max(y, second + FONTS.count.line);
  }
  const details = detailsOf(card, fields)
    .map(legible)
    .filter((text) => text !== '');
  for (const text of details) add(text, 'detail', inner, style.detailLines);
  if (y === second) y -= 3;

  const areas = fields.has('areas') ? card.areas.map(legible).filter((area) => area !== '') : [];
  const flow = flowChips(areas, Math.max(style.areas, card.flaggedAreas ?? 0), y + 7, measure, sides);
  blocks.push(...flow.blocks);
  const height = even((areas.length > 0 ? flow.bottom : y) + style.top + foot);
  return {
    height,
    blocks,
    chips: flow.chips,
    details,
    cut: cut || flow.cut,
  };
}

/** As many names as fit, and how many there are besides; only their number where not even one fits. @param fits whether a text is shown whole */
function listOf(names: readonly string[], fits: (text: string) => boolean): string {
  const all = names.join(', ');
  if (names.length < 2 || fits(all)) return all;
  const some = (shown: number): string => `${names.slice(0, shown).join(', ')}, +${names.length - shown} more`;
  let [low, high] = [1, names.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(some(middle))) low = middle;
    else high = middle - 1;
  }
  return [some(low), `${names[0]}, +${names.length - 1}`].find(fits) ?? `${names.length} people`;
}

const even = (length: number): number => Math.ceil(length / 2) * 2;

/** The horizontal range of a card's texts, and whether they start at the right. */
interface Sides {
  readonly left: number;
  readonly right: number;
  readonly mirrored: boolean;
}

/** Where the baseline of a line of text is so that the text is centered vertically. */
const baseline = (line: number, size: number): number => line / 2 + size * 0.36;

const block = (
  drawn: Pick<Block, 'font' | 'room' | 'lines'>,
  text: string,
  { left, right, mirrored }: Sides,
): Block => {
  const rightToLeft = isRightToLeft(text);
  return { ...drawn, rightToLeft, x: mirrored ? right : left, anchor: rightToLeft === mirrored ? 'start' : 'end' };
};

/** The number of seats is at the far end of the holder's line, or in place of the holder. */
const seatsBlock = (text: string, room: number, top: number, atLeft: boolean, { left, right }: Sides): Block => ({
  font: 'count',
  room,
  lines: [{ text, y: top + baseline(FONTS.count.line, FONTS.count.size) }],
  x: atLeft ? left : right,
  anchor: atLeft ? 'start' : 'end',
  rightToLeft: false,
});

function flowChips(areas: readonly string[], most: number, top: number, measure: Measure, sides: Sides) {
  const inner = sides.right - sides.left;
  const chips: Chip[] = [];
  const blocks: Block[] = [];
  let cut = false;
  let x = 0;
  let y = top;
  const place = (text: string, framed: boolean): void => {
    const fitted = shorten(text, (part) => measure(part, 'area'), inner - 2 * CHIP_PADDING);
    const shown = fitted.lines[0]!;
    const width = Math.ceil(measure(shown, 'area')) + 2 * CHIP_PADDING;
    if (x > 0 && x + width > inner) {
      x = 0;
      y += CHIP_HEIGHT + CHIP_GAP;
    }
    const left = sides.mirrored ? sides.right - x - width : sides.left + x;
    const rightToLeft = isRightToLeft(text);
    if (framed) chips.push({ x: left, y, width });
    blocks.push({
      font: 'area',
      room: width - 2 * CHIP_PADDING,
      lines: [{ text: shown, y: y + baseline(CHIP_HEIGHT, FONTS.area.size) }],
      x: rightToLeft ? left + width - CHIP_PADDING : left + CHIP_PADDING,
      anchor: 'start',
      rightToLeft,
    });
    cut ||= fitted.cut;
    x += width + CHIP_GAP;
  };
  for (const area of areas.slice(0, most)) place(area, true);
  if (areas.length > most) place(`+${areas.length - most} more`, false);
  return { chips, blocks, bottom: y + CHIP_HEIGHT, cut: cut || areas.length > most };
}
