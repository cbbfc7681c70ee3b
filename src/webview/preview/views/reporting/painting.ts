import {
  type Folded,
  groupFrames,
  LAYERS,
  type Layer,
  type Layout,
  type LayoutOptions,
  type Legend,
  type Line,
  layout,
  type Piece,
  type Point,
  paintPiece,
  pieces,
  type Rect,
  tintsOf,
} from '../../../../picture';
import type { Card, Diagram } from '../../../../picture/diagram/diagram';
import { createPainter } from '../../../mermaid/painter';
import { measureIn } from '../../../shared/measure';
import { unionOf } from '../../../shared/viewport/camera';
import type { Overlay } from './conflicts/overlay';
import type { Painted } from './culling';
import type { Drawn, Picture } from './picture';
import { treeName, type Voice, voiceOf } from './speak';
import { walk } from './walk';

/** What is to be drawn: the cards that can be seen, in the order of the file, and what hangs below them unseen. */
export interface Scene {
  readonly diagram: Diagram;
  readonly cards: readonly Card[];
  readonly options: LayoutOptions & { readonly folded: ReadonlyMap<string, Folded> };
  /** What the cards are colored by. */
  readonly legend: Legend | undefined;
  /** The key of the facet whose values get frames; undefined for no frames. */
  readonly groups: string | undefined;
}

/** A piece of the picture and what it became in the page. */
interface Part {
  readonly piece: Piece;
  readonly element: SVGGElement;
  readonly voice: Voice | undefined;
}

const painter = createPainter();
const SVG = 'http://www.w3.org/2000/svg';

/** The picture in the page. The first one goes through all of Mermaid; later ones change only what is different. */
export class Painting {
  readonly #frame: HTMLElement;
  readonly #overlay: Overlay;
  readonly #trace = document.createElementNS(SVG, 'path');
  #svg: SVGSVGElement | undefined;
  #size: Readonly<Record<string, string>> = {};
  #layers: ReadonlyMap<Layer, SVGGElement> = new Map();
  #parts: ReadonlyMap<string, Part> = new Map();

  /** @param overlay what is drawn around the cards by others */
  constructor(frame: HTMLElement, overlay: Overlay) {
    this.#frame = frame;
    this.#overlay = overlay;
  }

  /** How the scene would be laid out. */
  layout({ cards, options }: Pick<Scene, 'cards' | 'options'>): Layout {
    return layout({ cards }, measureIn(this.#frame), options);
  }

  /** Draws a scene. When it fails, the picture before is still there. */
  async draw(scene: Scene): Promise<Picture> {
    const laidOut = this.layout(scene);
    if (this.#svg === undefined) await this.#begin(scene, pieces(laidOut));
    const { legend, groups } = scene;
    const all = pieces(laidOut, {
      ...(legend && { tints: tintsOf(scene.cards, legend) }),
      ...(groups !== undefined && { groups: groupFrames(laidOut, groups, measureIn(this.#frame)) }),
    });
    const steps = walk(scene.cards);
    const titles = new Map(scene.diagram.cards.map(({ id, title }) => [id, title]));
    const placed = new Map(laidOut.cards.map((card) => [`card ${card.card.key}`, card]));
    const parts = new Map<string, Part>();
    for (const piece of all) {
      const card = placed.get(piece.key);
      const step = card && steps.get(card.card.id);
      const voice = card && step && voiceOf(card, step, titles.get(card.card.manager ?? ''), legend?.key);
      parts.set(piece.key, this.#patch(this.#parts.get(piece.key), piece, voice));
    }
    for (const [key, { element }] of this.#parts) if (!parts.has(key)) element.remove();
    for (const layer of LAYERS)
      arrange(
        this.#layers.get(layer)!,
        all.filter((piece) => piece.layer === layer).map(({ key }) => parts.get(key)!.element),
      );
    this.#parts = parts;
    this.#sizeUp(laidOut, scene);
    const drawn = laidOut.cards.map((placedCard): Drawn => {
      const { x, y, width, height, card, foot, content } = placedCard;
      return {
        card,
        rect: { x, y, width, height },
        foot,
        chips: content.chips,
        folded: scene.options.folded.get(card.id),
        element: parts.get(`card ${card.key}`)!.element,
      };
    });
    return {
      size: { width: laidOut.width, height: laidOut.height },
      cards: new Map(drawn.map((each) => [each.card.id, each])),
      keys: new Map(drawn.map((each) => [each.card.key, each])),
      steps,
      reporting: laidOut.reporting,
      lines: paintedLines(laidOut, all, parts),
    };
  }

  /** Draws lines over the lines; an empty path takes them away. */
  trace(path: string): void {
    if (this.#trace.getAttribute('d') !== path) this.#trace.setAttribute('d', path);
  }

  /** From far away, cards show only their titles. */
  showFar(isFar: boolean): void {
    this.#layers.get('cards')?.classList.toggle('far', isFar);
  }

  async #begin({ diagram: { title }, cards, options }: Scene, all: readonly Piece[]): Promise<void> {
    const paint = await painter;
    const template = document.createElement('template');
    template.innerHTML = await paint({ title, cards, options });
    const svg = template.content.querySelector('svg');
    if (svg === null) throw new Error('Mermaid gave back no picture');
    const layers = new Map(LAYERS.map((name) => [name, svg.querySelector<SVGGElement>(`g.${name}`)]));
    const parts = new Map<string, Part>();
    for (const [name, layer] of layers) {
      const own = all.filter((piece) => piece.layer === name);
      if (layer?.children.length !== own.length) throw new Error(`The picture lacks some of its ${name}`);
      own.forEach((piece, i) => {
        const element = layer.children[i];
        if (element instanceof SVGGElement) parts.set(piece.key, { piece, element, voice: undefined });
      });
    }
    svg.setAttribute('role', 'presentation');
    svg.removeAttribute('aria-roledescription');
    this.#trace.setAttribute('class', 'trace');
    layers.get('cards')?.before(this.#trace, this.#overlay.below);
    layers.get('cards')?.after(this.#overlay.over);
    this.#frame.replaceChildren(svg);
    this.#svg = svg;
    this.#layers = new Map([...layers].flatMap(([name, layer]) => (layer === null ? [] : [[name, layer] as const])));
    this.#parts = parts;
  }

  #patch(before: Part | undefined, piece: Piece, voice: Voice | undefined): Part {
    const element = before?.element ?? make(piece);
    const isRepainted = before !== undefined && before.piece.svg !== piece.svg;
    if (before !== undefined) {
      if (before.piece.transform !== piece.transform) element.setAttribute('transform', piece.transform);
      setChanged(element, before.piece.attributes, piece.attributes);
      if (isRepainted) element.innerHTML = piece.svg;
    }
    if (voice !== undefined) {
      setChanged(element, before?.voice?.attributes ?? {}, voice.attributes);
      if (isRepainted || before?.voice?.tooltip !== voice.tooltip) setTooltip(element, voice.tooltip);
    }
    return { piece, element, voice };
  }

  #sizeUp({ width, height }: Layout, { diagram: { title }, cards }: Scene): void {
    const svg = this.#svg;
    const size = { viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height) };
    if (svg !== undefined) setChanged(svg, this.#size, size);
    this.#size = size;
    const tree = this.#layers.get('cards');
    tree?.setAttribute('role', cards.length === 0 ? 'presentation' : 'tree');
    tree?.setAttribute('aria-label', treeName(title));
  }
}

function make(piece: Piece): SVGGElement {
  const holder = document.createElementNS(SVG, 'g');
  holder.innerHTML = paintPiece(piece);
  const element = holder.firstElementChild;
  if (!(element instanceof SVGGElement)) throw new Error(`Nothing was painted for ${piece.key}`);
  return element;
}

/** Lines with their places, in the pieces that they are painted in: those of one kind that come together at a manager. */
function paintedLines(
  { cards, reporting, dotted }: Layout,
  all: readonly Piece[],
  parts: ReadonlyMap<string, Part>,
): Painted[] {
  const keys = new Map(cards.map(({ card }) => [card.id, card.key]));
  const points = new Map<string, Point[]>();
  const add = (kind: string, manager: string, line: Line): void => {
    const piece = `${kind} ${keys.get(manager)}`;
    const known = points.get(piece);
    if (known === undefined) points.set(piece, [...line.points]);
    else known.push(...line.points);
  };
  for (const line of reporting) add('line', line.from, line);
  for (const line of dotted) add(line.solid ? 'line second' : 'dotted', line.to, line);
  return all.flatMap(({ key, layer }) => {
    if (layer !== 'lines') return [];
    const corners = points.get(key)?.map(({ x, y }): Rect => ({ x: x - 1, y: y - 1, width: 2, height: 2 })) ?? [];
    const rect = unionOf(corners);
    return rect === undefined ? [] : [{ rect, element: parts.get(key)!.element }];
  });
}

/** Classes are added and removed one by one, since other code adds classes too. */
function setChanged(element: SVGElement, before: Piece['attributes'], after: Piece['attributes']): void {
  for (const [name, value] of Object.entries(after)) {
    if (before[name] === value) continue;
    if (name !== 'class' || before[name] === undefined) element.setAttribute(name, value);
    else {
      element.classList.remove(...before[name].split(' '));
      element.classList.add(...value.split(' '));
    }
  }
  for (const name of Object.keys(before)) if (!(name in after)) element.removeAttribute(name);
}

function setTooltip(element: SVGGElement, text: string): void {
  const first = element.firstElementChild;
  const tooltip = first?.tagName === 'title' ? first : document.createElementNS(SVG, 'title');
  tooltip.textContent = text;
  if (tooltip !== first) element.prepend(tooltip);
}

/** Puts elements into an order, moving no more than those that are out of it. */
function arrange(layer: SVGGElement, elements: readonly SVGGElement[]): void {
  let next = layer.firstElementChild;
  for (const element of elements) {
    if (element === next) next = next.nextElementSibling;
    else layer.insertBefore(element, next);
  }
}
