import type { Card } from './diagram/diagram';
import type { Layout, Line, PlacedCard } from './layout/layout';
import { legible } from './layout/legible';
import { meet, type Point, type Rect } from './layout/place';
import type { Measure } from './layout/sizes';
import { shorten } from './layout/wrap';

/** A frame around positions that share a value, such as their department, and stand together. */
export interface GroupFrame extends Rect {
  /** Of the first position inside. */
  readonly head: string;
  /** The value, cut to the room that it has beside the lines to the first position. */
  readonly label: string;
  readonly value: string;
}

/** How far a frame is from the cards inside. Two frames side by side fit between two cards. */
const PADDING_PX = 5;

/** The same where a card shows the edges of further seats behind it. */
const SEATS_PADDING_PX = 7;

/** A position alone needs no frame. */
const MIN_MEMBERS = 2;

/** From afar a name is written larger by so much. */
const FAR_RATIO = 15 / 11;

/** The room for a name: to the left of the line that comes to the first card from above. */
const labelRoom = ({ width }: Rect): number => (width / 2 - 6) / FAR_RATIO;

/**
 * The frames around the values of a facet. Where others stand between the positions that share a value, they get frames team by
 * team, or none: a frame never holds a position that it does not mean.
 * @param key of the facet, such as `department`
 */
export function groupFrames(
  { cards, reporting }: Pick<Layout, 'cards' | 'reporting'>,
  key: string,
  measure: Measure,
): readonly GroupFrame[] {
  const lineTo = new Map(reporting.map((line) => [line.to, line]));
  const found: GroupFrame[] = [];
  for (const teams of teamsByManager(cards, key)) {
    const together = frameOf(teams.flat(), cards, lineTo);
    const rects = together === undefined ? teams.map((team) => frameOf(team, cards, lineTo)) : [together];
    rects.forEach((rect, i) => {
      const head = teams[i]![0]!;
      if (rect === undefined || found.some((other) => meet(rect, other))) return;
      const value = legible(valueOf(head.card, key)!);
      const label = shorten(value, (part) => measure(part, 'area'), labelRoom(head)).lines.join('');
      found.push({ ...rect, head: head.card.key, value, label });
    });
  }
  return found;
}

type Team = readonly PlacedCard[];

/** Those who share a value, as teams: each under a manager with another value, or none. Teams with one manager and one value together. */
function teamsByManager(cards: readonly PlacedCard[], key: string): readonly (readonly Team[])[] {
  const teamOf = new Map<string, PlacedCard[]>();
  const valueById = new Map(cards.map(({ card }) => [card.id, valueOf(card, key)]));
  const groups = new Map<string, PlacedCard[][]>();
  for (const placed of cards) {
    const { id, manager } = placed.card;
    const value = valueById.get(id);
    if (value === undefined) continue;
    const above = manager !== undefined && valueById.get(manager) === value ? teamOf.get(manager) : undefined;
    const team = above ?? [];
    team.push(placed);
    teamOf.set(id, team);
    if (above !== undefined) continue;
    const group = JSON.stringify([manager, value]);
    groups.set(group, [...(groups.get(group) ?? []), team]);
  }
  return [...groups.values()];
}

/** Around the members and the lines between them. */
function frameOf(members: Team, cards: readonly PlacedCard[], lineTo: ReadonlyMap<string, Line>): Rect | undefined {
  if (members.length < MIN_MEMBERS) return undefined;
  const ids = new Set(members.map(({ card }) => card.id));
  const corners = members.flatMap((member): readonly Point[] => {
    const line = lineTo.get(member.card.id);
    return [...cornersOf(member), ...(line !== undefined && ids.has(line.from) ? line.points.flatMap(around) : [])];
  });
  const [x, y] = [Math.min(...corners.map((corner) => corner.x)), Math.min(...corners.map((corner) => corner.y))];
  const right = Math.max(...corners.map((corner) => corner.x));
  const bottom = Math.max(...corners.map((corner) => corner.y));
  const rect = { x, y, width: right - x, height: bottom - y };
  const inside = new Set(members);
  return cards.some((card) => !inside.has(card) && meet(rect, card)) ? undefined : rect;
}

/** The corners of the room that a card takes in a frame. */
function cornersOf({ x, y, width, height, card }: PlacedCard): readonly Point[] {
  const padding = card.headcount > 1 ? SEATS_PADDING_PX : PADDING_PX;
  return [
    { x: x - PADDING_PX, y: y - PADDING_PX },
    { x: x + width + padding, y: y + height + padding },
  ];
}

const around = ({ x, y }: Point): readonly Point[] => [
  { x: x - PADDING_PX, y: y - PADDING_PX },
  { x: x + PADDING_PX, y: y + PADDING_PX },
];

const valueOf = ({ facets }: Card, key: string): string | undefined => facets.find((facet) => facet.key === key)?.value;
