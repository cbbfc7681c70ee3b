import type { Rect } from '../../../../picture';

/** How far inside a card to check whether anything covers it. */
const INSIDE_PX = 3;

/** Where some elements stand over another one, in its own pixels; those that are hidden do not. */
export function placesOver(stage: HTMLElement, elements: readonly HTMLElement[]): readonly Rect[] {
  const { left, top } = stage.getBoundingClientRect();
  return elements.flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width === 0 ? [] : [{ x: x - left, y: y - top, width, height }];
  });
}

/** Whether something of the page hides a corner of a place in the window, such as the search. @param own what shows the place itself */
export const isCovered = ({ left, right, top, bottom }: DOMRect, own: readonly HTMLElement[]): boolean =>
  [left + INSIDE_PX, right - INSIDE_PX].some((x) =>
    [top + INSIDE_PX, bottom - INSIDE_PX].some((y) => {
      const element = document.elementFromPoint(x, y);
      return element === null || !own.some((each) => each.contains(element));
    }),
  );
