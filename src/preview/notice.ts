import { element } from './element';

/** Says something over the picture; undefined takes it away. */
export function showNotice(text: string | undefined): void {
  const bar = element('notice');
  bar.textContent = text ?? '';
  bar.hidden = text === undefined || text === '';
}
