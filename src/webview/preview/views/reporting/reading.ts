import type { Density, Direction } from '../../../../picture';
import { type Folding, UNFOLDED } from './folding';

/** How a person reads a chart: what is folded, whose team is in focus, and how the picture is laid out. */
export interface Reading {
  readonly folding: Folding;
  /** The key of the position whose team alone is shown. */
  readonly focus?: string;
  readonly direction: Direction;
  readonly density: Density;
  /** The key of the facet that cards are colored by. */
  readonly colorBy?: string;
}

export const PLAIN: Reading = { folding: UNFOLDED, direction: 'down', density: 'roomy' };

/** With another focus; with none if undefined. */
export const focused = ({ focus: _, ...rest }: Reading, focus: string | undefined): Reading => ({
  ...rest,
  ...(focus !== undefined && { focus }),
});

/** Colored by something else; by nothing if undefined. */
export const colored = ({ colorBy: _, ...rest }: Reading, colorBy: string | undefined): Reading => ({
  ...rest,
  ...(colorBy !== undefined && { colorBy }),
});
