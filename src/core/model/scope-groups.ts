import type { Scope } from './scope';
import { byDimension, fingerprint, scopesMeet, valuesFor, valuesMeeting } from './scope';

interface Group<Each> {
  readonly scope: Scope;
  readonly members: Each[];
}

/** The groups in one dimension of scopes: one for each value, and one for scopes without it. */
interface Split<Each> {
  readonly byValue: Map<string, Group<Each>[]>;
  readonly silent: Group<Each>[];
}

/** Items grouped by scope, so that finding overlapping ones does not have to compare all items. */
export class ScopeGroups<Each> {
  readonly #groups = new Map<string, Group<Each>>();
  readonly #splits = new Map<string, Split<Each>>();

  add(scope: Scope, member: Each): void {
    this.#splits.clear();
    within(
      this.#groups,
      fingerprint(scope),
      (): Group<Each> => ({ scope: byDimension(scope), members: [] }),
    ).members.push(member);
  }

  /** A list for each scope that overlaps with this one. */
  meeting(scope: Scope): (readonly Each[])[] {
    const candidates = this.#candidates(scope);
    return candidates.filter((group) => scopesMeet(group.scope, scope)).map(({ members }) => members);
  }

  #candidates(scope: Scope): Group<Each>[] {
    const dimensions = byDimension(scope);
    const [first] = dimensions;
    if (!first || first[1].size === 0) return [...this.#groups.values()];
    const [key] = first;
    const { byValue, silent } = within(this.#splits, key, () => this.#split(key));
    return [...new Set([...silent, ...valuesMeeting(dimensions, key).flatMap((value) => byValue.get(value) ?? [])])];
  }

  #split(key: string): Split<Each> {
    const split: Split<Each> = { byValue: new Map(), silent: [] };
    for (const group of this.#groups.values()) {
      const values = valuesFor(group.scope, key);
      if (values.length === 0) split.silent.push(group);
      else for (const value of values) within(split.byValue, value, (): Group<Each>[] => []).push(group);
    }
    return split;
  }
}

/** The value under a key, created if missing. */
export function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
