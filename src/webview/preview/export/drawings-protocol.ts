import type { Diagram } from '../../../picture/diagram/diagram';
import type { SvgOptions } from '../../../picture/export';

/** Makes files for programs that draw. */
export interface Drawings {
  /** A presentation for PowerPoint. */
  readonly presentationOf: (chart: Pick<Diagram, 'title' | 'cards'>, options: SvgOptions) => Uint8Array;
}

declare global {
  interface Window {
    /** There once the script has been loaded that makes drawings for other programs. */
    orgchartDrawings?: Drawings;
  }
}
