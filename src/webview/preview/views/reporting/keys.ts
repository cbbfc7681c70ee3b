import type { Direction as Layout } from '../../../../picture';
import { isPlain } from '../../frame/keys';
import type { Direction } from './walk';

/** What keys can do to the picture. Where no card is named, it is the one that has the focus. */
export interface KeyActions {
  /** The card that has the focus. */
  focused(): string | undefined;
  /** The direction from a manager to its direct reports. */
  layout(): Layout;
  /** Moves the focus from card to card. */
  walk(direction: Direction): void;
  pan(right: number, down: number): void;
  zoom(steps: number): void;
  actualSize(): void;
  fit(): void;
  open(id: string): void;
  /** Folds or unfolds a team. */
  toggle(id: string): void;
  unfoldBelow(id: string): void;
  /** Shows a team only. */
  focus(id: string): void;
  /** Shows more again: the team around the one that is shown. Tells whether there was any. */
  leave(): boolean;
  /** Lights the line from a card to the top, or stops it. */
  trace(id: string): void;
  /** Stops what lights some cards. Tells whether there was any. */
  untrace(): boolean;
  /** Offers what can be done with a card. */
  menu(id: string): void;
}

const ARROWS: Readonly<Record<string, readonly [Direction, Direction, number, number]>> = {
  ArrowUp: ['up', 'left', 0, -1],
  ArrowDown: ['down', 'right', 0, 1],
  ArrowLeft: ['left', 'up', -1, 0],
  ArrowRight: ['right', 'down', 1, 0],
};

/**
 * Arrows walk the tree or pan; + - 0 F zoom; Enter opens; Space or . folds and unfolds, with Shift all below; Shift+Enter shows one team only,
 * Backspace and Escape lead back; T traces. Tells whether the key meant something.
 */
export function answerKey(event: KeyboardEvent, actions: KeyActions): boolean {
  if (!isPlain(event)) return false;
  const focused = actions.focused();
  const act = (focused === undefined ? undefined : actionOn(focused, event, actions)) ?? actionOf(event, actions);
  return act !== undefined && act() !== false;
}

type Act = (() => void) | (() => boolean) | undefined;

function actionOn(card: string, { key, shiftKey }: KeyboardEvent, actions: KeyActions): Act {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return () => actions.walk(actions.layout() === 'down' ? arrow[0] : arrow[1]);
  switch (key) {
    case 'Enter':
      return () => (shiftKey ? actions.focus(card) : actions.open(card));
    case ' ':
    case '.':
    case ':':
    case '>':
      return () => (shiftKey ? actions.unfoldBelow(card) : actions.toggle(card));
    case 't':
    case 'T':
      return () => actions.trace(card);
    case 'ContextMenu':
    case 'F10':
      return key === 'ContextMenu' || shiftKey ? () => actions.menu(card) : undefined;
    default:
      return undefined;
  }
}

function actionOf({ key }: KeyboardEvent, actions: KeyActions): Act {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return () => actions.pan(arrow[2], arrow[3]);
  switch (key) {
    case '+':
    case '=':
      return () => actions.zoom(1);
    case '-':
    case '_':
      return () => actions.zoom(-1);
    case '0':
      return () => actions.actualSize();
    case 'f':
    case 'F':
      return () => actions.fit();
    case 'Backspace':
      return () => actions.leave();
    case 'Escape':
      return () => actions.untrace() || actions.leave();
    default:
      return undefined;
  }
}
