import { fittedWidth, ROOMS, standardMeasure } from '../export';
import { type PaintedChange, paintChange } from './paint-change';
import type { UnionDiagram } from './union';

/** What has changed with the managers around it, in the shape of a slide, for a file that is opened in other fonts. */
export const paintForExport = (union: UnionDiagram): PaintedChange =>
  paintChange(union, {
    side: 'both',
    isWhole: false,
    measure: standardMeasure,
    layout: { fit: ROOMS['16:9'] },
    paint: { tooltips: true, fittedWidth },
  });
