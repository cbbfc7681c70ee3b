import { layout, legible, PALETTES, tintsOf } from '..';
import type { Card } from '../diagram/diagram';
import type { SvgOptions } from '../export';
import { joinFacts, standardMeasure } from '../export';
import { element } from '../export/element';
import type { Sheet } from '../export/sheets';
import { Drawing } from './drawing';
import { backLink, draftTag, footer, slideNumber, titleShape, titleText } from './furniture';
import { legendBox } from './legend';
import { shape } from './shape';
import { MARGIN_PX, shapeTree } from './theme';
import { SLIDE_PX } from './units';
import { NAMESPACES } from './xml';

/** What a slide shows. */
export interface SlideContent {
  readonly sheet: Sheet;
  /** The organization's. */
  readonly title: string;
  /** Those of the whole chart. */
  readonly cards: readonly Card[];
  readonly options: SvgOptions;
  /** Gives the relationship to another slide by its page. */
  readonly linkTo: (page: number) => string;
}

const TOP_PX = 72;
const BOTTOM_PX = 36;
const LEGEND_GAP_PX = 6;
const WIDTH_PX = SLIDE_PX.width - 2 * MARGIN_PX;

/** One slide: a title, a chart of shapes and connectors, and links to the slides that it continues and is continued on. */
export function slideXml({ sheet, title, cards, options, linkTo }: SlideContent): string {
  const { palette: id, layout: look, legend, groups, heading } = options;
  const palette = PALETTES[id];
  const isDraft = heading?.isDraft === true;
  const nextId = counter();
  const legendShape = legend && legendBox(legend, WIDTH_PX, palette);
  const footing = BOTTOM_PX + (legendShape === undefined ? 0 : legendShape.height + LEGEND_GAP_PX);
  const room = { x: MARGIN_PX, y: TOP_PX, width: WIDTH_PX, height: SLIDE_PX.height - TOP_PX - footing };
  const folded = new Map([...(look?.folded ?? []), ...sheet.folded]);
  const placed = layout({ cards: sheet.cards }, standardMeasure, { ...look, fit: room, folded });
  const drawing = new Drawing({ sheet, placed, room, palette, nextId, linkTo });
  const facts = legible(
    joinFacts([
      ...(sheet.branch === undefined ? [] : [title]),
      ...(isDraft ? ['Draft'] : []),
      ...(heading?.lines ?? []),
    ]),
  );
  return element(
    'p:sld',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      shapeTree(
        titleShape(nextId(), titleText(sheet, title), palette.text),
        isDraft ? draftTag(nextId(), palette) : '',
        sheet.branch === undefined ? '' : backLink(nextId(), sheet.branch, linkTo(sheet.branch.from), palette),
        ...(groups === undefined ? [] : drawing.frames(groups)),
        ...drawing.connectors(),
        ...drawing.cards(legend && tintsOf(cards, legend)),
        legendShape === undefined
          ? ''
          : shape(
              { id: nextId(), name: 'Legend' },
              {
                rect: { ...room, y: room.y + room.height + LEGEND_GAP_PX, height: legendShape.height },
                preset: 'rect',
                anchor: 't',
                paragraphs: legendShape.paragraphs,
              },
            ),
        facts === '' ? '' : footer(nextId(), facts, palette),
        slideNumber(nextId(), sheet.page),
      ),
    ),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
}

/** Gives ids to shapes, from 2 on: the slide itself has 1. */
function counter(): () => number {
  let last = 1;
  return () => ++last;
}
