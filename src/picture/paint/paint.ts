import type { Layout } from '../layout/layout';
import type { PaintOptions } from './pieces';
import { LAYERS, paintPiece, pieces } from './pieces';

/** The inside of the picture's `<svg>`: all pieces, layer by layer. */
export function paint(layout: Layout, options: PaintOptions = {}): string {
  const all = pieces(layout, options);
  return LAYERS.map((layer) => {
    const painted = all
      .filter((piece) => piece.layer === layer)
      .map(paintPiece)
      .join('');
    return `<g class="${layer}"${layer === 'cards' ? '' : ' aria-hidden="true"'}>${painted}</g>`;
  }).join('');
}
