import { flag, inactiveStatus, isVacantMarker, isWithheld, numeric, scopeLines } from '../cells';
import type { Reference, RosterRow } from '../roster';
import { isTitleLike } from './boxes';
import type { Bag } from './data';
import { isBag, listOf, wordOf } from './data';
import type { KeyKind } from './outline-keys';
import { isKey } from './outline-keys';
import { isNameLike, slugLike, titleOfKey } from './slugs';

/** Whether a map describes a position: it has a title or name, and something else that positions have. */
export function isPosition(bag: Bag): boolean {
  const entries = Object.entries(bag);
  const named = entries.some(
    ([key, value]) => (isKey('title', key) || isKey('name', key)) && wordOf(value) !== undefined,
  );
  const line = entries.some(([key]) => isKey('up', key) || isKey('reports', key) || isKey('down', key));
  const isWrapper =
    entries.some(
      ([key, value]) => (isKey('members', key) || isKey('units', key)) && !isKey('down', key) && isBag(value),
    ) && !entries.some(([key]) => isKey('title', key));
  return (named && !isWrapper) || line;
}

/** The first text under the keys of one kind. */
export function first(bag: Bag, kind: KeyKind): string | undefined {
  for (const [key, value] of Object.entries(bag)) {
    const word = isKey(kind, key) ? wordOf(value) : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Texts under the keys of one kind; for maps, their id or name. */
export function referencesIn(bag: Bag, kind: KeyKind): Reference[] {
  return Object.entries(bag).flatMap(([column, value]) =>
    isKey(kind, column)
      ? listOf(Array.isArray(value) ? value : [value]).flatMap((each) => {
          const word = wordOf(each);
          return word === undefined ? [] : [{ value: word, column }];
        })
      : [],
  );
}

/** The position in an entry. @param key the key of the entry */
export function attributesOf(bag: Bag, key: string | undefined): Partial<RosterRow> {
  const [id, name, said] = [first(bag, 'id'), first(bag, 'name'), first(bag, 'title')];
  const title = said ?? (key !== undefined && name !== undefined && isTitleLike(key) ? titleOfKey(key) : undefined);
  const holder = title === undefined ? undefined : name;
  const slug = slugLike(key) ?? slugLike(chosenId(bag));
  const isVacant =
    flag(first(bag, 'vacant')) === true ||
    bag.placeholder === true ||
    bag.vacant === true ||
    [holder, first(bag, 'status')].some((word) => word !== undefined && isVacantMarker(word));
  const status = first(bag, 'status');
  const scope = Object.entries(bag).flatMap(([each, value]) =>
    isKey('scope', each)
      ? (Array.isArray(value) ? value : [value]).flatMap((line) => (typeof line === 'string' ? scopeLines(line) : []))
      : [],
  );
  const [department, location, email, fte, headcount] = [
    first(bag, 'department'),
    first(bag, 'location'),
    first(bag, 'email'),
    numeric(first(bag, 'fte')),
    numeric(first(bag, 'headcount')),
  ];
  const isPerson =
    holder !== undefined && !isVacantMarker(holder) && !isWithheld(holder) && holder !== key && holder !== id;
  const label = title ?? name ?? key ?? id;
  return {
    ...((key ?? id) !== undefined && { id: key ?? id! }),
    ...(slug !== undefined && (title === undefined || !isNameLike(slug, holder)) && { slug }),
    ...(label !== undefined && { title: label }),
    ...(isPerson && { name: holder }),
    ...(isVacant && { status: 'vacant' as const }),
    ...(inactiveStatus(status) && { inactive: `status "${status}"` }),
    ...(department !== undefined && { department }),
    ...(location !== undefined && { location }),
    ...(email !== undefined && { email }),
    ...(fte !== undefined && { fte }),
    ...(headcount !== undefined && { headcount }),
    ...((bag.assistant === true || bag.is_assistant === true) && { assistant: true }),
    ...(scope.length > 0 && { scope }),
  };
}

/** An id that the author of the text chose, unlike a login. */
const chosenId = (bag: Bag): string | undefined =>
  ['id', 'key', 'slug', 'role_id'].map((key) => wordOf(bag[key])).find((word) => word !== undefined);

/** Whether a unit's members include its leader. */
export const holdsPerson = (bag: Bag, lead: string): boolean =>
  Object.entries(bag).some(
    ([key, value]) =>
      (isKey('members', key) || isKey('down', key)) &&
      listOf(value).some((each) => (isBag(each) ? Object.values(each).includes(lead) : each === lead)),
  );
