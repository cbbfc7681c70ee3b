/** The texts of a page: English sentences by key. `{0}` is replaced by the first value. */
export type Texts<Key extends string = string> = Readonly<Record<Key, string>>;

/** Says a text of a page with its values filled in. */
export type Say<Key extends string> = (key: Key, ...values: readonly (string | number)[]) => string;

/** Puts a sentence into the language of the person who reads; one that it does not know stays as it is. */
export type Translate = (sentence: string) => string;

export const sayIn =
  <Key extends string>(texts: Texts<Key>): Say<Key> =>
  (key, ...values) =>
    texts[key].replace(/\{(\d)\}/g, (gap, at: string) => String(values[Number(at)] ?? gap));

export const translateAll = <Key extends string>(texts: Texts<Key>, translate: Translate): Texts<Key> => ({
  ...texts,
  ...Object.fromEntries(Object.entries<string>(texts).map(([key, sentence]) => [key, translate(sentence)])),
});
