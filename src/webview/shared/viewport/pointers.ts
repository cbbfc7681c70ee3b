import type { Point } from '../../../picture';

/** What mouse, trackpad and fingers ask for. */
export interface Gestures {
  pan(dx: number, dy: number): void;
  zoom(factor: number, about: Point): void;
}

/** So far a pressed pointer may tremble and still click. */
const DRAG_THRESHOLD_PX = 4;
const WHEEL_LINE_PX = 16;
/** How much one pixel of the wheel enlarges. */
const WHEEL = 0.01;
/** One notch of a mouse's wheel would otherwise be a leap. */
const MAX_WHEEL_PX = 25;

/** Dragging and two fingers on a trackpad pan; the wheel with Ctrl or Cmd and pinching zoom about the pointer. */
export function listenToPointers(element: HTMLElement, gestures: Gestures): void {
  const pressed = new Map<number, Point>();
  let dragging = false;

  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_LINE_PX;
      if (event.ctrlKey || event.metaKey) {
        const delta = Math.max(-MAX_WHEEL_PX, Math.min(MAX_WHEEL_PX, event.deltaY * unit));
        gestures.zoom(Math.exp(-delta * WHEEL), inside(element, event));
      } else gestures.pan(-event.deltaX * unit, -event.deltaY * unit);
    },
    { passive: false },
  );

  element.addEventListener('pointerdown', (event) => {
    if (event.button > 1) return;
    if (pressed.size === 0) dragging = false;
    pressed.set(event.pointerId, inside(element, event));
  });

  element.addEventListener('pointermove', (event) => {
    const from = pressed.get(event.pointerId);
    if (from === undefined) return;
    const to = inside(element, event);
    if (!dragging) {
      if (distance(from, to) < DRAG_THRESHOLD_PX) return;
      dragging = true;
      element.classList.add('dragging');
      for (const id of pressed.keys()) element.setPointerCapture(id);
    }
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) gestures.pan(to.x - from.x, to.y - from.y);
    else gestures.zoom(distance(other, to) / Math.max(1, distance(other, from)), other);
    pressed.set(event.pointerId, to);
  });

  for (const kind of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(kind, (event) => {
      pressed.delete(event.pointerId);
      if (pressed.size === 0) element.classList.remove('dragging');
    });
  }

  element.addEventListener(
    'click',
    (event) => {
      if (dragging) event.stopPropagation();
      dragging = false;
    },
    { capture: true },
  );
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function inside(element: Element, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
