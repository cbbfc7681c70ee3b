import { findTerritory, isTerritory, isTerritoryWithin, nestedTerritories } from '../knowledge';

/** The limits of a claim, such as `{region: EMEA}`: the values under each key, in lower case. An empty one is unlimited. */
export type Scope = ReadonlyMap<string, ReadonlySet<string>>;

/** The dimension for all keys about places. Its values are ids of territories, or the text of an unknown place. */
const TERRITORY = 'territory';

/** The dimension for a region that contains a place in the chart but not on the map: Sudan is in northern or eastern Africa. */
const REGION_AROUND = 'region around';

/** Keys about places, and whether the two letters of a country count there: "CA" is a state as well. */
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

/** Marks a scope that is by dimension already. */
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

/** The values of a dimension that overlap with those of a scope. Unknown places do not overlap for certain. */
export function valuesMeeting(scope: Scope, dimension: string): readonly string[] {
  const values = valuesFor(scope, dimension);
  return dimension === TERRITORY ? values.flatMap(nestedTerritories) : values;
}

/** The values under which a scope is indexed in a dimension. */
export const valuesFor = (scope: Scope, dimension: string): readonly string[] => [
  ...(scope.get(dimension) ?? []),
  ...(dimension === TERRITORY ? (scope.get(REGION_AROUND) ?? []) : []),
];

/** Whether two scopes overlap. They do not only if both have values in a dimension and none in common. */
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

/** Whether a place of one scope is inside one of another. A place that only the chart puts in a region counts as itself, and as part of everything that contains the region. */
function isPartlyInside(inner: Scope, outer: Scope): boolean {
  const [places, around] = [inner.get(TERRITORY) ?? new Set(), inner.get(REGION_AROUND) ?? inner.get(TERRITORY)];
  return [...(outer.get(TERRITORY) ?? [])].some(
    (place) => places.has(place) || [...(around ?? [])].some((each) => isTerritoryWithin(each, place)),
  );
}

/** Whether `inner` is certainly inside `outer`. */
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

/** The scope of a claim within that of its position: the claim's own limits take precedence. */
export const narrowed = (outer: Scope, inner: Scope): Scope =>
  inner.size === 0 ? outer : settled(new Map([...byDimension(outer), ...byDimension(inner)]));

/** The scope of a position within its manager's: in each dimension the common values, or the position's own if that is unclear. */
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

/** Whether the map puts none of a scope's own places inside the places around them. */
const isElsewhere = (dimension: string, around: ReadonlySet<string>, own: ReadonlySet<string>): boolean =>
  dimension === TERRITORY &&
  [...own].every(isTerritory) &&
  ![...own].some((place) => nestedTerritories(place).some((each) => around.has(each)));

/** The same key for equal scopes, in any order. */
export const fingerprint = (scope: Scope): string =>
  scope.size === 0
    ? ''
    : JSON.stringify([...byDimension(scope)].map(([key, values]) => [key, ...[...values].sort()]).sort());
