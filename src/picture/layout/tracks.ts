import type { Clearance } from './clearance';
import { laneAt } from './grid';
import type { Point, Rect } from './place';
import { MOST, REPORTING, settle, type Track } from './settle';

/** A way between two cards through its corners, before lines in one lane are separated. */
export interface Route {
  readonly net: number;
  readonly points: readonly Point[];
  /** The cards at its ends. */
  readonly ends: readonly [Rect, Rect];
}

/** How far from its card's corners a line starts. */
const CORNER = 7;

/** The routes, moved so that no two nets share a lane where they run side by side, in an order with few crossings. */
export function separate(
  routes: readonly Route[],
  reporting: readonly (readonly Point[])[],
  clearance: Clearance,
): Point[][] {
  const levels = placed(routes, reporting, clearance, LEVEL);
  const uprights = placed(routes, reporting, clearance, UPRIGHT);
  return routes.map(({ points }, route) =>
    points.map(({ x, y }, i) => {
      const [before, behind] = [keyOf(route, i - 1), keyOf(route, i)];
      return {
        x: (uprights.get(before) ?? uprights.get(behind))?.place ?? x,
        y: (levels.get(before) ?? levels.get(behind))?.place ?? y,
      };
    }),
  );
}

const keyOf = (route: number, segment: number): string => `${route} ${segment}`;

/** Which coordinate runs along the segments that are looked at, and which one says on which lane they are. */
interface Axis {
  readonly level: boolean;
  along(point: Point): number;
  lane(point: Point): number;
}

const LEVEL: Axis = { level: true, along: ({ x }) => x, lane: ({ y }) => y };
const UPRIGHT: Axis = { level: false, along: ({ y }) => y, lane: ({ x }) => x };

/** A segment of a route, and the track that it is by itself. */
interface Stretch {
  readonly key: string;
  readonly track: Track;
}

/** The track of each segment in one direction, placed. */
function placed(
  routes: readonly Route[],
  reporting: readonly (readonly Point[])[],
  clearance: Clearance,
  axis: Axis,
): Map<string, Track> {
  const byLane = new Map<string, Stretch[]>();
  routes.forEach((route, index) => {
    for (let i = 1; i < route.points.length; i++) {
      if (axis.lane(route.points[i - 1]!) !== axis.lane(route.points[i]!)) continue;
      const track = trackOf(route, i, clearance, axis);
      const lane = `${track.net} ${track.lane}`;
      const stretch = { key: keyOf(index, i - 1), track };
      const there = byLane.get(lane);
      if (there === undefined) byLane.set(lane, [stretch]);
      else there.push(stretch);
    }
  });
  const bySegment = new Map<string, Track>();
  for (const stretches of byLane.values()) {
    let last: Track | undefined;
    for (const { key, track } of stretches.sort((a, b) => a.track.from - b.track.from)) {
      if (last !== undefined && track.from <= last.to) join(last, track);
      else last = track;
      bySegment.set(key, last);
    }
  }
  const tracks = [...new Set(bySegment.values())];
  settle(tracks, fixed(reporting, tracks, axis));
  return bySegment;
}

/** The track of a route's segment that ends at its i-th corner. */
function trackOf({ net, points, ends }: Route, i: number, clearance: Clearance, { level, along, lane }: Axis): Track {
  const [a, b] = [points[i - 1]!, points[i]!];
  const place = lane(a);
  const [from, to] = [Math.min(along(a), along(b)), Math.max(along(a), along(b))];
  const turnAt = (other: Point | undefined): number => (other === undefined ? 0 : Math.sign(lane(other) - place));
  const [before, behind] = [turnAt(points[i - 2]), turnAt(points[i + 1])];
  const [first, last] = along(a) <= along(b) ? [before, behind] : [behind, before];
  const [low, high] = level ? clearance.about(place, from + 1, to - 1, MOST) : clearance.beside(place, from, to, MOST);
  const isNarrow = low > place - MOST && high < place + MOST;
  const wanted = isNarrow ? Math.round((low + high) / 2) : place;
  const track: Track = {
    net,
    lane: place,
    from,
    to,
    low: Math.min(place, low),
    high: Math.max(place, high),
    first,
    last,
    place,
    wanted,
  };
  if (i === 1) stayAt(track, ends[0], level);
  if (i === points.length - 1) stayAt(track, ends[1], level);
  return track;
}

/** A line stays at the side of the card that it touches. */
function stayAt(track: Track, card: Rect, level: boolean): void {
  const [start, length] = level ? [card.y, card.height] : [card.x, card.width];
  const corner = Math.min(CORNER, length / 2);
  track.low = Math.max(track.low, start + corner);
  track.high = Math.min(track.high, start + length - corner);
}

/** Makes a track part of another one of the same net and lane, which starts no later. */
function join(track: Track, part: Track): void {
  if (part.from === track.from && track.first === 0) track.first = part.first;
  if (part.to > track.to || (part.to === track.to && track.last === 0)) track.last = part.last;
  track.to = Math.max(track.to, part.to);
  track.low = Math.max(track.low, part.low);
  track.high = Math.min(track.high, part.high);
}

/** Reporting lines near which a track runs. */
function fixed(reporting: readonly (readonly Point[])[], tracks: readonly Track[], { along, lane }: Axis): Track[] {
  const lanes = [...new Set(tracks.map((track) => track.lane))].sort((a, b) => a - b);
  const isNear = (place: number): boolean =>
    (lanes[laneAt(lanes, place - 2 * MOST)] ?? Number.POSITIVE_INFINITY) <= place + 2 * MOST;
  return reporting.flatMap((points) =>
    points.flatMap((b, i): Track[] => {
      const a = points[i - 1];
      if (a === undefined || lane(a) !== lane(b) || !isNear(lane(a))) return [];
      const place = lane(a);
      const [from, to] = [Math.min(along(a), along(b)), Math.max(along(a), along(b))];
      return [
        { net: REPORTING, lane: place, from, to, low: place, high: place, first: 0, last: 0, wanted: place, place },
      ];
    }),
  );
}
