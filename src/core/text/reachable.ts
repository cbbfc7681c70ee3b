/** Some values and everything reachable from them, by distance. @param next must not lead back */
export function reachable<T>(from: readonly T[], next: (value: T) => readonly T[]): T[] {
  const found = [...from];
  for (const each of found) for (const after of next(each)) found.push(after);
  return found;
}
