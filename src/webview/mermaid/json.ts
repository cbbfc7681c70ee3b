import type { Folded, LayoutOptions } from '../../picture';
import type { Scene } from './scene';
import { KEYWORD } from './type';

/**
 * A scene as text for Mermaid: the keyword and the scene as JSON. All characters of strings but letters and spaces
 * are escaped, so that it contains nothing that Mermaid looks for in any text (comments, directives, entities, tags, `C4Context`).
 */
export const toText = (scene: Scene): string =>
  `${KEYWORD}\n${JSON.stringify(plainOf(scene)).replace(STRING, escapeString)}`;

/** Reads what `toText` wrote. */
export function fromText(text: string): Scene {
  const start = text.indexOf('{');
  if (!isOrgchart(text) || start < 0) throw new Error(`An org chart starts with "${KEYWORD}", followed by its scene`);
  const { folded, options, ...rest } = JSON.parse(text.slice(start)) as PlainScene;
  return { ...rest, options: { ...options, ...(folded && { folded: new Map(folded) }) } };
}

/** Whether a text is an org chart. */
export const isOrgchart = (text: string): boolean => /^\s*orgchart\s/.test(text);

/** A scene as plain JSON. */
interface PlainScene extends Omit<Scene, 'options'> {
  readonly options: Omit<LayoutOptions, 'folded'>;
  readonly folded?: readonly (readonly [string, Folded])[];
}

function plainOf({ title, cards, options = {} }: Scene): PlainScene {
  const { folded, ...rest } = options;
  return { title, cards, options: rest, ...(folded && { folded: [...folded] }) };
}

const STRING = /"(?:[^"\\]|\\.)*(?:"|$)/g;
const ESCAPE_OR_CHAR = /\\u[0-9a-f]{4}|\\.|[^A-Za-z ]/g;

const escapeString = (literal: string): string => `"${literal.slice(1, -1).replace(ESCAPE_OR_CHAR, escapeChar)}"`;

const escapeChar = (char: string): string =>
  char.length === 6 ? char : `\\u${plain(char).charCodeAt(0).toString(16).padStart(4, '0')}`;

const plain = (char: string): string => (char.length === 2 ? (JSON.parse(`"${char}"`) as string) : char);
