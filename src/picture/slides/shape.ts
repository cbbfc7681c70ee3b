import type { Rect } from '..';
import { element } from '../export/element';
import type { Paragraph } from './text';
import { paragraph } from './text';
import { emu, transform } from './units';

/** What a shape of a slide is, besides its look. */
export interface Identity {
  /** Of no other shape on the slide. */
  readonly id: number;
  /** Seen in the list of what is on the slide. */
  readonly name: string;
  /** The alternative text. */
  readonly description?: string;
  /** The relationship of the slide that a click leads to. */
  readonly link?: string | undefined;
}

export const identity = ({ id, name, description, link }: Identity): string =>
  element(
    'p:cNvPr',
    { id, name, descr: description },
    link === undefined ? '' : element('a:hlinkClick', { 'r:id': link, action: 'ppaction://hlinksldjump' }),
  );

/** How a shape looks, and what is written in it. Lengths are in pixels on the slide. */
export interface ShapeLook {
  readonly rect: Rect;
  readonly preset: 'rect' | 'roundRect';
  /** The radius of its corners. */
  readonly radius?: number;
  /** A fill and a line of DrawingML. */
  readonly fill?: string;
  readonly line?: string;
  readonly insets?: { readonly top: number; readonly side: number };
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly paragraphs: readonly Paragraph[];
}

const NOTHING = '<a:noFill/>';
const NO_INSETS = { top: 0, side: 0 };

/** A shape with text. */
export function shape(who: Identity, look: ShapeLook): string {
  const { rect, preset, radius = 0, fill = NOTHING, line = '', insets = NO_INSETS, anchor = 'ctr', paragraphs } = look;
  const [side, top] = [emu(insets.side), emu(insets.top)];
  const roundness = Math.round((radius / Math.max(1, Math.min(rect.width, rect.height))) * 100_000);
  const guides = preset === 'rect' ? '' : element('a:gd', { name: 'adj', fmla: `val ${Math.min(50_000, roundness)}` });
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, identity(who), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transform(rect),
      element('a:prstGeom', { prst: preset }, element('a:avLst', {}, guides)),
      fill,
      line === '' ? element('a:ln', {}, NOTHING) : line,
    ),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { wrap: 'square', lIns: side, tIns: top, rIns: side, bIns: 0, anchor, rtlCol: 0 },
        '<a:normAutofit/>',
      ),
      '<a:lstStyle/>',
      ...(paragraphs.length === 0 ? ['<a:p/>'] : paragraphs.map(paragraph)),
    ),
  );
}

/** The outline of a shape. */
export interface Outline {
  /** In pixels on the slide. */
  readonly width: number;
  readonly fill: string;
  readonly dash?: 'dash' | 'sysDash' | 'sysDot' | undefined;
  readonly isDouble?: boolean;
}

export const outline = ({ width, fill, dash, isDouble }: Outline): string =>
  element(
    'a:ln',
    { w: emu(width), cmpd: isDouble === true ? 'dbl' : undefined },
    fill,
    dash === undefined ? '' : element('a:prstDash', { val: dash }),
    '<a:round/>',
  );
