import { isPlain } from '../../frame/keys';
import type { Direction } from './walk';

/** What keys can do to the picture. */
export interface KeyActions {
  /** The card that has the focus. */
  focused(): string | undefined;
  /** Moves the focus from card to card. */
  walk(direction: Direction): void;
  pan(right: number, down: number): void;
  zoom(steps: number): void;
  actualSize(): void;
  fit(): void;
  open(id: string): void;
}

const ARROWS: Readonly<Record<string, readonly [Direction, number, number]>> = {
  ArrowUp: ['up', 0, -1],
  ArrowDown: ['down', 0, 1],
  ArrowLeft: ['left', -1, 0],
  ArrowRight: ['right', 1, 0],
};

/** Arrows walk the tree or pan, + - 0 F zoom, Enter opens. Tells whether the key meant something. */
export function answerKey(event: KeyboardEvent, actions: KeyActions): boolean {
  const act = isPlain(event) ? actionOf(event.key, actions) : undefined;
  act?.();
  return act !== undefined;
}

function actionOf(key: string, actions: KeyActions): (() => void) | undefined {
  const arrow = ARROWS[key];
  const focused = actions.focused();
  if (arrow !== undefined) {
    const [direction, right, down] = arrow;
    return focused === undefined ? () => actions.pan(right, down) : () => actions.walk(direction);
  }
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
    case 'Enter':
    case ' ':
      return focused === undefined ? undefined : () => actions.open(focused);
    default:
      return undefined;
  }
}
