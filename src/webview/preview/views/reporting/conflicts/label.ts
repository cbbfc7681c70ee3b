import { meet, type Rect } from '../../../../../picture';
import { type Arc, grown, pointOn } from './arc';

/** Where on an arc its name is tried, from the middle outward, and how far beside it. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const BESIDE = [0, -12, 12];

/** How near a name comes to a card or to another name. */
const CLEAR = 2;

/** The frame around an arc's name where it hides nothing; undefined where there is no such place. */
export function labelAt(arc: Arc, width: number, height: number, taken: readonly Rect[]): Rect | undefined {
  for (const beside of BESIDE) {
    for (const place of PLACES) {
      const { x, y } = pointOn(arc, place);
      const rect = { x: x - width / 2, y: y - height / 2 + beside, width, height };
      if (!taken.some((box) => meet(grown(box, CLEAR), rect))) return rect;
    }
  }
  return undefined;
}
