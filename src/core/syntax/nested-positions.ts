import type { Replacement } from '../text';
import { smallestReplacement } from '../text';
import { lineEnd, nextLine } from './line';
import type { OutlineField, OutlineLine, OutlinePosition } from './outline';
import { outlineOf } from './outline';

/** Positions that are nested in each other, or listed without ids, with the edits that write each under its own id. */
export interface NestedPositions {
  readonly edits: readonly Replacement[];
  /** Whether positions are below others, and not only items of a list. */
  readonly isNested: boolean;
}

/** Whether positions could be nested or listed. Cheap, because it runs for every chart after each keystroke. */
const MAY_NEST =
  /^[ \t]*(?:-[ \t]+)?["']?(?:(?:direct[_ -]?)?reports|subordinates|children|team|manages|supervises)["']?[ \t]*:[ \t]*(?:#.*)?\r?$|^positions[ \t]*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n){0,9}[ \t]*-[ \t]+(?:title|role|holder|name)[ \t]*:/im;

/** The column of ids, and of the fields below them. */
const ID_COLUMN = 2;
const FIELD_COLUMN = 4;

interface Row extends OutlineLine {
  readonly start: number;
  readonly end: number;
}

/** The nested positions of a chart; undefined if there are none, or if anything else is between them. */
export function nestedPositions(text: string): NestedPositions | undefined {
  if (!MAY_NEST.test(text) && !hasDeeperTitle(text)) return undefined;
  const rows = rowsOf(text);
  const head = rows.findIndex(({ column, body }) => column === 0 && /^positions[ \t]*:[ \t]*(?:#.*)?$/.test(body));
  if (head === -1) return undefined;
  const below = rows.slice(head + 1);
  const behind = below.findIndex(({ column, body }) => column === 0 && /^[^\s#-]/.test(body));
  const section = behind === -1 ? below : below.slice(0, behind);
  const positions = outlineOf(section);
  const isNested = positions?.some(({ team }) => team.length > 0) ?? false;
  if (!positions || !(isNested || positions.some(({ line }) => line === undefined))) return undefined;
  return { edits: editsOf(text, section, new Writer(positions).lines), isNested };
}

const TITLE = /\n([ \t]{1,60})title:/g;

/** Whether a title is indented further than the first one. Cheap, too. */
function hasDeeperTitle(text: string): boolean {
  let first: number | undefined;
  for (const [, indent = ''] of text.matchAll(TITLE)) {
    first ??= indent.length;
    if (indent.length > first) return true;
  }
  return false;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    const body = text.slice(start, end).trim();
    const column = body === '' ? 0 : text.slice(start, end).search(/\S/);
    rows.push({ index: rows.length, start, end, column, body });
  }
  return rows;
}

/** A line of the result, and the index of the line that it comes from if that stays in its place. */
interface Written {
  readonly text: string;
  readonly from?: number | undefined;
}

/** Writes nested positions one below the other. */
class Writer {
  readonly lines: Written[] = [];
  readonly #ids = new Map<OutlinePosition, string>();
  /** The ids that were made from titles, by title. */
  readonly #made = new Map<string, string>();

  constructor(positions: readonly OutlinePosition[]) {
    this.#name(positions, new Set());
    for (const position of positions) this.#write(position, undefined);
  }

  #name(positions: readonly OutlinePosition[], taken: Set<string>): void {
    for (const position of positions) {
      let id = position.id;
      for (let count = 2; position.line === undefined && taken.has(id); count++) id = `${position.id}-${count}`;
      taken.add(id);
      this.#ids.set(position, id);
      const title = position.fields.find(({ key }) => key === 'title')?.value;
      if (position.line === undefined && title !== undefined && !this.#made.has(title)) this.#made.set(title, id);
      this.#name(position.team, taken);
    }
  }

  #write(position: OutlinePosition, manager: string | undefined): void {
    const { line, rest, above, fields, team } = position;
    const id = this.#ids.get(position)!;
    const isFlow = rest.startsWith('{');
    const says = isFlow ? /\breports_to\b/.test(rest) : fields.some(({ key }) => key === 'reports_to');
    const added = manager === undefined || says ? undefined : `reports_to: ${manager}`;
    const content = isFlow && added !== undefined ? `{${added}, ${rest.slice(1).trimStart()}` : rest;
    for (const each of above) this.#add(each, ID_COLUMN);
    this.lines.push({
      text: `${' '.repeat(ID_COLUMN)}${id}:${content === '' ? '' : ` ${content}`}`,
      from: line?.index,
    });
    for (const field of fields) this.#field(field);
    if (added !== undefined && !isFlow) this.lines.push({ text: ' '.repeat(FIELD_COLUMN) + added });
    for (const each of team) this.#write(each, id);
  }

  #field({ key, value, lines, isBelowTeam }: OutlineField): void {
    const first = lines.find(({ body }) => body !== '' && !body.startsWith('#'))!;
    const made = key === 'reports_to' ? this.#made.get(value) : undefined;
    for (const line of lines)
      this.#add(
        made !== undefined && line === first ? { ...line, body: `${key}: ${made}` } : line,
        Math.max(FIELD_COLUMN, FIELD_COLUMN + line.column - first.column),
        isBelowTeam,
      );
  }

  #add({ index, body }: OutlineLine, column: number, isMoved = false): void {
    this.lines.push({ text: body === '' ? '' : ' '.repeat(column) + body, from: isMoved ? undefined : index });
  }
}

/** What becomes of a line: its new text, and the lines that are written around it. */
interface Place {
  readonly above: readonly string[];
  readonly line: string;
  readonly below: string[];
}

/** The edits that turn the lines of a section into others. What stays is edited in its place, so that it is still found there. */
function editsOf(text: string, section: readonly Row[], lines: readonly Written[]): Replacement[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const places = new Map<number, Place>();
  const above: string[] = [];
  let last: Place | undefined;
  let reached = -1;
  for (const { text: line, from } of lines) {
    if (from === undefined || from <= reached) (last?.below ?? above).push(line);
    else {
      reached = from;
      last = { above: above.splice(0), line, below: [] };
      places.set(from, last);
    }
  }
  return section.flatMap(({ index, start, end }) => {
    const place = places.get(index);
    if (!place) return [{ span: { start, end: nextLine(text, end) }, text: '' }];
    const own = smallestReplacement(text, { span: { start, end }, text: place.line });
    return [
      ...place.above.map((line) => ({ span: { start, end: start }, text: line + newline })),
      ...(own ? [own] : []),
      ...place.below.map((line) => ({ span: { start: end, end }, text: newline + line })),
    ];
  });
}
