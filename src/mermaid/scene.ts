import type { Diagram } from '../diagram/diagram';
import type { LayoutOptions } from '../picture';

/** Cards to be drawn, and how. */
export interface Scene {
  readonly title: Diagram['title'];
  readonly cards: Diagram['cards'];
  readonly options?: LayoutOptions;
  /** The key of the facet that cards are colored by. */
  readonly colorBy?: string;
}

/** A scene with nothing in it. */
export const EMPTY_SCENE: Scene = { title: '', cards: [] };
