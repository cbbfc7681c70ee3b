import type { Replacement } from '../text';
import { applyEdits } from '../text';
import { pairsOf } from './pairs';
import type { Unit } from './units';
import { unitsOf } from './units';

/** A part that both sides have changed in different ways. */
export interface Conflict {
  /** The position, or the key of the head. */
  readonly id: string;
  /** The key inside it, if not all of it is in conflict. */
  readonly key?: string;
}

/** The merged text. In a conflict, this side's text is kept and the other side's is in comments. */
export interface Merged {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of a chart with a common ancestor, position by position and key by key.
 * The text of `ours` is kept as written, except for the changes in `theirs`.
 * @returns undefined if one of the texts cannot be divided: it has mistakes, or is written in braces
 */
export function mergeCharts(base: string, ours: string, theirs: string): Merged | undefined {
  const [old, own, other] = [unitsOf(base), unitsOf(ours), unitsOf(theirs)];
  if (!old || !own || !other) return undefined;
  const conflicts: Conflict[] = [];
  const edits: Replacement[] = [];
  const order = [...other.units.keys()];
  for (const name of new Set([...own.units.keys(), ...order, ...old.units.keys()])) {
    const [b, o, t] = [old.units.get(name), own.units.get(name), other.units.get(name)];
    if (same(o, t) || same(b, t)) continue;
    if (o && t) {
      const text = same(b, o) ? t.text : both(b, o, t, conflicts);
      edits.push({ span: o.span, text: ended(text, o.text) });
    } else if (o && same(b, o)) {
      edits.push({ span: o.span, text: '' });
    } else if (o) {
      conflicts.push({ id: o.id });
      edits.push({ span: o.span, text: commented(o.text, [`conflict: the other side removed "${o.id}"`]) });
    } else if (t) {
      if (b) conflicts.push({ id: t.id });
      const text = b ? commented(t.text, [`conflict: this side removed "${t.id}"`]) : t.text;
      edits.push(inserted(text, t, placeFor(name, order, own.units), ours));
    }
  }
  return { text: applyEdits(ours, edits), conflicts };
}

const plain = (unit: Unit | undefined): string | undefined => unit?.text.replaceAll('\r\n', '\n').trimEnd();
const same = (one: Unit | undefined, other: Unit | undefined): boolean => plain(one) === plain(other);

const ended = (text: string, like: string): string => (/\n$/.test(like) && !/\n$/.test(text) ? `${text}\n` : text);

/** The unit of ours after which to insert a new one: the nearest one that precedes it in theirs. */
function placeFor(name: string, order: readonly string[], own: ReadonlyMap<string, Unit>): Unit | undefined {
  const kind = name.split(' ')[0] ?? '';
  const before = order.slice(0, order.indexOf(name)).reverse();
  const near = before.find((each) => each.startsWith(`${kind} `) && own.has(each));
  return near === undefined ? undefined : own.get(near);
}

function inserted(text: string, { isPosition }: Unit, after: Unit | undefined, ours: string): Replacement {
  const top = /^positions[ \t]*:[^\n]*(?:\n|$)/m.exec(ours);
  const start = top?.index ?? ours.length;
  const at = after?.span.end ?? (isPosition ? start + (top?.[0].length ?? 0) : start);
  const broken = at === 0 || ours[at - 1] === '\n';
  return { span: { start: at, end: at }, text: `${broken ? '' : '\n'}${ended(text, '\n')}` };
}

/** A unit that both sides have changed, key by key. */
function both(b: Unit | undefined, o: Unit, t: Unit, conflicts: Conflict[]): string {
  const [old, own, other] = [b && pairsOf(b), pairsOf(o), pairsOf(t)];
  if (!own || !other || own.flow !== other.flow || (old && old.flow !== own.flow)) {
    conflicts.push({ id: o.id });
    return commented(o.text, [`conflict: the other side has`, ...t.text.trimEnd().split(/\r?\n/)]);
  }
  const notes: string[] = [];
  const result: string[] = [];
  for (const key of new Set([...own.pairs.keys(), ...other.pairs.keys()])) {
    const [was, mine, their] = [old?.pairs.get(key), own.pairs.get(key), other.pairs.get(key)];
    const taken =
      mine === their || was === their ? mine : was === mine ? their : (listsTogether(was, mine, their) ?? null);
    if (taken !== null) {
      if (taken !== undefined) result.push(own.flow ? taken : ended(taken, '\n'));
      continue;
    }
    conflicts.push({ id: o.id, key });
    const note = [`conflict in "${key}": the other side has`, ...(their ?? 'nothing').trimEnd().split(/\r?\n/)];
    if (own.flow) notes.push(...note);
    if (mine !== undefined) result.push(own.flow ? mine : commented(ended(mine, '\n'), note));
    else if (!own.flow) result.push(commented('', note));
  }
  const text = own.before + result.join(own.flow ? ', ' : '') + own.after;
  return notes.length > 0 ? commented(text, notes) : text;
}

/** Lists in brackets on one line: additions from both sides, without removals from either side. */
function listsTogether(
  was: string | undefined,
  mine: string | undefined,
  their: string | undefined,
): string | undefined {
  const lists = [was ?? '', mine ?? '', their ?? ''].map((text) =>
    /^(\s*[^\s:[\]{}]+:\s*)\[([^[\]{}"'#\n]*)\](\s*)$/.exec(text),
  );
  const [old, own, other] = lists.map((found) =>
    found?.[2]
      ?.split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
  const form = lists[1];
  if (!form || !own || !other || (was !== undefined && !old)) return undefined;
  const kept = own.filter((item) => other.includes(item) || !(old ?? []).includes(item));
  const added = other.filter((item) => !own.includes(item) && !(old ?? []).includes(item));
  return `${form[1]}[${[...kept, ...added].join(', ')}]${form[3]}`;
}

/** Conflict markers as comments, so that the text with them is still a chart. */
function commented(text: string, lines: readonly string[]): string {
  const indent = /^[ \t]*/.exec(text === '' ? (lines[1] ?? '') : text)?.[0] ?? '';
  const [first = '', ...rest] = lines;
  return [`<<<<<<< ${first}`, ...rest.map((line) => `  ${line.trim()}`), '>>>>>>>']
    .map((line) => `${indent}# ${line}\n`)
    .join('')
    .concat(text);
}
