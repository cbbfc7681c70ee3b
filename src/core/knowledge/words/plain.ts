import { phraseKey } from './tokens';

/** Text in comparable form: case, accents, hyphens, spaces and other punctuation do not count; `&` is "and". */
export const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The result of `make`, computed on first use. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** An entry of a look-up. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly abbr?: string;
  readonly aka?: readonly string[];
}

/** A look-up from any name of an entry to its id, in any spelling. A name such as "People (HR)" is also known without the parentheses. */
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
