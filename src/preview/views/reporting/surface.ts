import { FONTS } from '../../../picture';
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
      const place = board.placeOf(card);
      const drawn = board.drawn(card);
      if (place === undefined || drawn === undefined) return undefined;
      const { scale } = board.stage.camera;
      const written = drawn.element.querySelector('.title')?.getBoundingClientRect();
      const inset = PADDING * scale;
      const [top, height] = written === undefined || written.height === 0 ? [place.y, place.height] : [written.y, written.height];
      return { rect: new DOMRect(place.x + inset, top, place.width - 2 * inset, height), size: FONTS.title.size * scale };
    },
    focus: async (card) => {
      await board.uncover(card);
      board.choose(card, true);
      host.chose(card);
    },
  };
}

/** How far from the edge of a card its texts stand. */
const PADDING = 10;
