import { findTerritory, isTerritory, isTerritoryWithin, nestedTerritories } from '../knowledge';

/** What a claim is limited to, such as `{region: EMEA}`: the values under each key, in lower case. An empty one is unlimited. */
export type Scope = ReadonlyMap<string, ReadonlySet<string>>;

/** The dimension of all keys that are about places. Its values are ids of territories, or the words of a place that is not known. */
const TERRITORY = 'territory';

/** Keys about places, and whether a country's two letters count there: "CA" is a state as well. */
const PLACE_KEYS: ReadonlyMap<string, 'names' | 'codes' | 'words'> = new Map([
  ['region', 'codes'],
  ['country', 'codes'],
  ['territory', 'codes'],
  ['geo', 'codes'],
  ['geography', 'codes'],
  ['continent', 'codes'],
  ['subregion', 'codes'],
  ['cluster', 'names'],
  ['location', 'names'],
  ['city', 'names'],
  ['site', 'names'],
  ['state', 'words'],
  ['province', 'words'],
]);

/** A market is a country or region in one company and a segment in another. */
const MARKET = 'market';

const singular = (key: string): string => {
  const word = key.trim().toLowerCase();
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
};

const known = new WeakMap<Scope, Scope>();

/** A scope by dimension instead of key: singular keys, all keys about places as one, and territories by their ids. */
export function byDimension(scope: Scope): Scope {
  if (scope.size === 0) return scope;
  let found = known.get(scope);
  if (!found) {
    const dimensions = new Map<string, ReadonlySet<string>>();
    for (const [key, values] of scope) {
      const [dimension, named] = inDimension(singular(key), values);
      dimensions.set(dimension, new Set([...(dimensions.get(dimension) ?? []), ...named]));
    }
    known.set(scope, (found = settled(dimensions)));
  }
  return found;
}

/** Marks a scope as one by dimension already. */
function settled(scope: Scope): Scope {
  known.set(scope, scope);
  return scope;
}

function inDimension(key: string, values: ReadonlySet<string>): readonly [string, readonly string[]] {
  const reading = PLACE_KEYS.get(key);
  if (reading === 'words') return [TERRITORY, [...values]];
  if (reading) return [TERRITORY, [...values].map((value) => findTerritory(value, reading === 'codes') ?? value)];
  const places = key === MARKET ? [...values].map((value) => findTerritory(value, false)) : [];
  return places.some((place) => place !== undefined)
    ? [TERRITORY, [...values].map((value, index) => places[index] ?? value)]
    : [key, [...values]];
}

/** The values of a dimension that have something in common with one of its values. Places that are not known share nothing for certain. */
export const valuesMeeting = (dimension: string, value: string): readonly string[] =>
  dimension === TERRITORY ? nestedTerritories(value) : [value];

/** Whether something can lie in both scopes. Only a dimension that both have, each with values and none in common, keeps them apart. */
export function scopesMeet(a: Scope, b: Scope): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const others = byDimension(b);
  return [...byDimension(a)].every(([dimension, values]) => {
    const these = others.get(dimension);
    return !these || values.size === 0 || these.size === 0 || valuesMeet(dimension, values, these);
  });
}

const valuesMeet = (dimension: string, values: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...values].some((value) => valuesMeeting(dimension, value).some((each) => others.has(each)));

/** Whether all that lies in `inner` lies in `outer`, for certain. */
export function isScopeWithin(inner: Scope, outer: Scope): boolean {
  const [inside, around] = [byDimension(inner), byDimension(outer)];
  return [...around].every(([dimension, values]) => {
    const within = inside.get(dimension);
    if (values.size === 0) return true;
    return within !== undefined && within.size > 0 && [...within].every((value) => isCovered(dimension, value, values));
  });
}

const isCovered = (dimension: string, value: string, by: ReadonlySet<string>): boolean =>
  by.has(value) || (dimension === TERRITORY && [...by].some((each) => isTerritoryWithin(value, each)));

/** The scope of a claim inside a scope of its position: what the claim says itself counts more. */
export const narrowed = (outer: Scope, inner: Scope): Scope =>
  inner.size === 0 ? outer : settled(new Map([...byDimension(outer), ...byDimension(inner)]));

/** The scope of a report inside its manager's: in each dimension what both have in common, or the report's own where that is unclear. */
export function inherited(manager: Scope, report: Scope): Scope {
  if (manager.size === 0) return report;
  if (report.size === 0) return manager;
  const scope = new Map(byDimension(manager));
  for (const [dimension, values] of byDimension(report)) {
    const around = scope.get(dimension);
    scope.set(dimension, around && around.size > 0 && values.size > 0 ? common(dimension, around, values) : values);
  }
  return settled(scope);
}

function common(dimension: string, around: ReadonlySet<string>, own: ReadonlySet<string>): ReadonlySet<string> {
  const inside = [...own].filter((value) => isCovered(dimension, value, around));
  const wider = [...around].filter((value) => isCovered(dimension, value, own));
  const both = new Set([...inside, ...wider]);
  if (both.size > 0) return both;
  return dimension === TERRITORY && [...own].every(isTerritory) ? around : own;
}

/** The same for scopes that say the same, in whatever order. */
export const fingerprint = (scope: Scope): string =>
  scope.size === 0
    ? ''
    : JSON.stringify([...byDimension(scope)].map(([key, values]) => [key, ...[...values].sort()]).sort());
