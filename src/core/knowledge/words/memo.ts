/** How many texts are remembered at most: many positions have the same title, and every key stroke reads all of them again. */
const MAX_REMEMBERED = 20_000;

/** A function of a text that reads each text once. */
export function memoized<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= MAX_REMEMBERED) known.clear();
      found = { value: read(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
