/** Words that do not show what a sentence is about. */
const STOP = new Set(
  (
    'a an and any are as at be by for from in into is it its of on or our that the their them these they this those to up us we were which will with ' +
    'within across all both each every other such than through under via who whom whose'
  ).split(' '),
);

/** Endings that do not change the meaning of a word. */
const ENDING = /(?:ings?|ed|es|(?<!s)s|e|ment|ments|er|ers|ion|ions|ly)$/;

/** The words that show what a sentence is about, without endings. */
export const contentWords = (sentence: string): ReadonlySet<string> =>
  new Set(
    (
      sentence
        .toLowerCase()
        .normalize('NFC')
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    )
      .filter((word) => !STOP.has(word) && word.length > 1)
      .map(stem),
  );

/** American and British endings are one, and so are "improve" and "improving". */
function stem(word: string): string {
  const same = word.replace(/(?<=[yi])z(?=e|ing|ation)/, 's').replace(/ies$/, 'y');
  const short = same.replace(ENDING, '');
  return short.length >= 3 ? short : same;
}

/** The share of content words that two sentences have in common: 1 is all of them. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
