import { worst } from '../../core/text';
import type { Palette, PlacedCard, Rect, Tint } from '..';
import { FONTS, legible } from '..';
import type { Card } from '../diagram/diagram';
import { element } from '../export/element';
import type { Block } from '../layout/card-content';
import type { Identity } from './shape';
import { outline, shape } from './shape';
import type { Paragraph, Run } from './text';
import { solidFill } from './text';

/** What a card's look depends on. */
export interface CardDrawing {
  readonly palette: Palette;
  readonly tint: Tint | undefined;
  /** Pixels on the slide for one pixel of the picture. */
  readonly scale: number;
  /** Its place on the slide. */
  readonly rect: Rect;
}

const RADIUS_PX = 5;
const AREA_GAP_PX = 6;
const BAND_PX = 6;

/** Text wraps a little later than it was measured to, since programs differ in a fraction of a letter. */
const SLACK_PX = 2;

/** A card as one shape with all its text, so that it can be moved and edited. */
export function cardShape(placed: PlacedCard, who: Pick<Identity, 'id' | 'link'>, drawing: CardDrawing): string {
  const { card, content } = placed;
  const { scale, rect } = drawing;
  const [first] = content.blocks;
  const side = first === undefined ? 0 : Math.min(first.x, placed.width - first.x) - SLACK_PX;
  return shape(
    { ...who, name: nameOf(card), description: descriptionOf(placed) },
    {
      rect,
      preset: 'roundRect',
      radius: RADIUS_PX * scale,
      fill: fillOf(placed, drawing),
      line: lineOf(card, drawing),
      insets: { top: (first === undefined ? 0 : topOf(first)) * scale, side: Math.max(0, side) * scale },
      anchor: 't',
      paragraphs: paragraphsOf(placed, drawing),
    },
  );
}

/** The title, and the id that the chart has for it. */
export const nameOf = ({ title, key }: Card): string => {
  const name = legible(title);
  return name === '' || name === key ? legible(key) : `${name} (${legible(key)})`;
};

/** All that a card says, whole, for those who cannot see it. */
function descriptionOf({ card, content, folded }: PlacedCard): string {
  const { title, holders, status, headcount, areas, marks } = card;
  return [
    title,
    holders.join(', '),
    ...(status === 'filled' ? [] : [status]),
    ...(headcount > 1 ? [`${headcount} seats`] : []),
    ...content.details,
    ...(areas.length === 0 ? [] : [`owns ${areas.join(', ')}`]),
    ...(folded === undefined ? [] : [`${folded.hidden} more below`]),
    ...marks.map(({ message }) => message),
  ]
    .map(legible)
    .filter((text) => text !== '')
    .join('; ');
}

const SEVERITIES = ['error', 'warning'] as const;
const MULTIPLE_PX = 3.5;
const DASHES = { filled: undefined, vacant: 'dash', proposed: 'sysDot', eliminated: undefined } as const;

/** Several seats have a double outline. */
function lineOf({ status, marks, headcount }: Card, { palette, scale }: CardDrawing): string {
  const severity = worst(marks.map((mark) => mark.severity));
  const isMarked = SEVERITIES.some((each) => each === severity);
  const usual = status === 'vacant' || status === 'proposed' ? 'muted' : 'border';
  return outline({
    width: (headcount > 1 ? MULTIPLE_PX : isMarked ? 1.75 : 1) * scale,
    fill: solidFill(palette[severity ?? usual]!),
    dash: DASHES[status],
    isDouble: headcount > 1,
  });
}

/** The color that a card has in a legend is a band at its left, a part of the fill, so that it moves along. */
function fillOf({ card, manages, width }: PlacedCard, { palette, tint }: CardDrawing): string {
  const ground = palette[card.status !== 'filled' ? 'canvas' : manages ? 'manager' : 'card']!;
  if (tint === undefined) return solidFill(ground);
  const share = Math.round((100_000 * BAND_PX) / width);
  const stop = (pos: number, color: string): string =>
    element('a:gs', { pos }, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
  const band = palette[`tint-${tint}`]!;
  return element(
    'a:gradFill',
    { rotWithShape: 1 },
    element('a:gsLst', {}, stop(0, band), stop(share, band), stop(share, ground), stop(100_000, ground)),
    element('a:lin', { ang: 0, scaled: 0 }),
  );
}

/** The upper edge of a block's first line. */
const topOf = ({ font, lines: [line] }: Block): number =>
  (line?.y ?? 0) - FONTS[font].line / 2 - FONTS[font].size * 0.36;

const bottomOf = (block: Block): number => topOf(block) + block.lines.length * FONTS[block.font].line;

/** The texts of a card in paragraphs that wrap as they were measured to; areas are one paragraph, seats end the one beside them. */
function paragraphsOf({ card, content, width }: PlacedCard, { palette, scale }: CardDrawing): readonly Paragraph[] {
  const seats = content.blocks.find(({ font }) => font === 'count');
  const areas = content.blocks.filter(({ font }) => font === 'area');
  const blocks = content.blocks.filter(({ font }) => font !== 'area' && font !== 'count');
  const isBeside = (block: Block): boolean =>
    seats !== undefined && block !== seats && block.font !== 'title' && Math.abs(topOf(block) - topOf(seats)) < 1;
  const alone = seats !== undefined && !blocks.some(isBeside);
  const shown = alone ? [...blocks.slice(0, 1), seats, ...blocks.slice(1)] : blocks;
  const runOf = (font: Block['font'], text: string): Run => ({
    text,
    size: FONTS[font].size * scale,
    color: palette[font === 'title' && card.status !== 'eliminated' ? 'text' : 'muted']!,
    isBold: FONTS[font].weight >= 600,
    isItalic: FONTS[font].italic,
    isStruck: card.status === 'eliminated' && (font === 'title' || font === 'holder'),
  });
  const layoutOf = ({ font, x, rightToLeft }: Block): Omit<Paragraph, 'runs'> => ({
    align: x > width / 2 ? 'r' : 'l',
    line: FONTS[font].line * scale,
    isRightToLeft: rightToLeft,
  });
  const texts = shown.map((block, i): Paragraph => {
    const above = shown[i - 1];
    const text = block.lines.map((line) => line.text).join('');
    const beside = seats !== undefined && isBeside(block) ? [runOf('count', `  ${seatsOf(seats)}`)] : [];
    return {
      ...layoutOf(block),
      runs: [runOf(block.font, text), ...beside],
      ...(above !== undefined && { before: Math.max(0, topOf(block) - bottomOf(above)) * scale }),
    };
  });
  const [chip] = areas;
  if (chip === undefined) return texts;
  const names = areas.flatMap(({ lines }) => lines.map((line) => line.text)).join(' · ');
  return [
    ...texts,
    {
      ...layoutOf(chip),
      align: texts[0]?.align ?? 'l',
      line: FONTS.detail.line * scale,
      before: AREA_GAP_PX * scale,
      runs: [runOf('area', names)],
    },
  ];
}

const seatsOf = ({ lines: [line] }: Block): string => line?.text ?? '';
