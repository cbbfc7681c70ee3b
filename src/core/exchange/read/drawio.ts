import { inflate } from '../../archive';
import type { Roster } from '../roster';
import { UnreadableSource } from '../roster';
import { readDelimited } from '../table/csv';
import { decodeUtf8 } from '../table/decode';
import { tablesRoster } from '../table/tables-roster';
import type { Box, Link } from './boxes';
import { boxRows } from './boxes';
import { ownFacts } from './drawio-own';
import { bytesOf } from './ldif';
import type { Content, Reader, ReadOptions } from './reader';
import { attribute } from './xml-attribute';

/** The largest size, in bytes, of a decompressed diagram. */
const MAX_UNPACKED_BYTES = 50_000_000;

/** draw.io drawings (diagrams.net): XML, plain or compressed, and the text for its CSV import. */
export const drawio: Reader = {
  id: 'drawio',
  label: 'draw.io drawing or CSV text',
  detect: ({ text }) => /^(?:<\?xml[^>]*>)?\s*<(?:mxfile|mxGraphModel)\b/.test(text.slice(0, 2000)) || isCsvText(text),
  read: async (contents, options) => {
    const csv = contents.filter(({ text }) => isCsvText(text));
    const xml = contents.filter(({ text }) => !isCsvText(text));
    const rosters: Roster[] = [];
    for (const content of csv) rosters.push(await csvRoster(content, options));
    const rows = xml.flatMap(({ name, text }) => pagesOf(name, text).flatMap((page) => pageRows(name, page)));
    return {
      format: 'a draw.io drawing',
      rows: [...rows, ...rosters.flatMap((each) => each.rows)],
      notices: rosters.flatMap(({ notices }) => notices),
      leftOut: rosters.flatMap(({ leftOut }) => leftOut),
    };
  },
};

const isCsvText = (text: string): boolean =>
  /^(?:#[^\n]*\n)*# *(?:connect|parent|identity|label) *:/.test(text.slice(0, 20_000));

/** `# key: value` lines name the columns for the manager and the id; CSV follows. */
function csvRoster({ name, text }: Content, options: ReadOptions): Roster | Promise<Roster> {
  const lines = text.split(/\r?\n/);
  const settings = lines.filter((line) => line.startsWith('#'));
  const value = (key: string): string | undefined =>
    settings
      .map((line) => new RegExp(`^# *${key} *: *(.*)$`).exec(line)?.[1])
      .find((found) => found !== undefined && found !== '-' && found !== '');
  const connect = connectionOf(value('connect'));
  const manager = connect?.from ?? value('parent');
  const id = connect?.to ?? value('identity');
  const map = {
    ...(manager !== undefined && { manager }),
    ...(id !== undefined && id !== 'name' && { id }),
    ...options.map,
  };
  // Empty rows preserve the line numbers of later lines.
  const grid = readDelimited(name, lines.map((line) => (line.startsWith('#') ? '' : line)).join('\n'));
  const first = grid.rows.findIndex((row) => row.some((cell) => cell !== ''));
  return tablesRoster([{ ...grid, rows: grid.rows.slice(Math.max(0, first)), above: Math.max(0, first) }], {
    ...options,
    map,
  });
}

function connectionOf(json: string | undefined): { readonly from: string; readonly to: string } | undefined {
  const [, from] = /"from" *: *"([^"]*)"/.exec(json ?? '') ?? [];
  const [, to] = /"to" *: *"([^"]*)"/.exec(json ?? '') ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The graph of each page. @throws {UnreadableSource} */
function pagesOf(file: string, text: string): string[] {
  const diagrams = [...text.matchAll(/<diagram\b[^>]*>([\s\S]*?)<\/diagram>/g)].map(([, inside]) => inside!.trim());
  if (diagrams.length === 0) return [text];
  return diagrams.map((inside) => (inside.startsWith('<') ? inside : inflated(file, inside)));
}

function inflated(file: string, base64: string): string {
  try {
    const packed = bytesOf(base64);
    const bytes = inflate(packed, Math.min(MAX_UNPACKED_BYTES, packed.length * 200 + 1000));
    return decodeURIComponent(decodeUtf8(bytes));
  } catch {
    throw new UnreadableSource({ file }, 'A page of the drawing is damaged and cannot be unpacked.');
  }
}

function pageRows(file: string, xml: string): ReturnType<typeof boxRows> {
  const boxes: Box[] = [];
  const links: Link[] = [];
  const seen = new Set<string>();
  let wrapper: string | undefined;
  for (const [tag] of xml.matchAll(/<(?:\/?UserObject|\/?object|mxCell)\b[^>]*>/g)) {
    if (tag.startsWith('</')) wrapper = undefined;
    else if (!tag.startsWith('<mxCell')) wrapper = tag;
    else {
      const id = attribute(wrapper ?? tag, 'id') ?? '';
      const style = attribute(tag, 'style') ?? '';
      const [from, to] = [attribute(tag, 'source'), attribute(tag, 'target')];
      if (attribute(tag, 'edge') === '1') {
        if (from !== undefined && to !== undefined) links.push({ from, to, isDotted: /dashed=1/.test(style) });
        continue;
      }
      const label =
        wrapper === undefined
          ? attribute(tag, 'value')
          : attribute(wrapper, 'label')?.replace(/%(\w+)%/g, (_, key: string) => attribute(wrapper!, key) ?? '');
      const isText = /(?:^|;)(?:text|orgchart-group)(?:;|$)|edgeLabel/.test(style);
      if (attribute(tag, 'vertex') !== '1' || label === undefined || isText) continue;
      const facts = wrapper === undefined ? undefined : ownFacts(wrapper, attribute(wrapper, 'label') ?? '', seen);
      if (label.trim() === '' && facts === undefined) continue;
      boxes.push({ id, label, place: { file, unit: 'entry', number: boxes.length + 1 }, ...(facts && { facts }) });
    }
  }
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const isOwn = seen.size > 0;
  const isPosition = ({ id, facts }: Box): boolean => facts !== undefined || linked.has(id);
  return boxRows(links.length === 0 && !isOwn ? boxes : boxes.filter(isPosition), links, isOwn);
}
