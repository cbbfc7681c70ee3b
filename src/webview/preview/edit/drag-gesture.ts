import type { Point } from '../../../picture';

/** What becomes of something that a pointer has gripped. */
export interface DragGestures {
  /** Whether what is pressed can be lifted: as soon as it is drawn along, or only after it was held. */
  hold(target: EventTarget | null): 'drawn' | 'held' | undefined;
  /** Tells whether there was anything to lift. */
  lift(target: EventTarget | null, at: Point): boolean;
  move(at: Point): void;
  /** @param moved whether it was moved at all since it was lifted */
  drop(at: Point, moved: boolean): void;
  cancel(): void;
}

/** So far a pressed pointer may tremble. */
const DRAG_THRESHOLD_PX = 5;
const LONG_PRESS_MS = 400;

interface Press {
  readonly id: number;
  readonly target: EventTarget | null;
  readonly at: Point;
  readonly how: 'drawn' | 'held';
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  isLifted: boolean;
  hasMoved: boolean;
}

/**
 * Lets things inside an element be lifted and carried with a pointer, before what is inside gets to see how it moves.
 * A finger, under which everything else pans, has to hold them first. Escape and a second finger let go.
 */
export function listenToDragGestures(area: HTMLElement, grips: DragGestures): void {
  let press: Press | undefined;
  /** Set after a drag, so that the click event that follows is ignored. */
  let isOver = false;
  /** A pointer that is still pressed after what it carried was taken from it. It moves nothing any more. */
  let idle: number | undefined;

  const letGo = (): Press | undefined => {
    const last = press;
    clearTimeout(last?.timer);
    press = undefined;
    return last;
  };
  const cancel = (): void => {
    const last = letGo();
    if (last?.isLifted !== true) return;
    isOver = true;
    idle = last.id;
    grips.cancel();
  };
  const lift = (pressed: Press): void => {
    clearTimeout(pressed.timer);
    pressed.isLifted = grips.lift(pressed.target, pressed.at);
    if (!pressed.isLifted) letGo();
    else if (pressed.target instanceof Element && pressed.target.isConnected)
      pressed.target.setPointerCapture(pressed.id);
  };

  area.addEventListener(
    'pointerdown',
    (event) => {
      const { target, pointerId, pointerType, button } = event;
      isOver = false;
      if (pointerId === idle) idle = undefined;
      cancel();
      if (button !== 0 || !event.isPrimary || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const hold = grips.hold(target);
      if (hold === undefined) return;
      const how = pointerType === 'mouse' ? hold : 'held';
      const begun: Press = {
        id: pointerId,
        target,
        at: placeOf(event),
        how,
        timer: how === 'held' ? setTimeout(() => lift(begun), LONG_PRESS_MS) : undefined,
        isLifted: false,
        hasMoved: false,
      };
      press = begun;
    },
    { capture: true },
  );

  area.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId === idle) event.stopPropagation();
      if (press === undefined || event.pointerId !== press.id) return;
      const at = placeOf(event);
      const isFar = Math.hypot(at.x - press.at.x, at.y - press.at.y) >= DRAG_THRESHOLD_PX;
      if (!press.isLifted && press.how === 'held') {
        if (isFar) letGo();
        return;
      }
      event.stopPropagation();
      if (!isFar && !press.hasMoved) return;
      if (!press.isLifted) lift(press);
      if (!press.isLifted) return;
      press.hasMoved = true;
      grips.move(at);
    },
    { capture: true },
  );

  area.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId === idle) idle = undefined;
      if (event.pointerId !== press?.id) return;
      const last = letGo();
      if (last?.isLifted !== true) return;
      isOver = true;
      grips.drop(placeOf(event), last.hasMoved);
    },
    { capture: true },
  );

  // The mouse events that follow a touch would land on what the drop has opened, and close it.
  area.addEventListener('touchend', (event) => isOver && event.preventDefault(), { capture: true, passive: false });
  area.addEventListener('pointercancel', cancel, { capture: true });
  window.addEventListener('blur', cancel);
  window.addEventListener(
    'keydown',
    (event) => {
      if (press?.isLifted !== true) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') cancel();
    },
    { capture: true },
  );

  for (const kind of ['click', 'contextmenu'] as const) {
    area.addEventListener(
      kind,
      (event) => {
        // On a busy machine the browser's own long press comes first; it means the same.
        if (kind === 'contextmenu' && press?.how === 'held' && !press.isLifted) lift(press);
        if (!isOver && press?.isLifted !== true) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    );
  }
}

const placeOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
