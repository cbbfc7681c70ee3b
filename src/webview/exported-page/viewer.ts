import { fitClear } from '../shared/viewport/camera';
import { Viewport } from '../shared/viewport/viewport';
import { Search } from './search';

/**
 * Brings the viewer of a picture to life: pan, zoom and search.
 * @param root the document or shadow root that the viewer's elements are in
 * @param keyboard what gets the keys that are pressed
 */
export function startViewer(root: Document | ShadowRoot, keyboard: EventTarget): void {
  const byId = (id: string): HTMLElement => {
    const found = root.getElementById(id);
    if (found === null) throw new Error(`The page has no #${id}`);
    return found;
  };
  const picture = byId('picture');
  const svg = picture.querySelector('svg');
  if (svg === null) throw new Error('The page has no picture');
  const size = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
  const cards = [...svg.querySelectorAll<SVGGElement>('.card')];
  const window = byId('stage');
  const words = byId('words');

  const stage = new Viewport(window, picture, ({ scale }) => {
    byId('actual').textContent = `${Math.round(scale * 100)} %`;
  });
  const fit = (gliding: boolean): void =>
    stage.fit(fitClear({ size, rects: cards.map(rectOf) }, stage.size, [rectIn(byId('bar'), window)]), gliding);
  const search = new Search(cards, words, byId('count'), (card) => stage.reveal(rectOf(card)));

  byId('out').addEventListener('click', () => stage.zoomBy(-1));
  byId('in').addEventListener('click', () => stage.zoomBy(1));
  byId('actual').addEventListener('click', () => stage.zoomTo(1));
  byId('fit').addEventListener('click', () => fit(true));
  new ResizeObserver(() => {
    if (stage.isFitted) fit(false);
  }).observe(window);

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => stage.zoomBy(1),
    '=': () => stage.zoomBy(1),
    '-': () => stage.zoomBy(-1),
    0: () => stage.zoomTo(1),
    f: () => fit(true),
    '/': () => words.focus(),
    ArrowLeft: () => stage.panBy(-1, 0),
    ArrowRight: () => stage.panBy(1, 0),
    ArrowUp: () => stage.panBy(0, -1),
    ArrowDown: () => stage.panBy(0, 1),
  };
  keyboard.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === words) return search.key(event);
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  fit(false);
}

/** The place of a card in the picture. */
function rectOf(card: SVGGElement) {
  const [x = 0, y = 0, width = 0, height = 0] = (card.dataset.place ?? '').split(' ').map(Number);
  return { x, y, width, height };
}

/** The place of an element, from the corner of another one. */
function rectIn(element: HTMLElement, outer: HTMLElement) {
  const [inside, outside] = [element.getBoundingClientRect(), outer.getBoundingClientRect()];
  return { x: inside.x - outside.x, y: inside.y - outside.y, width: inside.width, height: inside.height };
}
