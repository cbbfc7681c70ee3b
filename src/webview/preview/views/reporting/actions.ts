import type { ViewHost } from '../view';
import type { Board } from './board';
import type { KeyActions } from './keys';

/** What keys, buttons and menus do to a board. */
export function actionsOn(board: Board, host: ViewHost): KeyActions {
  return {
    focused: () => board.focused,
    layout: () => board.outline.reading.direction,
    walk: (direction) => {
      const card = board.walk(direction);
      if (card !== undefined) host.chose(card);
    },
    pan: (right, down) => board.stage.panBy(right, down),
    zoom: (steps) => board.stage.zoomBy(steps),
    actualSize: () => board.stage.zoomTo(1),
    fit: () => board.fit(true),
    open: (card) => host.open({ card }),
    toggle: (card) => void board.toggle(card),
    unfoldBelow: (card) => void unfoldBelow(board, card),
    focus: (card) => {
      if (board.outline.manages(card)) void board.reread((outline) => outline.focusOn(card), 'fit');
    },
    leave: () => leave(board),
    trace: (card) => void board.trace(card),
    untrace: () => board.trace(undefined) || board.lightValue(undefined) || board.lightOnly(undefined),
    menu: (card) => {
      const place = board.placeOf(card);
      if (place !== undefined) host.offer(card, { x: place.left + place.width / 4, y: place.top + place.height / 2 });
    },
  };
}

async function unfoldBelow(board: Board, card: string): Promise<void> {
  const key = board.outline.card(card)?.key;
  if (key === undefined) return;
  await board.reread((outline) => outline.unfoldAll(card), { key });
  board.showTeam(card);
}

/** Shows the team around the one in focus. */
function leave(board: Board): boolean {
  const { trail } = board.outline;
  if (trail.length === 0) return false;
  void board.reread((outline) => outline.focusOn(trail.at(-2)?.id), 'fit');
  return true;
}
