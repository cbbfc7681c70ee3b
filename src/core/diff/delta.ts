import type { Data } from '../syntax';
import type { FactSheet, Facts } from './facts';
import { pathOf } from './facts';

/** The smallest difference between two charts: one fact before and after. */
export interface Delta {
  /** The id of the position that the fact is about; undefined for the head of the chart. */
  readonly position?: string;
  readonly key: string;
  readonly item?: string;
  /** Undefined if the fact is new. */
  readonly before?: Data;
  /** Undefined if the fact was removed. */
  readonly after?: Data;
}

/** The key of the delta for the existence of a position. */
export const EXISTS = '';

/** All differences between the facts of two charts. */
export function deltasBetween(before: Facts, after: Facts): Delta[] {
  const deltas = [...between(undefined, before.head, after.head)];
  for (const [position, sheet] of after.positions) {
    const old = before.positions.get(position);
    if (!old) deltas.push({ position, key: EXISTS, after: true });
    deltas.push(...between(position, old ?? EMPTY, sheet));
  }
  for (const [position, sheet] of before.positions) {
    if (after.positions.has(position)) continue;
    deltas.push({ position, key: EXISTS, before: true }, ...between(position, sheet, EMPTY));
  }
  return deltas;
}

const EMPTY: FactSheet = new Map();

function* between(position: string | undefined, before: FactSheet, after: FactSheet): Generator<Delta> {
  const at = position === undefined ? {} : { position };
  for (const [path, fact] of after) {
    const old = before.get(path);
    if (old && (old.value === fact.value || sameData(old.value, fact.value))) continue;
    yield { ...at, ...placeOf(fact), ...(old && { before: old.value }), after: fact.value };
  }
  for (const [path, fact] of before) if (!after.has(path)) yield { ...at, ...placeOf(fact), before: fact.value };
}

const placeOf = ({ key, item }: Pick<Delta, 'key' | 'item'>): Pick<Delta, 'key' | 'item'> =>
  item === undefined ? { key } : { key, item };

/** Whether two values are equal; the order of keys does not matter. */
export const sameData = (one: Data | undefined, other: Data | undefined): boolean =>
  canonical(one) === canonical(other);

const canonical = (data: Data | undefined): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) ?? '';

/** The facts after applying some deltas. */
export function applyDeltas(facts: Facts, deltas: readonly Delta[]): Facts {
  const head = new Map(facts.head);
  const positions = new Map([...facts.positions].map(([id, sheet]) => [id, new Map(sheet)]));
  const existing = deltas.filter(({ key }) => key === EXISTS);
  for (const { position, after } of existing) if (position !== undefined && after) positions.set(position, new Map());
  for (const { position, key, item, after } of deltas) {
    if (key === EXISTS) continue;
    const sheet = position === undefined ? head : positions.get(position);
    const place = placeOf(item === undefined ? { key } : { key, item });
    if (after === undefined) sheet?.delete(pathOf(place));
    else sheet?.set(pathOf(place), { ...place, value: after });
  }
  for (const { position, after } of existing) if (position !== undefined && !after) positions.delete(position);
  return { head, positions };
}

/** The same difference, seen from the other chart. */
export const invertDelta = ({ before, after, ...place }: Delta): Delta => ({
  ...place,
  ...(after !== undefined && { before: after }),
  ...(before !== undefined && { after: before }),
});
