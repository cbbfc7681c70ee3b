import type { Severity } from '../../../../../core/text';
import type { Rect } from '../../../../../picture';
import { type Arc, pathOf } from './arc';

const SVG = 'http://www.w3.org/2000/svg';

/** An arc as it is to be drawn. */
export interface ConflictArc {
  readonly arc: Arc;
  readonly severity: Severity;
  readonly label: { readonly text: string; readonly rect: Rect } | undefined;
  /** All that it represents, as its tooltip. */
  readonly tooltip: string;
}

type Numbers = Readonly<Record<string, string | number>>;

/** An arc as SVG, without its name. A wide invisible line makes it easy to point at. */
export function arcElement({ arc, severity, tooltip }: ConflictArc): SVGGElement {
  const path = pathOf(arc);
  const ends = [arc[0], arc[3]].map(({ x, y }) => shape('circle', { class: 'end', cx: x, cy: y, r: 4 }));
  const group = shape('g', { class: `arc ${severity}` });
  group.append(
    titleOf(tooltip),
    shape('path', { class: 'reach', d: path }),
    shape('path', { class: 'halo', d: path }),
    shape('path', { class: 'curve', d: path }),
    ...ends,
  );
  return group;
}

/** The name of an arc, which no other arc may cross; undefined if there is no room for one. */
export function labelElement({ severity, label, tooltip }: ConflictArc): SVGGElement | undefined {
  if (label === undefined) return undefined;
  const {
    text,
    rect: { x, y, width, height },
  } = label;
  const group = shape('g', { class: `label ${severity}` });
  const words = shape('text', { x: x + width / 2, y: y + height / 2 + 4 });
  words.textContent = text;
  group.append(titleOf(tooltip), shape('rect', { x, y, width, height, rx: height / 2 }), words);
  return group;
}

/** A frame around a claim, so that one sees what an arc is about. */
export const claimElement = ({ x, y, width, height }: Rect, severity: Severity): SVGGElement => {
  const group = shape('g', { class: `claim ${severity}` });
  group.append(shape('rect', { x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1, rx: 4 }));
  return group;
};

function titleOf(text: string): SVGTitleElement {
  const title = document.createElementNS(SVG, 'title');
  title.textContent = text;
  return title;
}

function shape<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Numbers): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
