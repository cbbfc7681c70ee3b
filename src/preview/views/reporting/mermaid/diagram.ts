import type { ExternalDiagramDefinition } from 'mermaid';
import { EMPTY } from '../../../../diagram/diagram';
import { layout, legible, paint, STYLES } from '../../../../picture';
import type { Measure } from '../../../../picture';
import { canvasMeasure } from './measure';
import { fromText, isOrgchart, KEYWORD } from './text';

/** Org charts as a diagram type of Mermaid: our own text, layout and painting inside its configuration, styles and sanitizing. */
export const orgchart: ExternalDiagramDefinition = {
  id: KEYWORD,
  detector: isOrgchart,
  loader: () => Promise.resolve({ id: KEYWORD, diagram: { db, parser: { parse }, renderer: { draw }, styles: () => STYLES } }),
};

let parsed = EMPTY;

function parse(text: string): void {
  parsed = fromText(text);
}

const db = {
  clear: () => {
    parsed = EMPTY;
  },
  getDiagramTitle: () => legible(parsed.title),
  getAccTitle: () => '',
  getAccDescription: () => '',
};

function draw(_text: string, id: string): void {
  const svg = document.getElementById(id);
  if (svg === null) throw new Error(`There is no <svg id="${id}"> to draw into`);
  const picture = layout(parsed, measureIn(svg));
  svg.setAttribute('viewBox', `0 0 ${picture.width} ${picture.height}`);
  svg.setAttribute('width', String(picture.width));
  svg.setAttribute('height', String(picture.height));
  svg.insertAdjacentHTML('beforeend', paint(picture));
}

let family = '';
let measure: Measure | undefined;

function measureIn(element: Element): Measure {
  const wanted = getComputedStyle(element).getPropertyValue('--orgchart-font') || 'sans-serif';
  if (measure === undefined || wanted !== family) {
    measure = canvasMeasure(wanted);
    family = wanted;
  }
  return measure;
}
