/** The attributes of an element: `true` sets an empty one, `false` and undefined set none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. Texts go in as text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A button with an icon, and with its action as name and tooltip. */
export function tool(picture: Node, label: string, key: string | undefined, act: () => void): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, title: key === undefined ? label : `${label} (${key})` },
    picture,
  );
  button.addEventListener('click', act);
  return button;
}

/** An element that the page is made with. */
export function element(
  id: 'bar' | 'tabs' | 'tools' | 'above' | 'views' | 'beside' | 'below' | 'empty' | 'import' | 'notice',
): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}
