/** A straight stretch of one net, along which lines of that net run together, or of a reporting line, which stays where it is. */
export interface Track {
  readonly net: number;
  /** Where it runs as it was found; those on lower lanes come first. */
  lane: number;
  /** From where to where it runs along its lane. */
  from: number;
  to: number;
  /** Between which places it may run. */
  low: number;
  high: number;
  /** To which side its line turns at either end: -1 to lower, 1 to higher lanes. */
  first: number;
  last: number;
  /** Where it would run if it were alone: in the middle of a narrow gap. */
  readonly wanted: number;
  /** Where it runs in the end. */
  place: number;
}

/** A net that represents all reporting lines. */
export const REPORTING = -1;

/** How far a line may be moved out of its lane. */
export const MOST = 22;

/** The distance of lines if there is room, and the minimum distance. */
const SPACINGS = [7, 6, 5, 4, 3, 2];
const LEAST = 2;

/** How far from one another lines of different nets end in one lane, lest one seems to go on as the other. */
const APART = 12;

/** How much nearer to cards they may come where there is too little room. */
const NARROW = 3;

/** Tracks in their order; for each one those that run beside it, before and behind. */
interface Order {
  readonly tracks: readonly Track[];
  readonly before: readonly number[][];
  readonly behind: readonly number[][];
}

/** Gives tracks that run side by side, or along reporting lines, places apart, as far as their room allows. */
export function settle(moving: readonly Track[], reporting: readonly Track[]): void {
  for (const track of moving) giveWay(track, reporting);
  const order = orderOf([...moving, ...reporting].sort(inOrder));
  for (const members of groupsOf(order)) {
    if (SPACINGS.some((spacing) => fits(members, spacing, order))) continue;
    for (const i of members) {
      order.tracks[i]!.low -= NARROW;
      order.tracks[i]!.high += NARROW;
    }
    fits(members, LEAST, order);
  }
}

function orderOf(tracks: readonly Track[]): Order {
  const before = tracks.map((): number[] => []);
  const behind = tracks.map((): number[] => []);
  tracks.forEach((track, i) => {
    for (let k = i + 1; k < tracks.length && tracks[k]!.lane - track.lane <= 2 * MOST; k++) {
      if (!areBeside(track, tracks[k]!)) continue;
      before[k]!.push(i);
      behind[i]!.push(k);
    }
  });
  return { tracks, before, behind };
}

function areBeside(track: Track, other: Track): boolean {
  if (track.net === other.net || other.low - track.high > SPACINGS[0]!) return false;
  const apart = track.net === REPORTING || other.net === REPORTING ? 0 : APART;
  return track.from <= other.to + apart && other.from <= track.to + apart;
}

/** Tracks that have to do with one another, each group in order. */
function groupsOf({ tracks, before, behind }: Order): number[][] {
  const seen = tracks.map(({ net }) => net === REPORTING);
  return tracks.flatMap((_, start) => {
    if (seen[start]) return [];
    const group = [start];
    seen[start] = true;
    for (const i of group) {
      for (const other of [...before[i]!, ...behind[i]!]) {
        if (!seen[other]) group.push(other);
        seen[other] = true;
      }
    }
    return [group.sort((a, b) => a - b)];
  });
}

/** Places the tracks of one group with a spacing, in their order; does nothing where there is no room for that. */
function fits(members: readonly number[], spacing: number, { tracks, before, behind }: Order): boolean {
  const [lows, highs] = [new Map<number, number>(), new Map<number, number>()];
  for (const i of members) {
    const limits = before[i]!.map((other) => (lows.get(other) ?? tracks[other]!.low) + spacing);
    lows.set(i, Math.max(tracks[i]!.low, ...limits));
  }
  for (const i of members.toReversed()) {
    const limits = behind[i]!.map((other) => (highs.get(other) ?? tracks[other]!.high) - spacing);
    highs.set(i, Math.min(tracks[i]!.high, ...limits));
  }
  if (members.some((i) => lows.get(i)! > highs.get(i)!)) return false;
  for (const i of members) {
    const low = Math.max(tracks[i]!.low, ...before[i]!.map((other) => tracks[other]!.place + spacing));
    tracks[i]!.place = Math.min(highs.get(i)!, Math.max(low, tracks[i]!.wanted));
  }
  return true;
}

/** The order of lines in one lane that crosses least: those that turn to lower lanes at both ends come first, the shortest before the others. */
function inOrder(a: Track, b: Track): number {
  const side = a.first + a.last;
  const rank = a.lane - b.lane || side - (b.first + b.last) || a.first - b.first;
  if (rank !== 0) return rank;
  if (side < 0) return a.to - a.from - (b.to - b.from) || a.net - b.net;
  if (side > 0) return b.to - b.from - (a.to - a.from) || a.net - b.net;
  return (a.first < 0 ? b.from - a.from : a.from - b.from) || a.net - b.net;
}

/** Moves a track that lies on a reporting line to the side where there is room, at first by a little. */
function giveWay(track: Track, others: readonly Track[]): void {
  if (!others.some(({ lane, from, to }) => Math.abs(lane - track.lane) < LEAST && from <= track.to && track.from <= to))
    return;
  if (track.lane - track.low < 2 * LEAST) track.lane += LEAST / 2;
  else if (track.high - track.lane < 2 * LEAST) track.lane -= LEAST / 2;
}
