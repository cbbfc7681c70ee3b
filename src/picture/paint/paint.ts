import type { Layout } from '../layout/layout';
import type { PaintOptions } from './pieces';
import { LAYERS, paintPiece, pieces } from './pieces';

/**
 * The inside of the picture's `<svg>`: all pieces, layer by layer.
 * @param below SVG that is painted between the lines and the cards
 */
export function paint(layout: Layout, options: PaintOptions = {}, below = ''): string {
  const all = pieces(layout, options);
  return LAYERS.map((layer) => {
    const painted = all
      .filter((piece) => piece.layer === layer)
      .map(paintPiece)
      .join('');
    return layer === 'cards'
      ? `${below}<g class="cards">${painted}</g>`
      : `<g class="${layer}" aria-hidden="true">${painted}</g>`;
  }).join('');
}
