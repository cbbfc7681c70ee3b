import { findTerritory, isTerritory, isTerritoryWithin, nestedTerritories } from '../knowledge';

/** What a claim is limited to, such as `{region: EMEA}`: the values under each key, in lower case. An empty one is unlimited. */
export type Scope = ReadonlyMap<string, ReadonlySet<string>>;

/** The dimension of all keys that are about places. Its values are ids of territories, or the words of a place that is not known. */
const TERRITORY = 'territory';

/** The dimension of the region around a place that maps do not put there: Sudan is northern Africa to some, eastern to others. */
const REGION_AROUND = 'region around';

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

/** The values of a dimension that have something in common with those of a scope. Places that are not known share nothing for certain. */
export function valuesMeeting(scope: Scope, dimension: string): readonly string[] {
  const values = valuesFor(scope, dimension);
  return dimension === TERRITORY ? values.flatMap(nestedTerritories) : values;
}

/** The values by which a scope can be found in a dimension. */
export const valuesFor = (scope: Scope, dimension: string): readonly string[] => [
  ...(scope.get(dimension) ?? []),
  ...(dimension === TERRITORY ? (scope.get(REGION_AROUND) ?? []) : []),
];

/** Whether something can lie in both scopes. Only a dimension that both have, each with values and none in common, keeps them apart. */
export function scopesMeet(a: Scope, b: Scope): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const [these, others] = [byDimension(a), byDimension(b)];
  return [...these].every(([dimension, values]) => {
    const there = others.get(dimension);
    if (!there || values.size === 0 || there.size === 0 || dimension === REGION_AROUND) return true;
    return dimension === TERRITORY ? placesMeet(these, others) : [...values].some((value) => there.has(value));
  });
}

const placesMeet = (a: Scope, b: Scope): boolean => isPartlyInside(a, b) || isPartlyInside(b, a);

/** Whether a place of one scope lies in one of another. What lies in a region by the chart alone lies in itself and in what is around that region. */
function isPartlyInside(inner: Scope, outer: Scope): boolean {
  const [places, around] = [inner.get(TERRITORY) ?? new Set(), inner.get(REGION_AROUND) ?? inner.get(TERRITORY)];
  return [...(outer.get(TERRITORY) ?? [])].some(
    (place) => places.has(place) || [...(around ?? [])].some((each) => isTerritoryWithin(each, place)),
  );
}

/** Whether all that lies in `inner` lies in `outer`, for certain. */
export function isScopeWithin(inner: Scope, outer: Scope): boolean {
  const [inside, around] = [byDimension(inner), byDimension(outer)];
  return [...around].every(([dimension, values]) => {
    const within = (dimension === TERRITORY && inside.get(REGION_AROUND)) || inside.get(dimension);
    if (values.size === 0 || dimension === REGION_AROUND) return true;
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
    if (!around || around.size === 0 || values.size === 0) scope.set(dimension, values);
    else if (isElsewhere(dimension, around, values)) scope.set(dimension, values).set(REGION_AROUND, around);
    else scope.set(dimension, common(dimension, around, values));
  }
  return settled(scope);
}

function common(dimension: string, around: ReadonlySet<string>, own: ReadonlySet<string>): ReadonlySet<string> {
  const inside = [...own].filter((value) => isCovered(dimension, value, around));
  const wider = [...around].filter((value) => isCovered(dimension, value, own));
  const both = new Set([...inside, ...wider]);
  return both.size > 0 ? both : own;
}

/** Whether maps put territories in none of those around them. */
const isElsewhere = (dimension: string, around: ReadonlySet<string>, own: ReadonlySet<string>): boolean =>
  dimension === TERRITORY &&
  [...own].every(isTerritory) &&
  ![...own].some((place) => nestedTerritories(place).some((each) => around.has(each)));

/** The same for scopes that say the same, in whatever order. */
export const fingerprint = (scope: Scope): string =>
  scope.size === 0
    ? ''
    : JSON.stringify([...byDimension(scope)].map(([key, values]) => [key, ...[...values].sort()]).sort());
