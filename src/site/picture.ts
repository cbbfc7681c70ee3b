import { escapeMarkup } from '../core/text';
import type { Visible } from '../picture';
import { branchOf, LAYERS, layout, legible, paintPiece, pieces } from '../picture';
import type { Diagram } from '../picture/diagram';
import { fittedWidth, standardMeasure } from '../picture/export';

/** More cards than this are not shown at first: their managers count them. */
const MAX_CARDS = 48;

/** A manager and the direct reports are shown, however many there are. */
const MIN_LEVELS = 2;

/** The window that a picture is made for. */
const FIT = { width: 1500, height: 800 };

/** A picture is not made smaller than this: its texts would not be legible. */
const MIN_SCALE = 0.62;

/** A picture whose cards lead to the pages of their positions. */
export interface LinkedPicture {
  readonly markup: string;
  /** How small it may become, as CSS. */
  readonly style: string;
  /** Whether it leaves positions out. */
  readonly isFolded: boolean;
}

/** Where the card of a position leads. */
export type Href = (id: string) => string;

/** As many levels of a branch as can be taken in at a glance. @param root the id at the top; the whole chart if undefined */
export function overview(diagram: Diagram, href: Href, root?: string): LinkedPicture {
  const at = (depth: number): Visible => branchOf(diagram, { depth, ...(root !== undefined && { root }) });
  let levels = MIN_LEVELS;
  let shown = at(levels);
  while (shown.folded.size > 0) {
    const next = at(levels + 1);
    if (next.cards.length > MAX_CARDS) break;
    shown = next;
    levels++;
  }
  return linked(shown, href, MIN_SCALE);
}

/** All positions of a chart, in full size. */
export const wholePicture = (diagram: Diagram, href: Href): LinkedPicture => linked(branchOf(diagram, {}), href, 1);

function linked({ cards, folded }: Visible, href: Href, minScale: number): LinkedPicture {
  const placed = layout({ cards }, standardMeasure, { folded, fit: FIT });
  const all = pieces(placed, { distant: false, tooltips: true, fittedWidth });
  const names = new Map(cards.map((card) => [card.id, [card.title, ...card.holders].map(legible).join(', ')]));
  const painted = LAYERS.map((layer) => {
    const own = all.filter((piece) => piece.layer === layer);
    if (layer !== 'cards') return `<g class="${layer}" aria-hidden="true">${own.map(paintPiece).join('')}</g>`;
    const links = own.map((piece) => {
      const id = piece.attributes['data-id'] ?? '';
      return `<a href="${escapeMarkup(href(id))}" aria-label="${escapeMarkup(names.get(id) ?? id)}">${paintPiece(piece)}</a>`;
    });
    return `<g class="cards">${links.join('')}</g>`;
  });
  const { width, height } = placed;
  return {
    markup: `<div class="picture" role="group" aria-label="Chart"><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${painted.join('')}</svg></div>`,
    style: `.picture svg { max-width: 100%; min-width: ${Math.floor(width * minScale)}px; }`,
    isFolded: folded.size > 0,
  };
}
