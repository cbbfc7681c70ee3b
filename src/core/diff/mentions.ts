import type { Data } from '../syntax';
import type { Delta } from './delta';
import { sameData } from './delta';
import type { Fact, FactSheet } from './facts';
import { pathOf } from './facts';

/** Keys whose items are positions. */
const OF_POSITIONS: ReadonlySet<string> = new Set(['dotted_line_to', 'works_with', 'leadership_team', 'co_leads']);

/** The places where a fact's value names positions. */
const IN_VALUES = ['shared_with', 'with', 'lead'] as const;

type Fields = { readonly [key: string]: Data };

const fieldsOf = (value: Data | undefined): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** The positions that a delta names, before or after. */
export function mentionedIn({ key, item, before, after }: Delta): string[] {
  if (OF_POSITIONS.has(key)) return item === undefined ? [] : [item];
  const values = [before, after];
  if (key === 'reports_to') return values.flatMap(words);
  return values.flatMap((value) => {
    const fields = fieldsOf(value);
    return fields ? IN_VALUES.flatMap((name) => words(fields[name])) : [];
  });
}

const words = (data: Data | undefined): string[] =>
  (Array.isArray(data) ? data : [data]).filter((each) => typeof each === 'string');

/**
 * The facts of a sheet with one position replaced by another; without a replacement, its mentions are removed.
 * @param owner the position of the sheet, which is not named as its own partner
 */
export function renamedIn(
  sheet: FactSheet,
  owner: string | undefined,
  id: string,
  other: string | undefined,
): FactSheet {
  const taken = other === owner ? undefined : other;
  const result = new Map<string, Fact>();
  for (const fact of sheet.values()) {
    const renamed = renamedFact(fact, id, taken);
    if (renamed && !(renamed !== fact && result.has(pathOf(renamed)))) result.set(pathOf(renamed), renamed);
  }
  return result;
}

function renamedFact(fact: Fact, id: string, other: string | undefined): Fact | undefined {
  const { key, item, value } = fact;
  if (OF_POSITIONS.has(key)) return item !== id ? fact : other === undefined ? undefined : { ...fact, item: other };
  if (key === 'reports_to') {
    const ids = words(value);
    if (!ids.includes(id)) return fact;
    const kept = replaced(ids, id, other);
    return kept.length === 0 ? undefined : { ...fact, value: kept };
  }
  const fields = fieldsOf(value);
  if (!fields || !IN_VALUES.some((name) => words(fields[name]).includes(id))) return fact;
  return renamedFields(fact, fields, id, other);
}

function renamedFields(fact: Fact, fields: Fields, id: string, other: string | undefined): Fact {
  const result: Record<string, Data> = { ...fields };
  for (const name of IN_VALUES) {
    const named = fields[name];
    if (named === undefined || !words(named).includes(id)) continue;
    if (typeof named === 'string') {
      if (other === undefined) delete result[name];
      else result[name] = other;
      continue;
    }
    const kept = [...new Set(replaced(words(named), id, other))].sort();
    if (kept.length > 0 || name === 'with') result[name] = kept;
    else delete result[name];
  }
  const isException = fact.key === 'allow' || fact.key === 'exceptions';
  return isException
    ? { ...fact, item: [fields.rule, ...words(result.with)].join(' '), value: result }
    : { ...fact, value: result };
}

const replaced = (ids: readonly string[], id: string, other: string | undefined): string[] =>
  ids.flatMap((each) => (each !== id ? [each] : other === undefined ? [] : [other]));

/** The deltas of one sheet that only replace `id` by `other`, or remove it. @param side where `id` is named */
export function explained(
  deltas: readonly Delta[],
  sheet: FactSheet,
  names: { readonly owner: string | undefined; readonly id: string; readonly other: string | undefined },
  side: 'before' | 'after',
): Delta[] {
  if (deltas.length === 0) return [];
  const expected = renamedIn(sheet, names.owner, names.id, names.other);
  const opposite = side === 'before' ? 'after' : 'before';
  return deltas.filter((delta) => {
    if (!concerns(delta, names)) return false;
    const fact = expected.get(pathOf(delta));
    if (fact === undefined) return delta[opposite] === undefined;
    return sameData(fact.value, delta[opposite]) || sameData(unled(fact.value), delta[opposite]);
  });
}

/** A claim that is not shared any more needs no lead. */
function unled(value: Data): Data | undefined {
  const fields = fieldsOf(value);
  if (!fields || fields.shared_with !== undefined || fields.lead === undefined) return undefined;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'lead'));
}

const concerns = (delta: Delta, { id, other }: { readonly id: string; readonly other: string | undefined }): boolean =>
  isAbout(delta, id) || (other !== undefined && isAbout(delta, other)) || EXCEPTIONS.has(delta.key);

const isAbout = (delta: Delta, id: string): boolean => mentionedIn(delta).includes(id);

const EXCEPTIONS: ReadonlySet<string> = new Set(['allow', 'exceptions']);
