import { idLetters } from '../text';
import { INNER_KEYS, POSITION_KEYS } from './keys.generated';

/** A line of a text. */
export interface OutlineLine {
  /** Its index in the text. */
  readonly index: number;
  /** The column of its content. */
  readonly column: number;
  /** Its content; empty for an empty line. */
  readonly body: string;
}

/** A position as it is nested in a text. */
export interface OutlinePosition {
  /** As written, with its quotation marks. */
  readonly id: string;
  /** The line of the id; undefined if the id is made from the title. */
  readonly line: OutlineLine | undefined;
  /** Fields in braces after the id, or a comment. */
  readonly rest: string;
  /** Comments above the id. */
  readonly above: readonly OutlineLine[];
  readonly fields: readonly OutlineField[];
  /** The positions that are nested in it. */
  readonly team: readonly OutlinePosition[];
}

export interface OutlineField {
  readonly key: string;
  /** The value on the line of the key. */
  readonly value: string;
  /** All of its lines, with the comments above. */
  readonly lines: readonly OutlineLine[];
  /** Whether it is below nested positions. */
  readonly isBelowTeam: boolean;
}

/** Keys below which positions are nested. */
const TEAM = /^(?:(?:direct[_ -]?)?reports|subordinates|children|team|manages|supervises)$/i;

const KEY = /^(?:("[^"]{1,80}"|'[^']{1,80}')[ \t]{0,8}|([^\s:"'#[\]{},&*!|>%@`-][^:"'#[\]{},]{0,80})):(?=\s|$)(.*)$/;

const keyOf = (
  body: string,
): { readonly key: string; readonly written: string; readonly value: string } | undefined => {
  const found = KEY.exec(body);
  if (!found) return undefined;
  const [, quoted, plain = '', value = ''] = found;
  const written = quoted ?? plain.trimEnd();
  return { key: quoted?.slice(1, -1) ?? written, written, value: value.trimStart() };
};

/** How deep positions may be nested; what is deeper is not one of them. */
const MAX_DEPTH = 30;

const hasContent = ({ body }: OutlineLine): boolean => body !== '' && !body.startsWith('#');
const isItem = ({ body }: OutlineLine): boolean => /^-(?:\s|$)/.test(body);

/** The positions in some lines: keys with fields below them, or items of a list. Undefined if there is anything else. */
export function outlineOf(lines: readonly OutlineLine[], depth = 0): readonly OutlinePosition[] | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const positions: OutlinePosition[] = [];
  for (const block of blocksOf(lines)) {
    const position = isItem(block[block.findIndex(hasContent)]!) ? listed(block, depth) : keyed(block, depth);
    if (!position) return undefined;
    positions.push(position);
  }
  return positions.length > 0 ? positions : undefined;
}

/** Groups of lines, each from a line in the column of the first on. Comments belong to the line below. */
function blocksOf(lines: readonly OutlineLine[]): OutlineLine[][] {
  const first = lines.find(hasContent);
  const blocks: OutlineLine[][] = [];
  let above: OutlineLine[] = [];
  for (const line of first ? lines : []) {
    if (!hasContent(line)) {
      above.push(line);
      continue;
    }
    if (blocks.length === 0 || (line.column <= first!.column && isItem(line) === isItem(first!))) blocks.push([]);
    blocks.at(-1)!.push(...above, line);
    above = [];
  }
  blocks.at(-1)?.push(...above);
  return blocks;
}

/** A position whose id is a key. */
function keyed(block: readonly OutlineLine[], depth: number): OutlinePosition | undefined {
  const at = block.findIndex(hasContent);
  const line = block[at]!;
  const found = keyOf(line.body);
  if (!found || POSITION_KEYS.has(found.key)) return undefined;
  const { written: id, value: rest } = found;
  const inside = fieldsOf(block.slice(at + 1), depth);
  const isOne = rest.startsWith('{')
    ? /[{,]\s*["']?(?:title|reports_to|holder)["']?[ \t]*:/.test(rest)
    : (rest === '' || rest.startsWith('#')) && inside?.isPosition;
  if (!isOne || !inside) return undefined;
  return { id, line, rest, above: block.slice(0, at), fields: inside.fields, team: inside.team };
}

/** A position that is an item of a list. Its id is one of its fields, or made from its title. */
function listed(block: readonly OutlineLine[], depth: number): OutlinePosition | undefined {
  const at = block.findIndex(hasContent);
  const { index, column, body } = block[at]!;
  const inner = body.replace(/^-\s*/, '');
  const first = { index, column: column + body.length - inner.length, body: inner };
  const inside = fieldsOf([first, ...block.slice(at + 1)], depth);
  if (!inside?.isPosition) return undefined;
  const { fields, team } = inside;
  const own = fields.find(({ key }) => key === 'id');
  const named = ['title', 'role', 'holder'].flatMap((key) => fields.filter((field) => field.key === key))[0];
  const id = own ? own.value : named && idFrom(named.value);
  if (!id) return undefined;
  const line = own?.lines.find(hasContent);
  return { id, line, rest: '', above: block.slice(0, at), fields: fields.filter((field) => field !== own), team };
}

/** An id in the usual form: `head-of-sales` from "Head of Sales". */
const idFrom = (title: string): string =>
  idLetters(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-');

/** A position right below the fields of its manager, without a key for the team. One that says who it reports to is only in a wrong column. */
function directReport(
  block: readonly OutlineLine[],
  key: string,
  depth: number,
): readonly OutlinePosition[] | undefined {
  const position =
    POSITION_KEYS.has(key) || INNER_KEYS.has(key) || key.startsWith('x-') ? undefined : keyed(block, depth);
  const keys = position?.fields.map((field) => field.key) ?? [];
  return position && keys.includes('title') && !keys.includes('reports_to') ? [position] : undefined;
}

interface Inside {
  readonly fields: readonly OutlineField[];
  readonly team: readonly OutlinePosition[];
  /** Whether one of the fields is one of a position. */
  readonly isPosition: boolean;
}

/** Fields, and the positions that are nested below one of them. Undefined if a line is not part of a field. */
function fieldsOf(lines: readonly OutlineLine[], depth: number): Inside | undefined {
  const fields: OutlineField[] = [];
  const team: OutlinePosition[] = [];
  for (const block of blocksOf(lines)) {
    const at = block.findIndex(hasContent);
    const found = keyOf(block[at]!.body);
    if (!found) return undefined;
    const { key, value } = found;
    const isOpen = /^(?:#.*)?$/.test(value) && depth < MAX_DEPTH;
    const nested =
      isOpen && TEAM.test(key)
        ? outlineOf(block.slice(at + 1), depth + 1)
        : isOpen
          ? directReport(block, key, depth + 1)
          : undefined;
    if (nested) team.push(...nested);
    else fields.push({ key, value, lines: block, isBelowTeam: team.length > 0 });
  }
  return { fields, team, isPosition: fields.some(({ key }) => POSITION_KEYS.has(key)) };
}
