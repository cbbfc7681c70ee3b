import type { Reference, RosterRow, SourcePlace } from '../roster';

/** The text in a box of a drawing: a title, and below it or in parentheses its holder. */
export interface Label {
  readonly title?: string;
  readonly name?: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text of markup: entities decoded once. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const TITLE_WORDS =
  /\b(?:chief|officer|c[a-z]o|director|head|manager|lead|leader|president|vp|svp|evp|engineer|developer|designer|analyst|assistant|secretary|partner|board|founder|owner|chair|specialist|consultant|architect|agent|executive|representative|associate|editor|nurse|teacher|technician|operator|clerk|intern|librarian|planner|writer|reviewer|professor|recruiter|programmer|scientist|researcher|strategist|producer|buyer|seller|trainer|principal|dean|minister|coordinator|supervisor|administrator|accountant|controller|counsel|team|leiter\w*|geschäftsführ\w*|vorstand|direct(?:eur|rice|or|ora)|responsable|jefe|gerente)\b/i;

/** Whether a text is more likely a job or unit than a person. */
export const isTitleLike = (words: string): boolean => TITLE_WORDS.test(words);

/** The lines of a label, without markup. */
export const labelLines = (text: string): readonly string[] =>
  decodeEntities(text.replace(/<br\s*\/?>|<\/?(?:div|p|li|h\d)\b[^<>]*>|\\n/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, ''))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** Splits the label of a box: lines, or a name in parentheses. The words of each line show which is the title. */
export function labelOf(text: string): Label {
  const lines = labelLines(text)
    .map((line) => withoutMarks(line).trim())
    .filter((line) => line !== '');
  const [first, second] = lines;
  if (first === undefined) return {};
  if (second === undefined) {
    const [outside, inside] = inTwo(first) ?? [];
    return outside !== undefined && inside !== undefined && isTitleLike(outside) && !isTitleLike(inside)
      ? { title: outside, name: inside }
      : { title: first };
  }
  return isTitleLike(second) && !isTitleLike(first) ? { title: second, name: first } : { title: first, name: second };
}

/** The two parts of "Head (Ann Lee)" or "Head – Ann Lee". */
function inTwo(line: string): readonly [string, string] | undefined {
  const bare = line.endsWith(')') ? line.slice(0, -1) : line;
  const at = Math.max(...['(', '–', '—'].map((mark) => bare.lastIndexOf(mark)));
  const [outside, inside] = [bare.slice(0, Math.max(at, 0)).trim(), bare.slice(at + 1).trim()];
  return outside === '' || inside === '' || inside.includes(')') ? undefined : [outside, inside];
}

/** A line without markup for bold and italic text around it. */
function withoutMarks(line: string): string {
  const isMark = (at: number): boolean => '*_`'.includes(line[at] ?? ' ');
  let [start, end] = [0, line.length];
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return line.slice(start, end);
}

/** A box of a drawing with its lines to others. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly place: SourcePlace;
  readonly department?: string;
  readonly assistant?: boolean;
  /** What it says, where its label need not be interpreted. */
  readonly facts?: Partial<RosterRow>;
}

/** A line between boxes. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly isDotted: boolean;
}

/**
 * The boxes as rows. Links lead from managers down, unless only the other direction makes a tree.
 * @param isDownward whether it is known that they lead down
 */
export function boxRows(boxes: readonly Box[], links: readonly Link[], isDownward = false): RosterRow[] {
  const solid = links.filter(({ isDotted }) => !isDotted);
  const isUpward = !isDownward && faults(solid, 'from') < faults(solid, 'to');
  const below = isUpward ? 'from' : 'to';
  const above = isUpward ? 'to' : 'from';
  const managers = new Map<string, Reference[]>();
  const dotted = new Map<string, Reference[]>();
  for (const link of links) {
    const lines = link.isDotted ? dotted : managers;
    lines.set(link[below], [...(lines.get(link[below]) ?? []), { value: link[above], column: LINE, space: 'id' }]);
  }
  return boxes.map(({ id, label, place, department, assistant, facts }) => ({
    place,
    id,
    ...(facts ?? labelOf(label)),
    manager: managers.get(id) ?? [],
    dotted: dotted.get(id) ?? [],
    ...(department !== undefined && { department }),
    ...(assistant === true && { assistant }),
  }));
}

/** The column for the lines in a drawing; it has no name that a user would know. */
export const LINE = '(line)';

/** The number of boxes that would have more than one manager if `end` were the end at the direct report. */
function faults(links: readonly Link[], end: 'from' | 'to'): number {
  const count = new Map<string, number>();
  for (const link of links) count.set(link[end], (count.get(link[end]) ?? 0) + 1);
  return [...count.values()].filter((times) => times > 1).length;
}
