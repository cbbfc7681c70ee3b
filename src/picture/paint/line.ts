import type { Point } from '../layout/place';
import { short } from './markup';

const RADIUS = 5;

/** A line through right-angled corners as path data, the corners rounded where there is room. */
export function rounded(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [last, next] = [points[i - 1], points[i + 1]];
      if (last === undefined) return `M${at(point)}`;
      if (next === undefined) return `L${at(point)}`;
      const radius = Math.min(RADIUS, distance(last, point) / 2, distance(point, next) / 2);
      return `L${at(toward(point, last, radius))}Q${at(point)} ${at(toward(point, next, radius))}`;
    })
    .join('');
}

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const toward = (from: Point, to: Point, by: number): Point => ({
  x: from.x + Math.sign(to.x - from.x) * by,
  y: from.y + Math.sign(to.y - from.y) * by,
});
