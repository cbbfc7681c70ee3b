/** An element that the page is made with. */
export function element(id: 'stage' | 'picture' | 'empty' | 'notice' | 'toolbar' | 'out' | 'actual' | 'in' | 'fit'): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}
