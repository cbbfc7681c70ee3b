/** The most items that are worth sending and reading. */
export const MAX_ITEMS = 500;

/** Whether an editor could match some words with what is typed: they contain its letters in order. */
export function matcher(typed: string): (text: string) => boolean {
  const letters = [...typed.toLowerCase().replace(/\s+/g, '')];
  return (words) => {
    const text = words.toLowerCase();
    let at = 0;
    return letters.every((letter) => (at = text.indexOf(letter, at) + 1) > 0);
  };
}

/** Whether one of some names begins with what is typed. */
export const beginsWith = (typed: string, names: readonly string[]): boolean => {
  const start = typed.trimStart().toLowerCase();
  return names.some((name) => name.toLowerCase().startsWith(start));
};
