import type { Card } from './diagram/diagram';
import type { Layout, PlacedCard } from './layout/layout';
import { legible } from './layout/legible';
import { meet, type Rect } from './layout/place';
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
export function groupFrames({ cards }: Pick<Layout, 'cards'>, key: string, measure: Measure): readonly GroupFrame[] {
  const found: GroupFrame[] = [];
  for (const teams of teamsByManager(cards, key)) {
    const together = frameOf(teams.flat(), cards);
    const rects = together === undefined ? teams.map((team) => frameOf(team, cards)) : [together];
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

function frameOf(members: Team, cards: readonly PlacedCard[]): Rect | undefined {
  if (members.length < MIN_MEMBERS) return undefined;
  const x = Math.min(...members.map((card) => card.x)) - PADDING_PX;
  const y = Math.min(...members.map((card) => card.y)) - PADDING_PX;
  const right = Math.max(...members.map((card) => card.x + card.width)) + PADDING_PX;
  const bottom = Math.max(...members.map((card) => card.y + card.height)) + PADDING_PX;
  const rect = { x, y, width: right - x, height: bottom - y };
  const inside = new Set(members);
  return cards.some((card) => !inside.has(card) && meet(rect, card)) ? undefined : rect;
}

const valueOf = ({ facets }: Card, key: string): string | undefined => facets.find((facet) => facet.key === key)?.value;
