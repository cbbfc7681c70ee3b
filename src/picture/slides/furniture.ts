import type { Palette } from '..';
import { legible } from '..';
import { standardMeasure } from '../export';
import { element } from '../export/element';
import type { Sheet } from '../export/sheets';
import { FONTS } from '../layout/sizes';
import { shorten } from '../layout/wrap';
import { identity, outline, shape } from './shape';
import type { Paragraph } from './text';
import { paragraph, solidFill } from './text';
import { MARGIN_PX, PLACES, TITLE_FONT_PX } from './theme';
import { SLIDE_PX } from './units';

/** What slides have around a chart. */

const SMALL_PX = 14;
const RIGHT_WIDTH_PX = 330;
const RIGHT = SLIDE_PX.width - MARGIN_PX;

const widthOf = (text: string, px: number, isBold: boolean): number =>
  (standardMeasure(text, isBold ? 'title' : 'holder') * px) / FONTS[isBold ? 'title' : 'holder'].size;

const fitted = (text: string, px: number, room: number, isBold = false): string =>
  shorten(text, (part) => widthOf(part, px, isBold), room).lines.join('');

const small = (text: string, color: string, align: Paragraph['align'], isBold = false): Paragraph => ({
  runs: [{ text, size: SMALL_PX, color, isBold }],
  align,
});

/** The title of a slide, whole: the organization's, or the position's whose branch it shows. */
export function titleText({ branch, part }: Pick<Sheet, 'branch' | 'part'>, title: string): string {
  const name = branch === undefined ? title : legible(branch.head.title) || legible(branch.head.key);
  return part === undefined ? name : `${name} (${part.number} of ${part.of})`;
}

/** In the layout's placeholder, so that outlines and screen readers find it. */
export const titleShape = (id: number, text: string, color: string): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity({ id, name: 'Title', description: text }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      '<p:nvPr><p:ph type="title"/></p:nvPr>',
    ),
    '<p:spPr/>',
    element(
      'p:txBody',
      {},
      '<a:bodyPr/><a:lstStyle/>',
      paragraph({
        runs: [
          { text: fitted(text, TITLE_FONT_PX, PLACES.title.width, true), size: TITLE_FONT_PX, color, isBold: true },
        ],
        align: 'l',
      }),
    ),
  );

const DRAFT = 'Draft';

export const draftTag = (id: number, { muted = '' }: Palette): string =>
  shape(
    { id, name: DRAFT },
    {
      rect: { x: RIGHT - 60, y: 16, width: 60, height: 24 },
      preset: 'roundRect',
      radius: 4,
      line: outline({ width: 1, fill: solidFill(muted) }),
      paragraphs: [small(DRAFT, muted, 'ctr', true)],
    },
  );

/** Leads to the slide with the manager's team. @param link its relationship */
export function backLink(
  id: number,
  { from }: NonNullable<Sheet['branch']>,
  link: string,
  { dotted = '' }: Palette,
): string {
  const text = `Back to slide ${from}`;
  return shape(
    { id, name: text, link },
    {
      rect: { x: RIGHT - RIGHT_WIDTH_PX, y: 44, width: RIGHT_WIDTH_PX, height: 22 },
      preset: 'rect',
      paragraphs: [small(text, dotted, 'r')],
    },
  );
}

export function footer(id: number, facts: string, { muted = '' }: Palette): string {
  const width = PLACES.number.x - 2 * MARGIN_PX;
  return shape(
    { id, name: 'Footer', description: facts },
    {
      rect: { x: MARGIN_PX, y: PLACES.number.y, width, height: PLACES.number.height },
      preset: 'rect',
      paragraphs: [small(fitted(facts, SMALL_PX, width), muted, 'l')],
    },
  );
}

/** Counted by the program, so that it stays right where slides are moved. */
export const slideNumber = (id: number, page: number): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity({ id, name: 'Slide number' }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      '<p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr>',
    ),
    '<p:spPr/>',
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>${page}</a:t></a:fld></a:p></p:txBody>`,
  );
