import { element } from '../../shared/dom';

/** How long a notice without an action stays, in milliseconds. */
const NOTICE_MS = 6_000;

let standing: string | undefined;
let passing: ReturnType<typeof setTimeout> | undefined;

/** Says something over the view, until it is said no more; undefined takes it away. */
export function showNotice(text: string | undefined): void {
  standing = text;
  if (passing === undefined) write(text);
}

/** Shows a notice for a while, in place of the current one. */
export function sayForAWhile(text: string): void {
  clearTimeout(passing);
  write(text);
  passing = setTimeout(() => {
    passing = undefined;
    write(standing);
  }, NOTICE_MS);
}

function write(text: string | undefined): void {
  const bar = element('notice');
  bar.textContent = text ?? '';
  bar.hidden = text === undefined || text === '';
}
