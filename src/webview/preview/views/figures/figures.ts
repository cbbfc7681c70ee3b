import type { ViewKind } from '../view';
import { FiguresView } from './figures-view';
import { STYLE } from './style';

/** Figures about the chart: size, spans, layers, ownership. Each leads to the positions that it counts. */
export const figures: ViewKind = {
  id: 'figures',
  label: 'figuresView',
  style: STYLE,
  make: (host) => new FiguresView(host),
};
