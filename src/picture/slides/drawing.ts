import { worst } from '../../core/text';
import type { Folded, Layout, Palette, PlacedCard, Rect, Tint } from '..';
import { FONTS, groupFrames, legible } from '..';
import { standardMeasure } from '../export';
import { element } from '../export/element';
import type { Sheet } from '../export/sheets';
import { cardShape, nameOf } from './card';
import type { Attachable } from './connector';
import { connector } from './connector';
import { identity, outline, shape } from './shape';
import { solidFill } from './text';

/** A chart on a slide. */
export interface DrawingOptions {
  readonly sheet: Sheet;
  readonly placed: Layout;
  /** Where it may be, in pixels on the slide. */
  readonly room: Rect;
  readonly palette: Palette;
  /** Gives each shape of the slide an id. */
  readonly nextId: () => number;
  /** The relationship of a slide by its page. */
  readonly linkTo: (page: number) => string;
}

/** Small charts are enlarged up to this. */
const MAX_SCALE = 1.6;

const TAB_HEIGHT_PX = 18;
const TAB_PADDING_PX = 8;
/** How far the middle of a tab is inside its card. */
const TAB_INSIDE_PX = 5;
const BADGE_PX = 18;
const GROUP_RADIUS_PX = 8;
const LABEL_HEIGHT_PX = 14;

/** Makes the shapes of one chart. Connectors name the cards that they are attached to, so that the cards' ids are given at first. */
export class Drawing {
  readonly #options: DrawingOptions;
  readonly #scale: number;
  readonly #boxes: ReadonlyMap<string, Attachable & { readonly placed: PlacedCard }>;

  constructor(options: DrawingOptions) {
    const { placed, room, nextId } = options;
    this.#options = options;
    this.#scale = Math.min(MAX_SCALE, room.width / placed.width, room.height / placed.height);
    this.#boxes = new Map(
      placed.cards.map((card) => {
        const { x, y, width, height } = card;
        return [card.card.id, { x, y, width, height, shape: nextId(), placed: card }];
      }),
    );
  }

  /** Frames around groups of cards, each with its name on its upper edge. */
  frames(key: string): readonly string[] {
    const { palette, nextId, placed } = this.#options;
    return groupFrames(placed, key, standardMeasure).flatMap((frame) => [
      shape(
        { id: nextId(), name: `Group ${frame.value}` },
        {
          rect: this.#onSlide(frame),
          preset: 'roundRect',
          radius: GROUP_RADIUS_PX * this.#scale,
          line: outline({ width: this.#scale, fill: solidFill(palette.muted!), dash: 'dash' }),
          paragraphs: [],
        },
      ),
      shape(
        { id: nextId(), name: `Name of ${frame.value}`, description: frame.value },
        {
          rect: this.#onSlide({
            x: frame.x + GROUP_RADIUS_PX,
            y: frame.y - LABEL_HEIGHT_PX / 2,
            width: Math.ceil(standardMeasure(frame.label, 'count')) + 4,
            height: LABEL_HEIGHT_PX,
          }),
          preset: 'rect',
          fill: solidFill(palette.canvas!),
          paragraphs: [this.#line(frame.label, 'area', palette.muted!, true)],
        },
      ),
    ]);
  }

  /** Reporting lines, then second lines. */
  connectors(): readonly string[] {
    const { placed, palette } = this.#options;
    return [
      ...placed.reporting.map((line) => this.#connector(line, { verb: 'manages', width: 1.25, color: palette.line! })),
      ...placed.dotted.map((line) =>
        this.#connector(line, {
          verb: line.solid ? 'also reports to' : 'has a dotted line to',
          width: line.solid ? 1.25 : 2,
          color: palette.dotted!,
          ...(!line.solid && { dash: 'sysDot' as const }),
        }),
      ),
    ];
  }

  /** Each card with what is at its edges. */
  cards(tints: ReadonlyMap<string, Tint> | undefined): readonly string[] {
    const { sheet, palette, linkTo } = this.#options;
    return [...this.#boxes.values()].flatMap(({ shape: id, placed }) => {
      const { card, folded } = placed;
      const isHead = card.id === sheet.branch?.head.id;
      const page = isHead ? sheet.branch?.from : folded?.page;
      const link = page === undefined ? undefined : linkTo(page);
      const rect = this.#onSlide(placed);
      return [
        cardShape(placed, { id, link }, { palette, tint: tints?.get(card.id), scale: this.#scale, rect }),
        ...(folded === undefined ? [] : [this.#tab(placed, folded, link)]),
        ...(card.marks.length === 0 ? [] : [this.#badge(placed)]),
      ];
    });
  }

  /** How many positions are below a card, and on which slide. */
  #tab({ x, y, width, height, foot, card }: PlacedCard, { hidden, page }: Folded, link: string | undefined): string {
    const { palette, nextId } = this.#options;
    const text = page === undefined ? `+${hidden}` : `+${hidden} · slide ${page}`;
    const room = Math.ceil(standardMeasure(text, 'count')) + 2 * TAB_PADDING_PX;
    const isBelow = foot.y === y + height;
    return shape(
      { id: nextId(), name: `Below ${nameOf(card)}`, description: `${hidden} more below ${legible(card.title)}`, link },
      {
        rect: this.#onSlide({
          x: isBelow ? foot.x - room / 2 : x + width - TAB_INSIDE_PX,
          y: (isBelow ? foot.y - TAB_INSIDE_PX : foot.y) - TAB_HEIGHT_PX / 2,
          width: room,
          height: TAB_HEIGHT_PX,
        }),
        preset: 'roundRect',
        radius: (TAB_HEIGHT_PX / 2) * this.#scale,
        fill: solidFill(palette.canvas!),
        line: outline({ width: this.#scale, fill: solidFill(palette[link === undefined ? 'border' : 'dotted']!) }),
        paragraphs: [this.#line(text, 'detail', palette[link === undefined ? 'muted' : 'dotted']!, true, 'ctr')],
      },
    );
  }

  /** How many problems a card has. */
  #badge({ x, y, width, card: { marks, title } }: PlacedCard): string {
    const { palette, nextId } = this.#options;
    const color = palette[worst(marks.map(({ severity }) => severity)) ?? 'border']!;
    const messages = marks.map(({ message }) => legible(message)).join(' ');
    return shape(
      { id: nextId(), name: `Problems of ${legible(title)}`, description: messages },
      {
        rect: this.#onSlide({
          x: x + width - 1.5 * BADGE_PX,
          y: y - BADGE_PX / 2,
          width: 1.25 * BADGE_PX,
          height: BADGE_PX,
        }),
        preset: 'roundRect',
        radius: (BADGE_PX / 2) * this.#scale,
        fill: solidFill(palette.canvas!),
        line: outline({ width: 1.25 * this.#scale, fill: solidFill(color) }),
        paragraphs: [this.#line(marks.length === 1 ? '!' : String(marks.length), 'detail', color, true, 'ctr')],
      },
    );
  }

  #connector(
    { from, to, points }: Layout['reporting'][number],
    look: {
      readonly verb: string;
      readonly width: number;
      readonly color: string;
      readonly dash?: 'sysDot';
    },
  ): string {
    const [start, end] = [this.#boxes.get(from)!, this.#boxes.get(to)!];
    const { ends, geometry } = connector(points, start, end, (rect) => this.#onSlide(rect));
    const name = `${nameOf(start.placed.card)} ${look.verb} ${nameOf(end.placed.card)}`;
    return element(
      'p:cxnSp',
      {},
      element(
        'p:nvCxnSpPr',
        {},
        identity({ id: this.#options.nextId(), name, description: name }),
        element('p:cNvCxnSpPr', {}, ends),
        '<p:nvPr/>',
      ),
      element(
        'p:spPr',
        {},
        geometry,
        outline({ width: look.width * this.#scale, fill: solidFill(look.color), dash: look.dash }),
      ),
    );
  }

  #line(text: string, font: 'area' | 'detail', color: string, isBold: boolean, align: 'l' | 'ctr' = 'l') {
    return { runs: [{ text, size: FONTS[font].size * this.#scale, color, isBold }], align };
  }

  /** In the middle of the room across, at its top. */
  #onSlide({ x, y, width, height }: Rect): Rect {
    const { room, placed } = this.#options;
    const left = room.x + (room.width - placed.width * this.#scale) / 2;
    return {
      x: left + x * this.#scale,
      y: room.y + y * this.#scale,
      width: width * this.#scale,
      height: height * this.#scale,
    };
  }
}
