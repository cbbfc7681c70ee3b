import type { Card } from '../../diagram/diagram';
import { isRightToLeft, legible } from './legible';
import { CARD_WIDTH, CHIP_GAP, CHIP_HEIGHT, CHIP_PADDING, FONTS, PADDING, type Font, type Measure } from './sizes';
import { shorten, wrap } from './wrap';

/** Lines of text that belong together, placed inside their card; `y` is a baseline, `x` the side that all lines start or end at. */
export interface Block {
  readonly font: Font;
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
export interface Face {
  readonly height: number;
  readonly blocks: readonly Block[];
  readonly chips: readonly Chip[];
  /** Whether a text was too long to be shown whole. */
  readonly cut: boolean;
}

const MAX_TITLE_LINES = 3;
const MAX_HOLDER_LINES = 2;
const MAX_AREAS = 4;
const TOP = 11;
const INNER = CARD_WIDTH - 2 * PADDING;

/** Lays out one card's texts; a card whose title runs from right to left is mirrored. */
export function faceOf(card: Card, measure: Measure): Face {
  const title = legible(card.title);
  const mirrored = isRightToLeft(title);
  const blocks: Block[] = [];
  let cut = false;
  let y = TOP;

  const add = (text: string, font: Font, width: number, maxLines: number): void => {
    const wrapped = wrap(text, (part) => measure(part, font), width, maxLines);
    const { line, size } = FONTS[font];
    const lines = wrapped.lines.map((text, i) => ({ text, y: y + i * line + baseline(line, size) }));
    blocks.push(block(font, lines, text, mirrored));
    cut ||= wrapped.cut;
    y += lines.length * line;
  };

  add(title, 'title', INNER, MAX_TITLE_LINES);
  const seats = card.headcount > 1 ? `× ${card.headcount}` : '';
  const room = seats === '' ? INNER : INNER - measure(seats, 'count') - CHIP_PADDING;
  const second = y + 3;
  const holders = legible(card.holders.join(', '));
  y = second;
  if (holders !== '') add(holders, 'holder', room, MAX_HOLDER_LINES);
  if (card.status !== 'filled') add(card.status, 'note', room, 1);
  if (seats !== '') {
    blocks.push(seatsBlock(seats, second, mirrored === (y > second)));
    y = Math.max(y, second + FONTS.count.line);
  }
  if (y === second) y -= 3;

  const areas = card.areas.map(legible).filter((area) => area !== '');
  const flow = flowChips(areas, y + 7, measure, mirrored);
  blocks.push(...flow.blocks);
  return { height: (areas.length > 0 ? flow.bottom : y) + TOP, blocks, chips: flow.chips, cut: cut || flow.cut };
}

/** Where a baseline runs in a line of text so that the text stands in the middle. */
const baseline = (line: number, size: number): number => line / 2 + size * 0.36;

const block = (font: Font, lines: Block['lines'], text: string, mirrored: boolean): Block => {
  const rightToLeft = isRightToLeft(text);
  return { font, lines, rightToLeft, x: mirrored ? CARD_WIDTH - PADDING : PADDING, anchor: rightToLeft === mirrored ? 'start' : 'end' };
};

/** The number of seats stands at the far end of the holder's line, or in the place of the holder. */
const seatsBlock = (text: string, top: number, atLeft: boolean): Block => ({
  font: 'count',
  lines: [{ text, y: top + baseline(FONTS.count.line, FONTS.count.size) }],
  x: atLeft ? PADDING : CARD_WIDTH - PADDING,
  anchor: atLeft ? 'start' : 'end',
  rightToLeft: false,
});

function flowChips(areas: readonly string[], top: number, measure: Measure, mirrored: boolean) {
  const chips: Chip[] = [];
  const blocks: Block[] = [];
  let cut = false;
  let x = 0;
  let y = top;
  const place = (text: string, framed: boolean): void => {
    const fitted = shorten(text, (part) => measure(part, 'area'), INNER - 2 * CHIP_PADDING);
    const shown = fitted.lines[0]!;
    const width = Math.ceil(measure(shown, 'area')) + 2 * CHIP_PADDING;
    if (x > 0 && x + width > INNER) {
      x = 0;
      y += CHIP_HEIGHT + CHIP_GAP;
    }
    const left = mirrored ? CARD_WIDTH - PADDING - x - width : PADDING + x;
    const rightToLeft = isRightToLeft(text);
    if (framed) chips.push({ x: left, y, width });
    blocks.push({
      font: 'area',
      lines: [{ text: shown, y: y + baseline(CHIP_HEIGHT, FONTS.area.size) }],
      x: rightToLeft ? left + width - CHIP_PADDING : left + CHIP_PADDING,
      anchor: 'start',
      rightToLeft,
    });
    cut ||= fitted.cut;
    x += width + CHIP_GAP;
  };
  for (const area of areas.slice(0, MAX_AREAS)) place(area, true);
  if (areas.length > MAX_AREAS) place(`+${areas.length - MAX_AREAS} more`, false);
  return { chips, blocks, bottom: y + CHIP_HEIGHT, cut: cut || areas.length > MAX_AREAS };
}
