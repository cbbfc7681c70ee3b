/** More than this are of no help to anybody, and a burden on the wire. */
export const MAX_ITEMS = 500;

/** Whether an editor could match some words with what is typed: they have its letters in order. */
export function matcher(typed: string): (text: string) => boolean {
  const letters = [...typed.toLowerCase().replace(/\s+/g, '')];
  return (words) => {
    const text = words.toLowerCase();
    let at = 0;
    return letters.every((letter) => (at = text.indexOf(letter, at) + 1) > 0);
  };
}

/** Whether one of some names begins as typed. */
export const beginsWith = (typed: string, names: readonly string[]): boolean => {
  const start = typed.trimStart().toLowerCase();
  return names.some((name) => name.toLowerCase().startsWith(start));
};
