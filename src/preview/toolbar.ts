import { element } from './element';
import type { Stage } from './stage/stage';

/** Gives the toolbar's buttons their work. */
export function connectToolbar({ stage, fit }: { readonly stage: Stage; readonly fit: () => void }): void {
  element('out').addEventListener('click', () => stage.zoomBy(-1));
  element('in').addEventListener('click', () => stage.zoomBy(1));
  element('actual').addEventListener('click', () => stage.zoomTo(1));
  element('fit').addEventListener('click', fit);
}
