import { phraseKey } from './tokens';

/** Words as look-ups compare them: case, accents, hyphens, spaces and other punctuation do not count; `&` is "and". */
export const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What `make` makes, made when it is first asked for. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** What a look-up knows of an entry. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly abbr?: string;
  readonly aka?: readonly string[];
}

/** A look-up from any name of an entry to its id, however it is spelled. A name such as "People (HR)" is also known without its brackets. */
export function lookup<Id extends string>(entries: Iterable<Named<Id>>): (words: string) => Id | undefined {
  const ids = once(() => {
    const byWords = new Map<string, Id>();
    for (const { id, name, abbr = name, aka = [] } of entries) {
      for (const words of [id, name, name.replace(/\([^()]*\)/g, ''), abbr, ...aka]) {
        for (const key of [plain(words), phraseKey(words)]) if (!byWords.has(key)) byWords.set(key, id);
      }
    }
    byWords.delete('');
    return byWords;
  });
  return (words) => ids().get(plain(words)) ?? ids().get(phraseKey(words));
}
