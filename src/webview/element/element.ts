import { organize, readChart } from '../../core/model';
import { read } from '../../core/syntax';
import { escapeMarkup } from '../../core/text';
import type { Room } from '../../picture';
import { layout, legible, paint } from '../../picture';
import { draw } from '../../picture/diagram';
import { viewerHtml } from '../../picture/export/html';
import { startViewer } from '../exported-page/viewer';
import { measureIn } from '../shared/measure';
import { ELEMENT_STYLE } from './style';

/** The name of the element. */
const NAME = 'org-chart';

const MIN_ROOM_PX = 320;

/**
 * `<org-chart src="acme.orgchart.yaml">`: a chart to pan, zoom and search, in light or dark as the reader's system is, or
 * as `theme` says. `load` is dispatched when it is drawn, `error` when it cannot be. The wheel scrolls the page, and
 * zooms with Ctrl or Cmd.
 */
class OrgChartElement extends HTMLElement {
  static readonly observedAttributes = ['src'];
  readonly #root = this.attachShadow({ mode: 'open' });
  /** What is loaded; an answer to an earlier request comes too late. */
  #request = 0;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ELEMENT_STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.addEventListener('wheel', leaveToPage, { capture: true });
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#load();
  }

  connectedCallback(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const request = ++this.#request;
    const src = this.getAttribute('src') ?? '';
    const [shown, event] = await fetchText(src, this.baseURI).then(
      (text) => [() => this.#show(text), 'load'] as const,
      (error: unknown) => [() => this.#complain(src, error), 'error'] as const,
    );
    if (request !== this.#request) return;
    shown();
    this.dispatchEvent(new Event(event));
  }

  /** The picture takes the shape of the element. One that is hidden has none. */
  get #room(): Room {
    const { clientWidth: width, clientHeight: height } = this;
    return { width: Math.max(width, MIN_ROOM_PX), height: Math.max(height, MIN_ROOM_PX) };
  }

  #show(text: string): void {
    const diagram = draw({ organization: organize([readChart('', read(text))]), findings: [] });
    const { width, height, ...placed } = layout(diagram, measureIn(this), { fit: this.#room });
    const name = `Org chart${diagram.title === '' ? '' : ` of ${legible(diagram.title)}`}`;
    const titles = diagram.cards.map(({ title }) => legible(title)).join(', ');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(`${name}: ${titles}`)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paint({ width, height, ...placed }, { tooltips: true })}</svg>`;
    const viewer = document.createElement('div');
    viewer.tabIndex = 0;
    viewer.innerHTML = viewerHtml(svg);
    this.#root.replaceChildren(viewer);
    startViewer(this.#root, viewer);
  }

  #complain(src: string, error: unknown): void {
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = `The chart "${src}" cannot be loaded (${error instanceof Error ? error.message : String(error)}).`;
    this.#root.replaceChildren(message);
  }
}

async function fetchText(src: string, base: string): Promise<string> {
  if (src === '') throw new Error('"src" is empty');
  const answer = await fetch(new URL(src, base));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  return answer.text();
}

/** A page that is scrolled past a chart must not get stuck in it. */
function leaveToPage(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

if (customElements.get(NAME) === undefined) customElements.define(NAME, OrgChartElement);
