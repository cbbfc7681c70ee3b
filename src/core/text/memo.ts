/**
 * Caches a result for an object for as long as the object lives.
 * For immutable objects only; `work` must give the same answer for the same object, and never `undefined`.
 */
export function memo<Key extends object, Value extends {}>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}
