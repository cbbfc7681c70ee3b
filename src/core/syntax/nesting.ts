/** The deepest nesting that is read: far more than a chart needs, and far less than the YAML parser supports. */
export const MAX_NESTING = 400;

/**
 * Whether a text may be nested deeper than {@link MAX_NESTING}, by its brackets, by its dashes in a row and by its indentation.
 * Never recurses, so that it can run before anything does. Brackets in texts and comments count too.
 */
export function isTooDeep(text: string): boolean {
  let brackets = 0;
  const columns: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const lineStartsAt = at;
    let marks = 0;
    for (let char = text.charAt(at); ' \t-?:'.includes(char) && char !== ''; char = text.charAt(++at))
      if (char !== ' ' && char !== '\t') marks++;
    const column = at - lineStartsAt;
    const isBlank = at >= text.length || '\r\n#'.includes(text.charAt(at));
    if (!isBlank || marks > 0) {
      while (columns.length > 0 && columns.at(-1)! >= column) columns.pop();
      columns.push(column);
    }
    if (columns.length + marks > MAX_NESTING) return true;
    for (; at < text.length && text.charAt(at) !== '\n'; at++) {
      const char = text.charAt(at);
      if (char === '[' || char === '{') brackets++;
      else if ((char === ']' || char === '}') && brackets > 0) brackets--;
      if (brackets > MAX_NESTING) return true;
    }
  }
  return false;
}
