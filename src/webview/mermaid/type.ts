import type { ExternalDiagramDefinition } from 'mermaid';
import { layout, legible, paint, STYLES } from '../../picture';
import { measureIn } from '../shared/measure';
import type { Scene } from './scene';
import { EMPTY_SCENE } from './scene';

/** The name of the diagram type, and the keyword that its text may start with. */
export const KEYWORD = 'orgchart';

/** What differs from one home of the diagram type to another. */
export interface Dialect {
  /** Whether a text is an org chart. */
  readonly detect: (text: string) => boolean;
  /** Reads it. @throws {Error} with a sentence for its author */
  readonly read: (text: string) => Scene;
  /** Style rules made of Mermaid's theme, placed before the picture's own. */
  readonly theme?: (variables: Readonly<Record<string, unknown>>) => string;
}

/** Org charts as a diagram type of Mermaid: our own text, layout and painting inside its configuration, styles and sanitizing. */
export function diagramType({ detect, read, theme }: Dialect): ExternalDiagramDefinition {
  let parsed = EMPTY_SCENE;
  const db = {
    clear: () => {
      parsed = EMPTY_SCENE;
    },
    getDiagramTitle: () => legible(parsed.title),
    getAccTitle: () => '',
    getAccDescription: () => '',
  };
  const parse = (text: string): void => {
    parsed = read(text);
  };
  const draw = (_text: string, id: string): void => {
    const svg = document.getElementById(id);
    if (svg === null) throw new Error(`There is no <svg id="${id}"> to draw into`);
    const picture = layout(parsed, measureIn(svg), parsed.options);
    svg.setAttribute('viewBox', `0 0 ${picture.width} ${picture.height}`);
    svg.setAttribute('width', String(picture.width));
    svg.setAttribute('height', String(picture.height));
    svg.insertAdjacentHTML('beforeend', paint(picture));
  };
  const styles = (variables: Readonly<Record<string, unknown>>): string => `${theme?.(variables) ?? ''}${STYLES}`;
  return {
    id: KEYWORD,
    detector: detect,
    loader: () => Promise.resolve({ id: KEYWORD, diagram: { db, parser: { parse }, renderer: { draw }, styles } }),
  };
}
