import { FONTS } from '../../../../picture';
import type { Surface, ViewHost } from '../view';
import type { Board } from './board';

/** The board as people grip it and write on it. */
export function surfaceOf(board: Board, host: Pick<ViewHost, 'chose'>): Surface {
  return {
    get isFar() {
      return board.stage.isFar;
    },
    pan: (right, down) => board.stage.moveBy(right, down),
    titleOf: (card) => {
      const [place, drawn] = [board.placeOf(card), board.drawn(card)];
      if (place === undefined || drawn === undefined) return undefined;
      const size = FONTS.title.size * board.stage.camera.scale;
      const written = drawn.element.querySelector('.near .title')?.getBoundingClientRect();
      if (written === undefined || written.height === 0) return { rect: place, size };
      const inset = Math.max(0, Math.min(written.left - place.left, place.right - written.right));
      return { rect: new DOMRect(place.left + inset, written.top, place.width - 2 * inset, written.height), size };
    },
    focus: async (card) => {
      await board.uncover(card);
      board.choose(card, true);
      host.chose(card);
    },
  };
}
