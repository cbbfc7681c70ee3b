import { element } from './element';
import { say } from './say';
import type { Stage } from './stage/stage';

/** Gives the toolbar's buttons their work. */
export function connectToolbar({ stage, fit }: { readonly stage: Stage; readonly fit: () => void }): void {
  element('out').addEventListener('click', () => stage.zoomBy(-1));
  element('in').addEventListener('click', () => stage.zoomBy(1));
  element('actual').addEventListener('click', () => stage.zoomTo(1));
  element('fit').addEventListener('click', fit);
}

/** Says on the toolbar how large the picture is. */
export function showScale(scale: number): void {
  const percent = Math.round(scale * 100);
  const button = element('actual');
  button.textContent = say('scale', percent);
  button.setAttribute('aria-label', say('scaleButton', percent));
}
