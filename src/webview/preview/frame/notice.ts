import { element, make } from '../../shared/dom';

/** How long a notice without an action stays, in milliseconds. */
const NOTICE_MS = 6_000;

/** What a person can do about a notice. */
export interface NoticeAct {
  readonly label: string;
  run(): void;
}

let standing: string | undefined;
let passing: ReturnType<typeof setTimeout> | undefined;

/** Says something over the view, until it is said no more; undefined takes it away. */
export function showNotice(text: string | undefined): void {
  standing = text;
  if (passing === undefined) write(text);
}

/** Shows a notice for a while, in place of the current one. */
export function sayForAWhile(text: string, act?: NoticeAct): void {
  clearTimeout(passing);
  write(text, act);
  passing = setTimeout(end, NOTICE_MS);
}

function end(): void {
  clearTimeout(passing);
  passing = undefined;
  write(standing);
}

function write(text: string | undefined, act?: NoticeAct): void {
  const bar = element('notice');
  bar.replaceChildren(text ?? '', ...(act === undefined ? [] : [buttonOf(act)]));
  bar.hidden = text === undefined || text === '';
  const room = bar.hidden ? 0 : bar.offsetHeight + GAP_PX;
  document.body.style.setProperty('--orgchart-notice-room', `${room}px`);
}

function buttonOf({ label, run }: NoticeAct): HTMLElement {
  const button = make('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    end();
    run();
  });
  return button;
}

/** Between a notice and what is above it. */
const GAP_PX = 8;
