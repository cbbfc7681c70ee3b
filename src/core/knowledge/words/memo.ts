/** How many texts are remembered at most: many positions have the same title, and every key stroke reads all of them again. */
const MAX_REMEMBERED = 20_000;

/** No name of an area, a metric or a job is longer, in UTF-16 code units. Of a longer text only so much is read. */
export const MAX_NAME_LENGTH = 200;

/** A function of a name that reads each name once. */
export function memoized<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= MAX_REMEMBERED) known.clear();
      found = { value: read(text.slice(0, MAX_NAME_LENGTH)) };
      known.set(text, found);
    }
    return found.value;
  };
}
