import type { LayoutOptions, Legend } from '../../picture';
import type { Diagram } from '../../picture/diagram/diagram';

/** Cards to be drawn, and how. */
export interface Scene {
  readonly title: Diagram['title'];
  readonly cards: Diagram['cards'];
  readonly options?: LayoutOptions;
  /** What cards are colored by, and what the colors mean. */
  readonly legend?: Legend;
}

/** A scene with nothing in it. */
export const EMPTY_SCENE: Scene = { title: '', cards: [] };
