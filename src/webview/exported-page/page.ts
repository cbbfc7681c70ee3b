import { fitClear } from '../shared/viewport/camera';
import { Viewport } from '../shared/viewport/viewport';
import { Search } from './search';

/** The page of a chart that was exported as HTML: pan, zoom and search, with nothing else on the disk and no network. */

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
};

const picture = byId('picture');
const svg = picture.querySelector('svg');
if (svg === null) throw new Error('The page has no picture');
const size = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
const cards = [...svg.querySelectorAll<SVGGElement>('.card')];

const rectOf = (card: SVGGElement) => {
  const [x = 0, y = 0, width = 0, height = 0] = (card.dataset.place ?? '').split(' ').map(Number);
  return { x, y, width, height };
};

/** The place of an element in the window. */
const rectIn = (element: HTMLElement) => element.getBoundingClientRect();

const stage = new Viewport(byId('stage'), picture, ({ scale }) => {
  byId('actual').textContent = `${Math.round(scale * 100)} %`;
});
const fit = (gliding: boolean): void =>
  stage.fit(fitClear({ size, rects: cards.map(rectOf) }, stage.size, [rectIn(byId('bar'))]), gliding);
const words = byId('words');
const search = new Search(cards, words, byId('count'), (card) => stage.reveal(rectOf(card)));

byId('out').addEventListener('click', () => stage.zoomBy(-1));
byId('in').addEventListener('click', () => stage.zoomBy(1));
byId('actual').addEventListener('click', () => stage.zoomTo(1));
byId('fit').addEventListener('click', () => fit(true));
window.addEventListener('resize', () => {
  if (stage.isFitted) fit(false);
});

const KEYS: Readonly<Record<string, () => void>> = {
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

window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target === words) return search.key(event);
  const act = KEYS[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
});

fit(false);
