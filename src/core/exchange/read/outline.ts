import { isVacantMarker } from '../cells';
import type { Reference, RosterRow, SourcePlace } from '../roster';
import { headerKey } from '../table/header-key';
import { isTitleLike, LINE } from './boxes';
import type { Bag } from './data';
import { isBag, wordOf } from './data';
import { attributesOf, first, holdsPerson, isPosition, referencesIn } from './outline-entry';
import type { KeyKind } from './outline-keys';
import { isAttribute, isKey, isOfPeople, ROLE_COLLECTIONS } from './outline-keys';
import { titleOfKey } from './slugs';

/** A row while an outline is read: the meaning of its `reports` is undecided. */
type Draft = { -readonly [K in keyof RosterRow]: RosterRow[K] } & { both?: readonly Reference[]; keyed?: Keyed };

/** A name under a key, of an entry without a title: the key may be the title, and the name its holder's. */
interface Keyed {
  readonly key: string;
  readonly name: string;
}

interface Context {
  /** The id of the row above, for nesting. */
  readonly above?: string;
  readonly department?: string;
  /** The key of the collection that contains an entry. */
  readonly collection?: string;
  /** The key of an entry, which is its id. */
  readonly key?: string;
  /** Whether entries report to their unit's leader unless they name another manager. */
  readonly leader?: Reference;
  /** The key that names the leader of the unit above, so that its members report to the leader. */
  readonly line?: string;
}

const MAX_DEPTH = 60;

/** Keys of maps about the organization or the file. */
const HEAD = /^(?:organi[sz]ation|company|org|meta|metadata|project|config|settings)$/i;

/** Rows from nested and listed maps, with reporting lines in either direction. */
export function outlineRows(file: string, data: unknown): RosterRow[] {
  const outline = new Outline(file);
  outline.visit(data, {}, 0);
  return outline.rows();
}

class Outline {
  readonly #file: string;
  readonly #drafts: Draft[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** All rows; the direction that makes a tree decides the meaning of `reports:`. */
  rows(): RosterRow[] {
    const undecided = this.#drafts.filter(({ both }) => both !== undefined);
    const isUp = undecided.length > 0 && faultsDown(undecided) > faultsUp(undecided);
    const keysAreTitles = areTitles(this.#drafts.flatMap(({ keyed }) => keyed ?? []));
    return this.#drafts.map(({ both, keyed, ...draft }) => {
      const row = keyed && keysAreTitles ? { ...draft, title: titleOfKey(keyed.key), name: keyed.name } : draft;
      if (both === undefined) return row;
      return isUp
        ? { ...row, manager: [...row.manager, ...both] }
        : { ...row, reports: [...(row.reports ?? []), ...both] };
    });
  }

  visit(value: unknown, context: Context, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) for (const each of value) this.#entry(each, context, depth);
    else if (isBag(value)) this.#map(value, context, depth);
  }

  #entry(value: unknown, context: Context, depth: number): void {
    const word = wordOf(value);
    if (word !== undefined) this.#leaf(word, context);
    else this.visit(value, context, depth + 1);
  }

  /** A text in a list of children: a reference to a row that is described elsewhere, or a separate box. */
  #leaf(word: string, { above, department, collection, line }: Context): void {
    if (above === undefined) return;
    const role =
      ROLE_COLLECTIONS[headerKey(collection ?? '')] ??
      (isOfPeople(collection) && !isTitleLike(word) ? 'Member' : undefined);
    this.#add(role === undefined ? { title: word } : { title: role, name: word }, {
      above,
      ...(department !== undefined && { department }),
      ...(line !== undefined && { line }),
    });
  }

  #map(bag: Bag, context: Context, depth: number): void {
    const entries = Object.entries(bag);
    const has = (kind: KeyKind): boolean =>
      entries.some(([key, value]) => isKey(kind, key) && wordOf(value) !== undefined);
    const [only] = entries;
    if (entries.length === 1 && only && !isAttribute(only[0]) && isBag(only[1]) && isPosition(only[1])) {
      this.#map(only[1], { ...context, key: only[0] }, depth + 1);
      return;
    }
    if (context.collection !== undefined && isKey('units', context.collection) && !has('title'))
      this.#unit(bag, context, depth);
    else if (
      isPosition(bag) ||
      (context.key !== undefined &&
        entries.some(([key]) => isAttribute(key)) &&
        (context.collection !== undefined || isTitleLike(context.key)))
    )
      this.#position(bag, context, depth);
    else this.#container(bag, context, depth);
  }

  /** A map that is not a position: its values are read, and keys that name positions become their ids. */
  #container(bag: Bag, context: Context, depth: number): void {
    for (const [key, value] of Object.entries(bag)) {
      if (HEAD.test(key) && isBag(value) && !Object.values(value).some((each) => typeof each === 'object')) continue;
      const isCollection =
        isKey('members', key) || isKey('units', key) || isKey('down', key) || headerKey(key) in ROLE_COLLECTIONS;
      if (isCollection) this.#collection(key, value, context, depth);
      else if (isBag(value)) this.#keyed(key, value, context, depth);
      else if (Array.isArray(value) || value === null || typeof value === 'string')
        this.#titled(key, value, context, depth);
    }
  }

  /** A list of entries, or a map of entries by their ids. */
  #collection(key: string, value: unknown, context: Context, depth: number): void {
    const { key: _, ...outer } = context;
    const inside = { ...outer, collection: key };
    if (isBag(value))
      for (const [id, each] of Object.entries(value)) {
        if (isBag(each) && Object.keys(each).length > 0) this.#map(each, { ...inside, key: id }, depth + 1);
        else if (each === null || (isBag(each) && Object.keys(each).length === 0))
          this.#add(attributesOf({}, id), inside);
        else this.#entry(each, { ...inside, key: id }, depth);
      }
    else this.visit(value, inside, depth + 1);
  }

  #keyed(key: string, value: Bag, context: Context, depth: number): void {
    if (
      isTitleLike(key) &&
      !isAttribute(key) &&
      !isPosition(value) &&
      Object.keys(value).every((each) => !isAttribute(each))
    )
      this.#titled(key, value, context, depth);
    else this.#map(value, { ...context, key }, depth + 1);
  }

  /** `CEO: {CTO: [Engineer]}`: keys are titles, and what is below them reports to them. */
  #titled(key: string, value: unknown, context: Context, depth: number): void {
    if (isAttribute(key) || (!isTitleLike(key) && context.above === undefined)) {
      if (Array.isArray(value) && (!isAttribute(key) || value.some(isBag))) this.visit(value, context, depth + 1);
      return;
    }
    const name = wordOf(value);
    const id = this.#add(
      { title: titleOfKey(key), ...(name !== undefined && !isVacantMarker(name) && { name }) },
      context,
    );
    if (isBag(value)) this.#container(value, { ...context, above: id }, depth + 1);
    else this.visit(value, { ...context, above: id }, depth + 1);
  }

  /** A team or department with people: its leader is one of them, or it gets a separate box. */
  #unit(bag: Bag, context: Context, depth: number): void {
    const name = first(bag, 'name') ?? first(bag, 'id') ?? context.key;
    const leadKey = Object.keys(bag).find((key) => isKey('lead', key) && wordOf(bag[key]) !== undefined);
    const lead = leadKey === undefined ? undefined : wordOf(bag[leadKey]);
    const { key: _, line: __, ...outer } = context;
    const inside = { ...outer, ...(name !== undefined && { department: name }) };
    if (lead !== undefined && leadKey !== undefined && holdsPerson(bag, lead)) {
      this.#below(bag, { ...inside, leader: { value: lead, column: leadKey, space: 'id' } }, depth);
      return;
    }
    const up = referencesIn(bag, 'up').filter(({ column }) => column !== leadKey);
    const id = this.#add(
      {
        ...attributesOf(bag, context.key),
        title: name ?? 'Team',
        ...(lead !== undefined && { name: lead }),
        manager: up,
      },
      { ...inside },
    );
    this.#below(bag, { ...inside, above: id, ...(leadKey !== undefined && { line: leadKey }) }, depth);
  }

  #position(bag: Bag, context: Context, depth: number): void {
    const role = ROLE_COLLECTIONS[headerKey(context.collection ?? '')];
    const row = attributesOf(bag, context.key);
    const named =
      role !== undefined && row.name === undefined && row.title !== undefined
        ? { ...row, title: role, name: row.title }
        : row;
    const both = referencesIn(bag, 'reports');
    const keyed = keyedIn(bag, context.key);
    const id = this.#add(
      {
        ...named,
        manager: referencesIn(bag, 'up'),
        dotted: referencesIn(bag, 'dotted'),
        reports: referencesIn(bag, 'down'),
        ...(both.length > 0 && { both }),
        ...(keyed && { keyed }),
      },
      context,
    );
    const { leader: _, key: __, line: ___, ...inside } = context;
    this.#below(bag, { ...inside, above: id }, depth);
  }

  /** The entries nested in a position or unit. */
  #below(bag: Bag, context: Context, depth: number): void {
    for (const [key, value] of Object.entries(bag)) {
      const isCollection =
        isKey('down', key) ||
        isKey('reports', key) ||
        isKey('members', key) ||
        isKey('units', key) ||
        headerKey(key) in ROLE_COLLECTIONS;
      const nested = Array.isArray(value) ? value.some((each) => isBag(each)) : isBag(value);
      const isNames =
        Array.isArray(value) &&
        (isKey('members', key) || headerKey(key) in ROLE_COLLECTIONS) &&
        context.leader === undefined;
      if (isCollection && (nested || isNames)) this.#collection(key, value, { ...context, collection: key }, depth);
      else if (isBag(value) && /^leadership$/i.test(key)) this.#container(value, context, depth + 1);
      else if (isBag(value) && !isAttribute(key) && isPosition(value)) this.#map(value, { ...context, key }, depth + 1);
    }
  }

  /** Adds a row and returns the id for nested rows. */
  #add(row: Partial<Draft>, { above, department, leader, line = LINE }: Context): string {
    const number = this.#drafts.length + 1;
    const id = `#${number}`;
    const place: SourcePlace = { file: this.#file, unit: 'entry', number };
    const own =
      (row.manager ?? []).length > 0
        ? row.manager!
        : leader !== undefined && leader.value !== row.id && leader.value !== row.name
          ? [leader]
          : [];
    const unit = row.department ?? department;
    this.#drafts.push({
      ...row,
      place,
      aliases: [id],
      manager: own.length > 0 || above === undefined ? own : [{ value: above, column: line, space: 'id' }],
      dotted: row.dotted ?? [],
      ...(unit !== undefined && { department: unit }),
    });
    return id;
  }
}

function keyedIn(bag: Bag, key: string | undefined): Keyed | undefined {
  const name = first(bag, 'name');
  return key === undefined || name === undefined || first(bag, 'title') !== undefined || isVacantMarker(name)
    ? undefined
    : { key, name };
}

/** Whether the keys of a text are titles: some sound like jobs, and no name does. */
const areTitles = (all: readonly Keyed[]): boolean =>
  all.some(({ key }) => isTitleLike(key)) && !all.some(({ name }) => isTitleLike(name));

/** The number of rows with several managers if `reports` lists direct reports. */
function faultsDown(rows: readonly Draft[]): number {
  const count = new Map<string, number>();
  for (const { both } of rows) for (const { value } of both!) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count.values()].filter((times) => times > 1).length;
}

/** The number of rows with several managers if `reports` lists managers. */
const faultsUp = (rows: readonly Draft[]): number => rows.filter(({ both }) => both!.length > 1).length;
