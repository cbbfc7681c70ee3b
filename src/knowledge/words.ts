/** Words as look-ups compare them: case, accents, hyphens, spaces and other punctuation do not count; `&` is "and". */
export const plain = (words: string): string =>
  words.normalize('NFKD').toLowerCase().replace(/&/g, 'and').replace(/[^\p{L}\p{N}]+/gu, '');

/** A look-up from any of an entry's names to its id. A name such as "People (HR)" is also known without its brackets. */
export function lookup<Id extends string>(named: Iterable<readonly [id: Id, names: readonly string[]]>): (words: string) => Id | undefined {
  const ids = new Map<string, Id>();
  for (const [id, names] of named) {
    for (const name of [id, ...names]) {
      ids.set(plain(name), id);
      ids.set(plain(name.replace(/\s*\(.*\)/, '')), id);
    }
  }
  return (words) => ids.get(plain(words));
}
