import { groupBy } from '../../text';
import { isRootMarker } from '../cells';
import type { Notice, Reference, RosterRow } from '../roster';
import type { Choice, Index } from './spaces';
import { chooseSpace, namesItself, SPACE_NAMES } from './spaces';

/** Reporting lines: the index of each row's manager, or -1 for a top. */
export interface Lines {
  readonly manager: number[];
  readonly dotted: ReadonlySet<number>[];
  /** The number of manager references, and of those that match no row. */
  readonly references: number;
  readonly unresolved: number;
  readonly notices: Notice[];
}

/** Resolves the references of all rows. */
export function drawLines(rows: readonly RosterRow[], index: Index): Lines {
  const notices: Notice[] = [];
  const resolver = new Resolver(rows, index, notices);
  const manager: number[] = rows.map(() => -1);
  const dotted: Set<number>[] = rows.map(() => new Set());
  let [references, unresolved] = [0, 0];
  const isTop = (row: RosterRow, reference: Reference): boolean =>
    (isRootMarker(reference.value) && !resolver.find(reference).length) || resolver.isSelf(row, reference);
  rows.forEach((row, own) => {
    const real = row.manager.filter((reference) => !isTop(row, reference));
    if (real.length > 0) references++;
    const found = resolver.first(real, own);
    if (found.length > 0) {
      manager[own] = found[0]!;
      for (const other of found.slice(1)) dotted[own]!.add(other);
    } else if (real.length > 0) {
      unresolved++;
      const { value, column } = real[0]!;
      notices.push({
        severity: 'warning',
        code: 'unknown-manager',
        message: `No row matches the manager "${value}", so this position is at the top.`,
        place: { ...row.place, column },
      });
    }
    for (const reference of row.dotted) {
      if (isTop(row, reference)) continue;
      for (const other of resolver.all(reference, own)) if (other !== manager[own]) dotted[own]!.add(other);
    }
  });
  fromAbove(rows, resolver, manager, notices);
  return { manager, dotted, references, unresolved, notices: [...resolver.choices(), ...notices] };
}

/** Lines that are listed at the manager. If they contradict the other direction, the direct report's own entry counts. */
function fromAbove(rows: readonly RosterRow[], resolver: Resolver, manager: number[], notices: Notice[]): void {
  const before = [...manager];
  rows.forEach((row, own) => {
    for (const reference of row.reports ?? []) {
      const [found] = resolver.all(reference, own);
      const place = { ...row.place, column: reference.column };
      if (found === undefined) {
        notices.push({
          severity: 'warning',
          code: 'unknown-report',
          message: `"${reference.value}" is listed as a direct report, but there is no such row.`,
          place,
        });
      } else if (found === own) continue;
      else if (manager[found] === -1) manager[found] = own;
      else if (manager[found] !== own)
        notices.push({
          severity: 'warning',
          code: 'contradiction',
          message:
            before[found] === manager[found]
              ? `"${reference.value}" is listed as a direct report here but names another manager itself. Its own entry counts.`
              : `"${reference.value}" is listed as a direct report in two places. The first one counts.`,
          place,
        });
    }
  });
}

/** Finds the rows that references name, with one kind of reference per column. */
class Resolver {
  readonly #rows: readonly RosterRow[];
  readonly #index: Index;
  readonly #notices: Notice[];
  readonly #choices: ReadonlyMap<string, Choice>;

  constructor(rows: readonly RosterRow[], index: Index, notices: Notice[]) {
    this.#rows = rows;
    this.#index = index;
    this.#notices = notices;
    const all = rows.flatMap((row) => [...row.manager, ...row.dotted, ...(row.reports ?? [])]);
    const real = all.filter(({ value }) => !isRootMarker(value));
    this.#choices = new Map(
      [...groupBy(real, ({ column }) => column)].map(([column, own]) => [column, chooseSpace(own, index)]),
    );
  }

  /** The decisions about the columns, as sentences. */
  choices(): Notice[] {
    return [...this.#choices].flatMap(([column, { space, resolved, of }]): Notice[] =>
      of < 2 || column.startsWith('(')
        ? []
        : [
            {
              severity: 'info',
              code: 'manager-space',
              message: `"${column}" is matched against ${SPACE_NAMES[space]}: ${resolved} of ${of} found.`,
            },
          ],
    );
  }

  /** The rows that match a reference exactly, or else ignoring case. */
  find({ value, column }: Reference): readonly number[] {
    const { space } = this.#choices.get(column) ?? { space: 'id' };
    const exact = this.#index.exact(space, value);
    return exact.length > 0 ? exact : this.#index.loose(space, value);
  }

  isSelf(row: RosterRow, { value, column }: Reference): boolean {
    const { space } = this.#choices.get(column) ?? { space: 'id' };
    return namesItself(row, space, value) && this.#index.loose(space, value).length === 1;
  }

  /** The managers in the first resolvable reference of a row: the solid line first. */
  first(references: readonly Reference[], own: number): number[] {
    for (const reference of references) {
      const found = this.all(reference, own);
      if (found.length === 0) continue;
      if (found.length > 1)
        this.#say(
          own,
          reference,
          'several-managers',
          `${found.length} managers are in one cell. The first is the solid line, the others are dotted.`,
        );
      const others = references
        .filter((other) => other !== reference && other.column === reference.column)
        .flatMap((other) => this.all(other, own));
      return [...new Set([...found, ...others])];
    }
    return [];
  }

  /** The rows that a cell names: one, or several separated by semicolons or line breaks. */
  all(reference: Reference, own: number): number[] {
    const whole = this.#one(reference, own);
    if (whole !== undefined) return [whole];
    for (const separator of [/[;|\n]/, /[,/&]\s/]) {
      const parts = reference.value
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      if (parts.length < 2) continue;
      const found = parts.flatMap((value) => this.#one({ ...reference, value }, own) ?? []);
      if (found.length > 0) return [...new Set(found)];
    }
    return [];
  }

  #one(reference: Reference, own: number): number | undefined {
    const { space } = this.#choices.get(reference.column) ?? { space: 'id' };
    const exact = this.#index.exact(space, reference.value);
    const found = exact.length > 0 ? exact : this.#index.loose(space, reference.value);
    const others = found.filter((row) => row !== own);
    if (others.length === 0) return this.#inOtherSpace(reference, space, own);
    if (exact.length === 0)
      this.#say(own, reference, 'wrong-case', `"${reference.value}" is spelled in another case where it is defined.`);
    return others.length === 1 ? others[0] : this.#oneOf(others, reference, own);
  }

  #inOtherSpace({ value, space: said }: Reference, tried: string, own: number): number | undefined {
    for (const space of ['email', 'name', 'title'] as const) {
      if (space === tried || said === 'position') continue;
      const found = this.#index.exact(space, value).filter((row) => row !== own);
      if (found.length === 1) return found[0];
    }
    return undefined;
  }

  /** Of several rows with one id, one whose line does not lead back here. */
  #oneOf(found: readonly number[], reference: Reference, own: number): number {
    const row = this.#rows[own]!;
    const chosen =
      found.find((each) => this.#rows[each]!.manager.every(({ value }) => isRootMarker(value))) ??
      found.find((each) => this.#rows[each]!.department === row.department) ??
      found[0]!;
    const key = this.#rows[chosen]!;
    const isSamePerson = found.every(
      (each) => key.id !== undefined && this.#rows[each]!.id === key.id && this.#rows[each]!.name === key.name,
    );
    if (!isSamePerson)
      this.#say(
        own,
        reference,
        'ambiguous-manager',
        `"${reference.value}" names ${found.length} rows. Taken: row ${key.place.number ?? chosen + 1}.`,
      );
    return chosen;
  }

  #say(own: number, { column }: Reference, code: string, message: string): void {
    this.#notices.push({ severity: 'warning', code, message, place: { ...this.#rows[own]!.place, column } });
  }
}
