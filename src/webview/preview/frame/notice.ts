import { element } from '../../shared/dom';

/** How long something is said that nobody has to act upon. */
const NOTICE_MS = 6_000;

let standing: string | undefined;
let passing: ReturnType<typeof setTimeout> | undefined;

/** Says something over the view, until it is said no more; undefined takes it away. */
export function showNotice(text: string | undefined): void {
  standing = text;
  if (passing === undefined) write(text);
}

/** Says something for a while, in the place of what stands there. */
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
