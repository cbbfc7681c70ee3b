import type { Texts } from './translation';

/** A page's texts as they were written into it, and in English those that were not. */
export const textsOfPage = <Key extends string>(english: Texts<Key>): Texts<Key> => ({
  ...english,
  ...(JSON.parse(document.querySelector('main')?.dataset.texts ?? '{}') as Partial<Texts<Key>>),
});
