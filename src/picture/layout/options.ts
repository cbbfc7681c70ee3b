import type { Severity } from '../../core/text';
import { USUAL_FIELDS } from '../diagram/fields';

/** Whether direct reports are below their manager or to its right. */
export type Direction = 'down' | 'right';

/** How much room there is, and how much a card shows by default: in a compact picture title and holder, in a roomy one also the areas. */
export type Density = 'compact' | 'roomy';

/** What cards show below their titles unless a person chooses otherwise. */
export const DEFAULT_FIELDS: Readonly<Record<Density, readonly string[]>> = {
  compact: ['holder'],
  roomy: USUAL_FIELDS,
};

/** What a card hides that has been folded. */
export interface Folded {
  /** How many cards, at all levels below. */
  readonly hidden: number;
  /** The worst that is wrong with one of them. */
  readonly worst?: Severity;
  /** The page on which they are shown, where a chart takes several. */
  readonly page?: number;
}

/** A room for a picture, in pixels at 100 %. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How a diagram is to be laid out; what is not said is `down`, `roomy`, as wide as it gets and unfolded. */
export interface LayoutOptions {
  readonly direction?: Direction;
  readonly density?: Density;
  /** What cards show below their titles, as `fieldKeys` names it; left out, what is usual for the density. */
  readonly fields?: readonly string[];
  /** The window that the whole picture is to fit at the largest possible scale. */
  readonly fit?: Room;
  /** By the id of the card they hang below; the diagram itself has only the cards that can be seen. */
  readonly folded?: ReadonlyMap<string, Folded>;
}
