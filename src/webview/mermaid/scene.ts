import type { LayoutOptions, Legend } from '../../picture';
import type { Diagram } from '../../picture/diagram/diagram';

/** Cards to be drawn, and how. */
export interface Scene {
  readonly title: Diagram['title'];
  readonly cards: Diagram['cards'];
  readonly options?: LayoutOptions;
  /** What cards are colored by, and what the colors mean. */
  readonly legend?: Legend;
  /** The key of the facet whose values get frames. */
  readonly groups?: string;
}

/** A scene with nothing in it. */
export const EMPTY_SCENE: Scene = { title: '', cards: [] };
