import { element } from '../../shared/dom';

/**
 * Hands each key to the first that answers it. Keys with Ctrl, Alt or Cmd are the editor's unless a part of the page handles them;
 * those typed into a field, or on what is there before there is a chart, are the field's.
 */
export function listenToKeys(answer: (event: KeyboardEvent) => boolean): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
    if (answer(event)) event.preventDefault();
  });
}

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (element('empty').contains(target) ||
    target.closest('input, textarea, select, dialog, [role="menu"], [contenteditable]') !== null);

/** Whether a key comes alone or with Shift. */
export const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;
