import { escapeMarkup } from '../../core/text';
import type { GroupFrame } from '../groups';
import type { Layout, Line, PlacedCard } from '../layout/layout';
import { withoutSharedSegments } from '../layout/shared-segments';
import type { Tint } from '../tints';
import type { CardLook } from './card';
import { cardClasses, paintCard } from './card';
import { paintGroup } from './group';
import { rounded } from './line';
import { short } from './markup';
import type { CardState } from './state';

/** In which order pieces are painted: frames of groups first, then lines, so that cards cover them. */
export const LAYERS = ['groups', 'lines', 'cards'] as const;
export type Layer = (typeof LAYERS)[number];

/** A part of the picture that changes by itself: a card, a manager's lines, the lines to a second manager. */
export interface Piece {
  /** The same across edits, and of no other piece of the picture. */
  readonly key: string;
  readonly layer: Layer;
  /** Its place. A piece that has only moved differs in nothing else. */
  readonly transform: string;
  /** The other attributes of the group around it. Ids are here, since they change where positions are added before. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The inside of the group: the same text if and only if nothing in it has changed. */
  readonly svg: string;
}

/** What is painted besides the layout itself. */
export interface PaintOptions extends Pick<CardLook, 'fittedWidth' | 'tooltips'> {
  /** The color of each card that has one, by the card's id. */
  readonly tints?: ReadonlyMap<string, Tint>;
  /** What has become of each position, by the card's id, in a picture of a change. */
  readonly states?: ReadonlyMap<string, CardState>;
  /** The frames around groups of cards. */
  readonly groups?: readonly GroupFrame[];
  /** Whether cards also have large titles, unseen until the picture is looked at from afar. They do if nothing is said. */
  readonly distant?: boolean;
}

/** The picture, piece by piece, in the order of painting. */
export function pieces(
  { cards, reporting, dotted }: Layout,
  { tints, states, groups = [], distant = true, ...look }: PaintOptions = {},
): Piece[] {
  const byId = new Map(cards.map((placed) => [placed.card.id, placed]));
  const drawn = (kind: Kind, lines: readonly Line[]): Piece[] =>
    Array.from(byManager(lines), ([manager, together]) => linesPiece(kind, byId.get(manager)!, together));
  const seconds = dotted.map(({ from, to, points, solid }) => ({
    from: to,
    to: from,
    points: points.toReversed(),
    solid,
  }));
  return [
    ...groups.map((group) => groupPiece(group, look.fittedWidth)),
    ...drawn('line', reporting),
    ...drawn(
      'dotted',
      seconds.filter(({ solid }) => !solid),
    ),
    ...drawn(
      'line second',
      seconds.filter(({ solid }) => solid),
    ),
    ...cards.map((placed) =>
      cardPiece(placed, {
        tint: tints?.get(placed.card.id),
        state: states?.get(placed.card.id),
        distant,
        ...look,
      }),
    ),
  ];
}

/** A piece as SVG text. */
export const paintPiece = ({ transform, attributes, svg }: Piece): string =>
  `<g${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')} transform="${transform}">${svg}</g>`;

function cardPiece(placed: PlacedCard, look: CardLook): Piece {
  const { card, x, y, width, height } = placed;
  return {
    key: `card ${card.key}`,
    layer: 'cards',
    transform: `translate(${short(x)} ${short(y)})`,
    attributes: {
      class: cardClasses(placed, look.state),
      'data-id': card.id,
      'data-place': [x, y, width, height].map(short).join(' '),
    },
    svg: paintCard(placed, look),
  };
}

const groupPiece = (group: GroupFrame, fittedWidth: CardLook['fittedWidth']): Piece => ({
  key: `group ${group.head}`,
  layer: 'groups',
  transform: `translate(${short(group.x)} ${short(group.y)})`,
  attributes: {},
  svg: paintGroup(group, fittedWidth),
});

/** All lines of one kind that come together at a manager. */
function linesPiece(kind: Kind, { card, x, y }: PlacedCard, lines: readonly Line[]): Piece {
  const relative = lines.map(({ points }) =>
    points.map((point) => ({ x: point.x - x + CRISP, y: point.y - y + CRISP })),
  );
  return {
    key: `${kind} ${card.key}`,
    layer: 'lines',
    transform: `translate(${short(x)} ${short(y)})`,
    attributes: { 'data-manager': card.id },
    svg: `<path class="${kind}" d="${withoutSharedSegments(relative).map(rounded).join('')}"></path>`,
  };
}

type Kind = 'line' | 'dotted' | 'line second';

/** A line of one pixel fills that pixel if it runs through its middle. */
const CRISP = 0.5;

function byManager(lines: readonly Line[]): Map<string, Line[]> {
  const result = new Map<string, Line[]>();
  for (const line of lines) {
    const together = result.get(line.from);
    if (together === undefined) result.set(line.from, [line]);
    else together.push(line);
  }
  return result;
}
