import { make } from '../../shared/dom';

/** One thing that a menu offers. */
export interface MenuItem {
  readonly label: string;
  /** The key that does the same, as a person reads it. */
  readonly key?: string;
  /** Whether a separator is above it. */
  readonly apart?: boolean;
  run(): void;
}

/** Shows a menu at a place in the window until something is chosen or it loses the focus, which then goes back to where it was. */
export function openMenu(
  label: string,
  items: readonly MenuItem[],
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (items.length === 0) return;
  const before = document.activeElement;
  const buttons = items.map(({ label: text, key, apart }) =>
    make(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1, class: apart === true ? 'apart' : undefined },
      make('span', {}, text),
      ...(key === undefined ? [] : [make('kbd', { 'aria-hidden': 'true' }, key)]),
    ),
  );
  const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': label }, ...buttons);
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    const hadFocus = menu.contains(document.activeElement);
    menu.remove();
    if (hadFocus && (before instanceof HTMLElement || before instanceof SVGElement))
      before.focus({ preventScroll: true });
  };
  const go = (to: number): void => buttons.at(to % buttons.length)?.focus();
  menu.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    const act = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(-1),
      Escape: close,
      Tab: close,
    }[event.key];
    event.stopPropagation();
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) close();
  });
  buttons.forEach((button, i) => {
    button.addEventListener('click', () => {
      close();
      items[i]!.run();
    });
    button.addEventListener('pointerenter', () => button.focus());
  });
  document.querySelector('main')?.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`;
  go(0);
}
