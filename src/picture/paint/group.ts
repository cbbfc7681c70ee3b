import { escapeMarkup } from '../../core/text';
import type { GroupFrame } from '../groups';
import type { FittedWidth } from './card';
import { content, short } from './markup';

const RADIUS_PX = 8;
const LABEL_X_PX = 8;
const BASELINE_PX = 3;

/** A frame around a group from its own corner, with its name on its upper edge. */
export function paintGroup({ width, height, label, value }: GroupFrame, fittedWidth: FittedWidth | undefined): string {
  const fitted = fittedWidth?.(label, 'area', width);
  const size = fitted === undefined ? '' : ` textLength="${short(fitted)}" lengthAdjust="spacingAndGlyphs"`;
  const whole = label === value ? '' : `<title>${escapeMarkup(value)}</title>`;
  return (
    `${whole}<rect class="group" x="0.5" y="0.5" width="${short(width - 1)}" height="${short(height - 1)}" rx="${RADIUS_PX}"></rect>` +
    `<text class="area group-name" x="${LABEL_X_PX}" y="${BASELINE_PX}"${size}>${content(label)}</text>`
  );
}
