/** Entries by id, in the order they are listed. An id that the compiler knows always finds its entry; any other word may not. */
export interface Catalog<Id extends string, Entry> extends ReadonlyMap<string, Entry> {
  get(id: Id): Entry;
  get(word: string): Entry | undefined;
  has(word: string): word is Id;
}

/** The catalog of entries that carry their ids. */
export const byId = <Id extends string, Entry extends { readonly id: Id }>(
  entries: Iterable<Entry>,
): Catalog<Id, Entry> =>
  new Map([...entries].map((entry) => [entry.id, entry])) as ReadonlyMap<string, Entry> as Catalog<Id, Entry>;

/** The catalog of entries as they are written down, under their ids; `complete` adds what may be left out there. */
export const catalog = <Id extends string, Written, Entry extends { readonly id: Id }>(
  written: Readonly<Record<Id, Written>>,
  complete: (entry: Written, id: Id) => Entry,
): Catalog<Id, Entry> => byId((Object.entries(written) as [Id, Written][]).map(([id, entry]) => complete(entry, id)));
