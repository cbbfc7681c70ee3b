import type { RosterRow } from '../roster';
import { isTitleLike, LINE, labelOf } from './boxes';
import type { Content, Reader } from './reader';

/** Notes of this length are still read as an outline. */
const MAX_LINES = 20_000;

/** A longer line is prose. */
const MAX_LETTERS = 120;

/** The share of lines that must sound like jobs or units. */
const MIN_TITLES = 0.5;

/** Text in which each line is a position, and its indentation says who it reports to; with or without list markers. */
export const indented: Reader = {
  id: 'indented',
  label: 'indented text, such as a list in a document or a mail',
  detect: (content) => {
    if (content.json !== undefined || /^\s*[[{<@]/.test(content.text.slice(0, 200))) return false;
    const lines = linesOf(content.text);
    if (lines === undefined || lines.length < 3) return false;
    const tops = lines.filter(({ depth }) => depth === lines[0]!.depth).length;
    const titles = lines.filter(({ text }) => isTitleLike(text)).length;
    return tops < lines.length && tops <= Math.max(3, lines.length / 4) && titles >= lines.length * MIN_TITLES;
  },
  read: (contents) => ({
    format: 'indented text',
    rows: contents.flatMap(rowsOf),
    notices: [],
    leftOut: [],
  }),
};

interface Line {
  readonly number: number;
  /** Columns before the text; only their order counts. */
  readonly depth: number;
  readonly text: string;
}

const TAB_COLUMNS = 4;

/** The lines with their depth; undefined for text that is not an outline, such as prose or YAML with keys and values. */
function linesOf(text: string): Line[] | undefined {
  const all = text.split(/\r\n?|\n/);
  if (all.length > MAX_LINES) return undefined;
  const lines: Line[] = [];
  for (const [index, whole] of all.entries()) {
    if (whole.trim() === '') continue;
    const content = whole.trimStart();
    const marker = /^(?:[-*+•◦▪‣–]|#{1,6})(?=[ \t])/u.exec(content)?.[0] ?? '';
    const words = content.slice(marker.length).trim();
    if (/:$|^\S+:\s|[.!?]$/.test(words) || words.length > MAX_LETTERS) return undefined;
    const space = whole.slice(0, whole.length - content.length);
    const level = marker.startsWith('#') ? marker.length : 0;
    lines.push({ number: index + 1, depth: widthOf(space) + level, text: words });
  }
  return lines;
}

const widthOf = (space: string): number =>
  [...space].reduce((width, each) => width + (each === '\t' ? TAB_COLUMNS : 1), 0);

function rowsOf({ name: file, text }: Content): RosterRow[] {
  const open: { readonly depth: number; readonly id: string }[] = [];
  return (linesOf(text) ?? []).map(({ number, depth, text: words }) => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const above = open.at(-1);
    const id = `#${number}`;
    open.push({ depth, id });
    const { title, name } = entryOf(words);
    return {
      place: { file, unit: 'line', number },
      id,
      title,
      ...(name !== undefined && { name }),
      manager: above === undefined ? [] : [{ value: above.id, column: LINE, space: 'id' }],
      dotted: [],
    };
  });
}

/** "CEO", "CEO (Ana Ruiz)", "Ana Ruiz – CEO" or "Ana Ruiz, CEO". */
function entryOf(words: string): { readonly title: string; readonly name?: string } {
  const mark = /\s[-–—|:]\s|,\s/u.exec(words);
  if (mark) {
    const [one, other] = [words.slice(0, mark.index).trim(), words.slice(mark.index + mark[0].length).trim()];
    if (isTitleLike(other) && !isTitleLike(one)) return { title: other, name: one };
    if (isTitleLike(one) && !isTitleLike(other) && !words.includes(',')) return { title: one, name: other };
  }
  const { title = words, name } = labelOf(words);
  return { title, ...(name !== undefined && { name }) };
}
