/** What a claim is limited to, such as `{region: EMEA}`: the values under each key, in lower case. An empty one is unlimited. */
export type Scope = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether something can lie in both scopes. Only a key that both have, each with values and none in common, keeps them apart. */
export const scopesMeet = (a: Scope, b: Scope): boolean =>
  a.size === 0 ||
  b.size === 0 ||
  [...a].every(([key, values]) => {
    const others = b.get(key);
    return !others || values.size === 0 || others.size === 0 || [...values].some((value) => others.has(value));
  });

/** The scope of a claim inside a scope of its position: what the claim says itself counts more. */
export const narrowed = (outer: Scope, inner: Scope): Scope =>
  inner.size === 0 ? outer : new Map([...outer, ...inner]);

/** The same for scopes that say the same, in whatever order. */
export const fingerprint = (scope: Scope): string =>
  scope.size === 0 ? '' : JSON.stringify([...scope].map(([key, values]) => [key, ...[...values].sort()]).sort());
