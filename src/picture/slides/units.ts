import type { Rect } from '..';
import { element } from '../export/element';

/** English Metric Units, in which DrawingML measures: 914,400 to the inch. */
const EMU_PER_PX = 9525;

/** Hundredths of a point. */
const HUNDREDTHS_PER_PX = 75;

/** A slide in pixels, 96 to the inch: what PowerPoint calls widescreen. */
export const SLIDE_PX = { width: 1280, height: 720 } as const;

export const emu = (px: number): number => Math.round(px * EMU_PER_PX);

/** The size of a font or of a line of text; fonts of less than a point are not allowed. */
export const hundredths = (px: number): number => Math.max(100, Math.round(px * HUNDREDTHS_PER_PX));

/** How a shape is turned and mirrored. */
interface Turn {
  /** Clockwise, in 60,000ths of a degree. */
  readonly rot?: number | undefined;
  readonly flipH?: 1 | undefined;
  readonly flipV?: 1 | undefined;
}

/** The place of a shape. */
export const transform = ({ x, y, width, height }: Rect, turn: Turn = {}): string =>
  element(
    'a:xfrm',
    { rot: turn.rot, flipH: turn.flipH, flipV: turn.flipV },
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  );
