import type { PaletteId } from '../../../picture';
import type { ChangePicture } from '../../../picture/change/change-picture';
import type { Diagram } from '../../../picture/diagram/diagram';
import type { Svg, SvgOptions } from '../../../picture/export';

/** Makes files that are rarely wanted: for programs that draw, and of changes. */
export interface Drawings {
  /** A presentation for PowerPoint. */
  readonly presentationOf: (chart: Pick<Diagram, 'title' | 'cards'>, options: SvgOptions) => Uint8Array;
  readonly changeSvg: (change: ChangePicture, palette: PaletteId) => Svg;
  readonly changeHtml: (changes: readonly { readonly title: string; readonly change: ChangePicture }[]) => string;
  /** A drawing for draw.io. */
  readonly drawioOf: (chart: Pick<Diagram, 'title' | 'cards'>, options: SvgOptions) => string;
}

declare global {
  interface Window {
    /** There once the script has been loaded that makes drawings for other programs. */
    orgchartDrawings?: Drawings;
  }
}
