import { UnreadableSource } from '../roster';
import type { Box, Link } from './boxes';
import { boxRows } from './boxes';
import type { Content, Reader } from './reader';

/** A Mermaid flowchart, alone or in Markdown. */
export const mermaid: Reader = {
  id: 'mermaid',
  label: 'Mermaid flowchart',
  detect: ({ text }) => /^[ \t]*(?:flowchart|graph)(?:-elk)?[ \t]+(?:TB|TD|BT|LR|RL)\b/m.test(text.slice(0, 20_000)),
  read: (contents) => {
    const charts = contents.map(readFlowchart);
    return {
      format: 'a Mermaid flowchart',
      rows: charts.flatMap(({ boxes, links }) => boxRows(boxes, links)),
      notices: [],
      leftOut: [],
    };
  },
};

interface Flowchart {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

const ID = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_.]*(?:-(?![-.>])[\p{L}\p{N}_.]+)*`;
const NODE = new RegExp(`^(${ID})(?:@\\{[^}]*label:\\s*"([^"]*)"[^}]*\\}|@\\{[^}]*\\})?`, 'u');
/** Shapes by their brackets, the longest first. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{{', '}}'],
  ['[/', '/]'],
  ['[\\', '\\]'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
];
const ARROW =
  /^(?:<|x|o)?(?:(-\.-*)(?:(?:[^-.|>"][^.|>"]*)?(?:"[^"]*"[^.|>"]*)?\.-*)?|(--+|==+)(?:[^-=|>"]*(?:"[^"]*"[^-=|>"]*)?(?:--+|==+))?|(~~~+))(?:>|x(?=\s)|o(?=\s))?\s*(?:\|[^|]*\|)?/;
const SKIPPED =
  /^(?:%%|classDef\b|class\b|style\b|linkStyle\b|click\b|direction\b|accTitle|accDescr|```|---|title:|config:|\s*$)/;

/** The lines of a text. In Markdown, lines outside Mermaid blocks are empty. */
function flowchartLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => /^ {0,3}```+ *mermaid\b/i.test(line))) return lines;
  let isInside = false;
  let isFlowchart = false;
  return lines.map((line, index) => {
    if (/^ {0,3}```/.test(line)) {
      isInside = !isInside && /^ {0,3}```+ *mermaid\b/i.test(line);
      isFlowchart = isInside && isFlowchartAt(lines, index + 1);
      return '';
    }
    return isInside && isFlowchart ? line : '';
  });
}

/** Whether a block that starts in a line is a flowchart. */
const isFlowchartAt = (lines: readonly string[], start: number): boolean =>
  /^\s*(?:flowchart|graph)\b/.test(lines.slice(start).find((line) => line.trim() !== '' && !/^\s*%%/.test(line)) ?? '');

/** @throws {UnreadableSource} with the line that is not understood */
function readFlowchart({ name: file, text }: Content): Flowchart {
  const boxes = new Map<string, Box>();
  const links: Link[] = [];
  const groups: string[] = [];
  const lines = flowchartLines(text);
  const start = lines.findIndex((line) => /^\s*(?:flowchart|graph)(?:-elk)?\s+\w\w/.test(line));
  lines.slice(start).forEach((whole, index) => {
    const number = start + index + 1;
    const place = { file, unit: 'line', number } as const;
    const line = index === 0 ? whole.replace(/^\s*(?:flowchart|graph)(?:-elk)?\s+\w\w\s*;?/, '') : whole;
    for (const statement of statementsIn(line)) {
      const words = statement.trim();
      if (SKIPPED.test(words)) continue;
      if (/^subgraph\s/.test(words)) groups.push(groupName(words.slice('subgraph'.length).trim()));
      else if (/^end$/i.test(words)) groups.pop();
      else if (!readStatement(words, groups.at(-1), place, boxes, links))
        throw new UnreadableSource(place, `This line of the flowchart is not understood: ${words.slice(0, 60)}`);
    }
  });
  return { boxes: [...boxes.values()], links };
}

/** The name of a group: `tech [Technology]`, `"Technology"`, or an id alone. */
function groupName(words: string): string {
  const open = words.indexOf('[');
  const label = (open > 0 && words.endsWith(']') ? words.slice(open + 1, -1) : words).trim();
  return label.startsWith('"') && label.endsWith('"') ? label.slice(1, -1) : label;
}

/** The statements of a line, separated by semicolons outside quotation marks. */
function statementsIn(line: string): string[] {
  const statements: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ';' && !isQuoted) {
      statements.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return isQuoted ? [line] : [...statements, line.slice(start)];
}

/** Reads `A["CEO"] --> B & C -.-> D`; false if it is something else. */
function readStatement(
  words: string,
  department: string | undefined,
  place: Box['place'],
  boxes: Map<string, Box>,
  links: Link[],
): boolean {
  let rest = words;
  let before: readonly string[] = [];
  let isDotted = false;
  for (;;) {
    const ids: string[] = [];
    do {
      if (ids.length > 0) rest = rest.replace(/^\s*&\s*/, '');
      const node = nodeAt(rest);
      if (!node) return false;
      rest = node.rest;
      ids.push(node.id);
      const known = boxes.get(node.id);
      if (!known || node.label !== undefined)
        boxes.set(node.id, {
          id: node.id,
          label: node.label ?? known?.label ?? node.id,
          place: known?.place ?? place,
          ...((known?.department ?? department) && { department: known?.department ?? department! }),
        });
    } while (/^\s*&/.test(rest));
    for (const from of before) for (const to of ids) links.push({ from, to, isDotted });
    rest = rest.trim();
    if (rest === '') return true;
    const arrow = ARROW.exec(rest);
    if (!arrow || arrow[0] === '') return false;
    isDotted = arrow[1] !== undefined;
    rest = rest.slice(arrow[0].length).trim();
    before = ids;
  }
}

function nodeAt(text: string): { readonly id: string; readonly label?: string; readonly rest: string } | undefined {
  const match = NODE.exec(text.trimStart());
  if (!match) return undefined;
  const id = match[1]!;
  let rest = text.trimStart().slice(match[0].length);
  let label = match[2];
  const shape = SHAPES.find(([open]) => rest.startsWith(open));
  if (shape) {
    const [open, close] = shape;
    const quoted = new RegExp(`^\\s*"([^"]*)"\\s*${escaped(close)}`).exec(rest.slice(open.length));
    const end = quoted ? open.length + quoted[0].length : rest.indexOf(close, open.length) + close.length;
    if (end < open.length + close.length) return undefined;
    label = quoted?.[1] ?? rest.slice(open.length, end - close.length);
    rest = rest.slice(end);
  }
  rest = rest.replace(/^:::[\w-]+/, '');
  return { id, ...(label !== undefined && { label }), rest };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
