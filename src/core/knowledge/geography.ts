import { businessRegions } from './business-regions';
import { regionParts, territoryNames } from './territories.generated';
import { once, plain } from './words';

/** A territory's name in comparable form: plain words, with "Eastern Africa" equal to "East Africa". */
const comparable = (words: string): string =>
  plain(words.replace(/^\s*the\s+/i, '')).replace(/^(north|south|east|west)ern/, '$1');

/** An ISO 3166 country code, as opposed to a name. */
const CODE = /^[A-Z]{2}$/;

const names = once(() => {
  const byName = new Map<string, string>();
  for (const [id, listed] of Object.entries(territoryNames))
    for (const name of listed.split('|')) byName.set(comparable(name), id);
  for (const [id, { names: listed }] of Object.entries(businessRegions))
    for (const name of listed) byName.set(comparable(name), id);
  return byName;
});

const codes = once(
  () => new Map(Object.keys(territoryNames).flatMap((id) => (CODE.test(id) ? [[id.toLowerCase(), id]] : []))),
);

/**
 * The id of the region or country with a name: an ISO 3166 or UN M49 code, or the id of a business region.
 * A country's two letters count only with `acceptsCodes`, since they may mean something else.
 */
export function findTerritory(words: string, acceptsCodes: boolean): string | undefined {
  return names().get(comparable(words)) ?? (acceptsCodes ? codes().get(words.trim().toLowerCase()) : undefined);
}

const landKnown = new Map<string, ReadonlySet<string>>();

/** The countries, or parts of countries, of a territory. */
function landOf(id: string): ReadonlySet<string> {
  let land = landKnown.get(id);
  if (!land) landKnown.set(id, (land = measure(id)));
  return land;
}

function measure(id: string): ReadonlySet<string> {
  const region = businessRegions[id];
  const parts = region && region.parts.length > 0 ? region.parts : (regionParts[id]?.split(' ') ?? []);
  if (parts.length === 0) return new Set([id]);
  const left = new Set(region?.without?.flatMap((part) => [...landOf(part)]));
  return new Set(parts.flatMap((part) => [...landOf(part)]).filter((each) => !left.has(each)));
}

/** Whether all of a territory lies in another. */
export function isTerritoryWithin(inner: string, outer: string): boolean {
  if (inner === outer) return true;
  if (!ids().has(inner) || !ids().has(outer)) return false;
  const [land, around] = [landOf(inner), landOf(outer)];
  return land.size <= around.size && [...land].every((each) => around.has(each));
}

const ids = once(
  () => new Set([...Object.keys(businessRegions), ...Object.keys(regionParts), ...Object.keys(territoryNames)]),
);

/** Whether an id is that of a territory, not the text of an unknown place. */
export const isTerritory = (id: string): boolean => ids().has(id);

const nestedKnown = new Map<string, readonly string[]>();

/**
 * The territories that a territory contains or is in, itself included; for an unknown place, its text. Regions that only overlap, such as Africa and MENA, are left out:
 * a company that uses both has drawn a border between them.
 */
export function nestedTerritories(id: string): readonly string[] {
  if (!ids().has(id)) return [id];
  let nested = nestedKnown.get(id);
  if (!nested) {
    nested = [...ids()].filter((other) => isTerritoryWithin(id, other) || isTerritoryWithin(other, id));
    nestedKnown.set(id, nested);
  }
  return nested;
}
