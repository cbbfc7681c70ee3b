import { escapeMarkup } from '../../core/text';
import type { CardState, Layout, LayoutOptions, Measure, PaintOptions, Point, Rect } from '..';
import { layout, paint } from '..';
import { short } from '../paint/markup';
import { type Arc, arcsOf, namePlace } from './arcs';
import { type Side, sceneOf } from './scene';
import type { UnionDiagram } from './union';

/** How a change is drawn. */
export interface ChangeOptions {
  readonly side: Side;
  /** Whether what has not changed is drawn too. */
  readonly isWhole: boolean;
  readonly measure: Measure;
  readonly layout?: Omit<LayoutOptions, 'folded'>;
  readonly paint?: PaintOptions;
}

/** A change as the inside of an `<svg>`, with the places of its cards. */
export interface PaintedChange {
  readonly svg: string;
  readonly layout: Layout;
}

const HEAD_LENGTH_PX = 9;
const HEAD_WIDTH_PX = 8;

/** A longer name of an area is cut; the list of changes has it whole. */
const MAX_LABEL_LENGTH = 32;

const NAME_HEIGHT_PX = 14;

/** How much wider the bold name of an area is than the regular one that is measured, at most. */
const BOLD_RATIO = 1.15;

/** Lays out and paints a change. Where both sides are drawn, curves say where positions come from and which areas change hands. */
export function paintChange(union: UnionDiagram, options: ChangeOptions): PaintedChange {
  const { side, isWhole, measure, layout: shape, paint: look } = options;
  const { cards, folded } = sceneOf(union, side, isWhole);
  const unmarked = cards.map((card) => ({ ...card, marks: [] }));
  const placed = layout({ cards: unmarked }, measure, { ...shape, folded });
  const states = new Map<string, CardState>(Object.entries(union.states));
  const arcs = side === 'both' ? arcsOf(placed, union) : [];
  const curves = `<g class="arcs" aria-hidden="true">${arcs.map(paintArc).join('')}</g>`;
  const names = arcs.map((arc) => paintName(arc, placed.cards, measure)).join('');
  return {
    // Below the cards, so that curves cross no text.
    svg: `${paint(placed, { distant: false, ...look, states }, curves)}<g class="arc-names" aria-hidden="true">${names}</g>`,
    layout: placed,
  };
}

function paintArc({ kind, from, to, curve }: Arc): string {
  const [start, one, two, end] = curve;
  const path = `M${at(start)}C${at(one)} ${at(two)} ${at(end)}`;
  return `<g class="arc" data-from="${from}" data-to="${to}"><path class="${kind}" d="${path}"></path><path class="${kind} head" d="${headAt(two, end)}"></path></g>`;
}

/** What changes hands, where there is room for it on the curve. */
function paintName({ from, to, names, curve }: Arc, cards: readonly Rect[], measure: Measure): string {
  if (names.length === 0) return '';
  const label = labelOf(names);
  const place = namePlace(curve, { width: measure(label, 'area') * BOLD_RATIO, height: NAME_HEIGHT_PX }, cards);
  return place === undefined
    ? ''
    : `<g class="arc" data-from="${from}" data-to="${to}"><text class="area arc-label" x="${short(place.x)}" y="${short(place.y + 4)}">${escapeMarkup(label)}</text></g>`;
}

function labelOf([first = '', ...more]: readonly string[]): string {
  const letters = [...first];
  const shown = letters.length > MAX_LABEL_LENGTH ? `${letters.slice(0, MAX_LABEL_LENGTH - 1).join('')}…` : first;
  return more.length === 0 ? shown : `${shown} +${more.length}`;
}

/** A triangle whose tip is at the end of a curve that comes from a control point straight above or below. */
function headAt(from: Point, tip: Point): string {
  const back = tip.y - Math.sign(tip.y - from.y) * HEAD_LENGTH_PX;
  return `M${at(tip)}L${at({ x: tip.x - HEAD_WIDTH_PX / 2, y: back })}L${at({ x: tip.x + HEAD_WIDTH_PX / 2, y: back })}Z`;
}

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
