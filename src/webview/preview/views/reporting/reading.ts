import { type Density, type Direction, type Folding, UNFOLDED } from '../../../../picture';
import type { ViewDefaults } from '../../protocol';

/** Whether teams are wrapped so that the whole fits the window, or the chart is as wide as it gets. */
export type Arrangement = 'fitted' | 'wide';

/** How a person reads a chart: what is folded, whose team is in focus, and how the picture is laid out. */
export interface Reading {
  readonly folding: Folding;
  /** The key of the position whose team alone is shown. */
  readonly focus?: string;
  readonly direction: Direction;
  readonly density: Density;
  readonly arrangement: Arrangement;
  /** The key of the facet that cards are colored by. */
  readonly colorBy?: string;
  /** The key of the facet whose values get frames around their cards. */
  readonly groupBy?: string;
  /** What cards show below their titles; what is usual for the density if undefined. */
  readonly fields?: readonly string[];
}

export const PLAIN: Reading = { folding: UNFOLDED, direction: 'down', density: 'roomy', arrangement: 'fitted' };

/** How charts are read until a person chooses otherwise. */
export const plainReading = ({
  direction,
  density,
  arrangement,
  colorBy,
  groupBy,
  fields,
}: Partial<ViewDefaults> = {}): Reading => ({
  ...PLAIN,
  ...(direction === 'right' && { direction }),
  ...(density === 'compact' && { density }),
  ...(arrangement === 'wide' && { arrangement }),
  ...(typeof colorBy === 'string' && colorBy !== '' && { colorBy }),
  ...(typeof groupBy === 'string' && groupBy !== '' && { groupBy }),
  ...(isList(fields) && fields.length > 0 && { fields }),
});

/** Whether a value of unknown origin is a list of texts. */
export const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

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

/** With frames around something else; around nothing if undefined. */
export const grouped = ({ groupBy: _, ...rest }: Reading, groupBy: string | undefined): Reading => ({
  ...rest,
  ...(groupBy !== undefined && { groupBy }),
});
