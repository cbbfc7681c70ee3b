import type { Diagram } from '../diagram/diagram';
import { KEYWORD } from './type';

/**
 * A diagram as text for Mermaid: the keyword and the diagram as JSON. All characters of strings but letters and spaces
 * are escaped, so that nothing that Mermaid looks for in any text (comments, directives, entities, tags, `C4Context`) can stand in it.
 */
export const toText = (diagram: Diagram): string => `${KEYWORD}\n${JSON.stringify(diagram).replace(STRING, escapeString)}`;

/** Reads what `toText` wrote. */
export function fromText(text: string): Diagram {
  const start = text.indexOf('{');
  if (!isOrgchart(text) || start < 0) throw new Error(`An org chart starts with "${KEYWORD}", followed by the diagram`);
  return JSON.parse(text.slice(start)) as Diagram;
}

/** Whether a text is an org chart. */
export const isOrgchart = (text: string): boolean => /^\s*orgchart\s/.test(text);

const STRING = /"(?:[^"\\]|\\.)*"/g;
const ESCAPE_OR_CHAR = /\\u[0-9a-f]{4}|\\.|[^A-Za-z ]/g;

const escapeString = (literal: string): string => `"${literal.slice(1, -1).replace(ESCAPE_OR_CHAR, escapeChar)}"`;

const escapeChar = (char: string): string =>
  char.length === 6 ? char : `\\u${plain(char).charCodeAt(0).toString(16).padStart(4, '0')}`;

const plain = (char: string): string => (char.length === 2 ? (JSON.parse(`"${char}"`) as string) : char);
