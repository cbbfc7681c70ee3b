type Child = Node | string;

interface Attributes {
  readonly [name: string]: string | boolean | undefined;
}

/** An element with its attributes and children. Strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Text for those who hear the page and do not see it. */
export const heard = (text: string): HTMLElement => element('span', { class: 'heard' }, text);

/** An element that the page is made with. */
export function part(id: 'title' | 'notice' | 'content'): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}
