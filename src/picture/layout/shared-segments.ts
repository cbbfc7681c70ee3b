import type { Point } from './place';

/** A stretch that is drawn already, along one coordinate. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines with a common start, each from where it leaves the others: what is drawn twice looks thicker.
 * Those that go farthest go first, so that the round corners are at the ends of a bus and the others meet it straight.
 */
export function withoutSharedSegments(lines: readonly (readonly Point[])[]): Point[][] {
  const drawn = new Map<string, Stretch>();
  const result: Point[][] = [];
  const forked = lines.length > 1 ? lines.flatMap(fork) : lines;
  for (const line of [...forked].sort(
    (a, b) => lengthOf(b.slice(0, 2)) - lengthOf(a.slice(0, 2)) || lengthOf(b) - lengthOf(a),
  )) {
    const rest = [...line];
    while (rest.length > 1) {
      const [start, next] = [rest[0]!, rest[1]!];
      const stretch = drawn.get(track(start, next));
      const [along, to] = start.x === next.x ? [start.y, next.y] : [start.x, next.x];
      if (stretch === undefined || along < stretch.from || along > stretch.to) break;
      const end = Math.max(stretch.from, Math.min(stretch.to, to));
      if (end === to) rest.shift();
      else {
        rest[0] = start.x === next.x ? { x: start.x, y: end } : { x: end, y: start.y };
        break;
      }
    }
    for (let i = 1; i < rest.length; i++) note(drawn, rest[i - 1]!, rest[i]!);
    if (rest.length > 1) result.push(rest);
  }
  return result;
}

/** Cut where a bus starts, which for several lines is a fork and not a corner. */
const fork = (line: readonly Point[]): (readonly Point[])[] =>
  line.length > 3 ? [line.slice(0, 2), line.slice(1)] : [line];

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, i) => (i === 0 ? sum : sum + distance(points[i - 1]!, point)), 0);

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

const track = (a: Point, b: Point): string => (a.x === b.x ? `x${a.x}` : `y${a.y}`);

function note(drawn: Map<string, Stretch>, a: Point, b: Point): void {
  const [from, to] = a.x === b.x ? [a.y, b.y] : [a.x, b.x];
  const known = drawn.get(track(a, b));
  drawn.set(track(a, b), { from: Math.min(from, to, known?.from ?? from), to: Math.max(from, to, known?.to ?? from) });
}
