import type { Folded, LayoutOptions } from '../../../../picture';
import type { Size } from '../../../shared/viewport/camera';
import type { Reading } from './reading';

/** How much a window may change before the picture is laid out anew for it. */
const TOLERANCE_RATIO = 1.1;

/** The window that a picture is laid out for. It follows the real one only when asked, so that the layout does not change while the user looks at it. */
export class Room {
  #size: Size = { width: 0, height: 0 };

  /** Takes over the size of a window, if it is another one. */
  adopt(window: Size): void {
    if (!this.isLike(window)) this.#size = window;
  }

  /** Whether a picture that was laid out for the room is as good in a window. */
  isLike({ width, height }: Size): boolean {
    const ratios = [this.#size.width / width, this.#size.height / height];
    return ratios.every((ratio) => ratio < TOLERANCE_RATIO && 1 / ratio < TOLERANCE_RATIO);
  }

  optionsFor(
    { direction, density, arrangement, fields }: Reading,
    folded: ReadonlyMap<string, Folded>,
  ): LayoutOptions & { readonly folded: ReadonlyMap<string, Folded> } {
    return {
      direction,
      density,
      folded,
      ...(fields && { fields }),
      ...(arrangement === 'fitted' && { fit: this.#size }),
    };
  }
}
