import { type Grid, laneAt } from './grid';
import type { Point, Rect } from './place';

/** A way between two cards through its corners, before lines that run in one lane are told apart. */
export interface Route {
  readonly net: number;
  readonly points: readonly Point[];
  /** The cards at its ends. */
  readonly ends: readonly [Rect, Rect];
}

/** A straight stretch of one net, along which lines of that net run together, or of a reporting line, which stays where it is. */
interface Track {
  readonly net: number;
  /** Where it runs; those on lower lanes come first. */
  lane: number;
  from: number;
  to: number;
  low: number;
  high: number;
  /** To which side its line turns at either end: -1 to lower, 1 to higher lanes. */
  first: number;
  last: number;
  /** Where it would run if it were alone: in the middle of a narrow gap. */
  readonly wanted: number;
  place: number;
}

/** A net that stands for all reporting lines. */
const REPORTING = -1;
/** How far a line may be moved out of its lane, and how far lines stand apart if there is room. */
const MOST = 22;
const SPACINGS = [7, 6, 5, 4, 3, 2];
const LEAST = 2;
/** How much nearer to cards they may come where there is too little room. */
const NARROW = 3;
/** How far from its card's corners a line starts. */
const CORNER = 7;

/** The routes, moved so that no two nets share a lane where they run side by side, in an order in which they cross little. */
export function separate(routes: readonly Route[], reporting: readonly (readonly Point[])[], grid: Grid): Point[][] {
  const levels = placed(routes, reporting, grid, LEVEL);
  const uprights = placed(routes, reporting, grid, UPRIGHT);
  return routes.map(({ points }, route) =>
    points.map(({ x, y }, i) => {
      const [before, behind] = [keyOf(route, i - 1), keyOf(route, i)];
      return { x: (uprights.get(before) ?? uprights.get(behind))?.place ?? x, y: (levels.get(before) ?? levels.get(behind))?.place ?? y };
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
function placed(routes: readonly Route[], reporting: readonly (readonly Point[])[], grid: Grid, axis: Axis): Map<string, Track> {
  const byLane = new Map<string, Stretch[]>();
  routes.forEach((route, index) => {
    for (let i = 1; i < route.points.length; i++) {
      if (axis.lane(route.points[i - 1]!) !== axis.lane(route.points[i]!)) continue;
      const track = trackOf(route, i, grid, axis);
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
  const others = fixed(reporting, tracks, axis);
  for (const track of tracks) giveWay(track, others);
  settle([...tracks, ...others]);
  return bySegment;
}

/** The track of a route's segment that ends at its i-th corner. */
function trackOf({ net, points, ends }: Route, i: number, grid: Grid, { level, along, lane }: Axis): Track {
  const [a, b] = [points[i - 1]!, points[i]!];
  const place = lane(a);
  const [from, to] = [Math.min(along(a), along(b)), Math.max(along(a), along(b))];
  const turnAt = (other: Point | undefined): number => (other === undefined ? 0 : Math.sign(lane(other) - place));
  const [before, behind] = [turnAt(points[i - 2]), turnAt(points[i + 1])];
  const [first, last] = along(a) <= along(b) ? [before, behind] : [behind, before];
  const [low, high] = level ? grid.roomAbout(place, from + 1, to - 1, MOST) : grid.roomBeside(place, from, to, MOST);
  const isNarrow = low > place - MOST && high < place + MOST;
  const wanted = isNarrow ? Math.round((low + high) / 2) : place;
  const track: Track = { net, lane: place, from, to, low: Math.min(place, low), high: Math.max(place, high), first, last, place, wanted };
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
  const isNear = (place: number): boolean => (lanes[laneAt(lanes, place - 2 * MOST)] ?? Number.POSITIVE_INFINITY) <= place + 2 * MOST;
  return reporting.flatMap((points) =>
    points.flatMap((b, i): Track[] => {
      const a = points[i - 1];
      if (a === undefined || lane(a) !== lane(b) || !isNear(lane(a))) return [];
      const place = lane(a);
      const [from, to] = [Math.min(along(a), along(b)), Math.max(along(a), along(b))];
      return [{ net: REPORTING, lane: place, from, to, low: place, high: place, first: 0, last: 0, wanted: place, place }];
    }),
  );
}

/** Moves a track that lies on a reporting line to the side where there is room, at first by a little. */
function giveWay(track: Track, others: readonly Track[]): void {
  if (!others.some(({ lane, from, to }) => Math.abs(lane - track.lane) < LEAST && from <= track.to && track.from <= to)) return;
  if (track.lane - track.low < 2 * LEAST) track.lane += LEAST / 2;
  else if (track.high - track.lane < 2 * LEAST) track.lane -= LEAST / 2;
}

/** Gives tracks that run side by side places apart, as far as their room allows. */
function settle(tracks: Track[]): void {
  tracks.sort(inOrder);
  const before: number[][] = tracks.map(() => []);
  const group = tracks.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] = group[group[at]!]!;
    return at;
  };
  tracks.forEach((track, i) => {
    for (let k = i + 1; k < tracks.length && tracks[k]!.lane - track.lane <= 2 * MOST; k++) {
      const other = tracks[k]!;
      if (track.net === other.net || track.to < other.from || other.to < track.from || other.low - track.high > SPACINGS[0]!) continue;
      before[k]!.push(i);
      if (track.net !== REPORTING && other.net !== REPORTING) group[find(k)] = find(i);
    }
  });
  const groups = new Map<number, number[]>();
  tracks.forEach(({ net }, i) => {
    if (net === REPORTING) return;
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), i]);
  });
  const behind: number[][] = tracks.map(() => []);
  before.forEach((earlier, k) => earlier.forEach((i) => behind[i]!.push(k)));
  for (const members of groups.values()) {
    if (SPACINGS.some((spacing) => fits(members, spacing, tracks, before, behind))) continue;
    for (const i of members) {
      tracks[i]!.low -= NARROW;
      tracks[i]!.high += NARROW;
    }
    fits(members, LEAST, tracks, before, behind);
  }
}

/** Places the tracks of one group with a spacing, in their order; does nothing where there is no room for that. */
function fits(members: readonly number[], spacing: number, tracks: readonly Track[], before: readonly number[][], behind: readonly number[][]): boolean {
  const [lows, highs] = [new Map<number, number>(), new Map<number, number>()];
  for (const i of members) lows.set(i, before[i]!.reduce((low, other) => Math.max(low, (lows.get(other) ?? tracks[other]!.low) + spacing), tracks[i]!.low));
  for (const i of members.toReversed()) highs.set(i, behind[i]!.reduce((high, other) => Math.min(high, (highs.get(other) ?? tracks[other]!.high) - spacing), tracks[i]!.high));
  if (members.some((i) => lows.get(i)! > highs.get(i)!)) return false;
  for (const i of members) {
    const low = before[i]!.reduce((least, other) => Math.max(least, tracks[other]!.place + spacing), tracks[i]!.low);
    tracks[i]!.place = Math.min(highs.get(i)!, Math.max(low, tracks[i]!.wanted));
  }
  return true;
}

/** The order in which lines of one lane cross least: those that turn to lower lanes at both ends come first, the shortest before the others. */
function inOrder(a: Track, b: Track): number {
  const side = a.first + a.last;
  const rank = a.lane - b.lane || side - (b.first + b.last) || a.first - b.first;
  if (rank !== 0) return rank;
  if (side < 0) return a.to - a.from - (b.to - b.from) || a.net - b.net;
  if (side > 0) return b.to - b.from - (a.to - a.from) || a.net - b.net;
  return (a.first < 0 ? b.from - a.from : a.from - b.from) || a.net - b.net;
}
