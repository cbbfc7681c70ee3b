import type { AnyStake, Organization, Stakes } from '../../model';
import type { Clash } from './clash';

/** The most rivals reported for one stake; this keeps the findings of a chart with more conflicts few. */
export const MAX_RIVALS = 4;

/** The most stakes in one term that are compared with one of them. Only charts with hundreds of owners in one line have more. */
const MAX_TRIED = 300;

/** A stake, and the conflicting ones in other lines before it in the file. */
export interface Rivalry<Each extends AnyStake> {
  readonly stake: Each;
  readonly rivals: readonly Each[];
}

/** The conflicts that are not reported because another one represents them. */
export interface Hidden {
  readonly hide: (reported: AnyStake, rival: AnyStake) => void;
  /** Whether a reported conflict represents another, which would appear if `stake` were given up, in favor of `rival` or of any. */
  readonly hidesMore: (stake: AnyStake, rival?: AnyStake) => boolean;
}

export function hidden(): Hidden {
  const known = new Map<AnyStake, Set<AnyStake>>();
  return {
    hide: (reported, rival) => {
      const rivals = known.get(reported);
      if (rivals) rivals.add(rival);
      else known.set(reported, new Set([rival]));
    },
    hidesMore: (stake, rival) => (rival ? (known.get(stake)?.has(rival) ?? false) : known.has(stake)),
  };
}

/** The stakes in a term that conflict with another one. @param before the place in the file's order, how far to look */
export function* rivalsIn<Each extends AnyStake>(
  term: string,
  stake: Each,
  stakes: Stakes<Each>,
  clash: Clash<Each>,
  before = Number.POSITIVE_INFINITY,
): Generator<Each> {
  let tries = 0;
  for (const group of stakes.meeting(term, stake.scope)) {
    for (const other of group) {
      if (other.order >= before) break;
      if (++tries > MAX_TRIED) return;
      if (clash(other, stake)) yield other;
    }
  }
}

/** The conflicts about one and the same term. If managers conflict as well, only their conflict is reported. */
export function rivalries<Each extends AnyStake>(
  { lines }: Organization,
  stakes: Stakes<Each>,
  termOf: (stake: Each) => string,
  clash: Clash<Each>,
  { hide }: Hidden,
): Rivalry<Each>[] {
  /** The nearest manager of one side with a stake in the term that conflicts with the other side. */
  function above(side: Each, other: Each): Each | undefined {
    for (let manager = lines.manager(side.owner); manager; manager = lines.manager(manager)) {
      const found = stakes.of(manager).find((each) => termOf(each) === termOf(side) && clash(each, other));
      if (found) return found;
    }
    return undefined;
  }
  function amongManagers(one: Each, other: Each): boolean {
    const upper = above(other, one);
    const rival = upper ? undefined : above(one, other);
    if (upper) hide(upper, one);
    if (rival) hide(rival, other);
    return upper !== undefined || rival !== undefined;
  }
  return stakes.all.flatMap((stake) => {
    const found = first(MAX_RIVALS, rivalsIn(termOf(stake), stake, stakes, clash, stake.order));
    const rivals = found.filter((rival) => !amongManagers(rival, stake)).sort((a, b) => a.order - b.order);
    return rivals.length > 0 ? [{ stake, rivals }] : [];
  });
}

/** All stakes in one conflict, in the order of the files: each conflicts with at least one of the others. */
export function disputants<Each extends AnyStake>(rivalries: readonly Rivalry<Each>[]): readonly (readonly Each[])[] {
  const groupOf = new Map<Each, Set<Each>>();
  const groupWith = (stake: Each): Set<Each> => {
    const group = groupOf.get(stake) ?? new Set([stake]);
    groupOf.set(stake, group);
    return group;
  };
  for (const { stake, rivals } of rivalries) {
    for (const rival of rivals) {
      const [one, other] = [groupWith(stake), groupWith(rival)];
      if (one === other) continue;
      const [large, small] = one.size < other.size ? [other, one] : [one, other];
      for (const each of small) groupOf.set(each, large.add(each));
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => a.order - b.order));
}

export function first<T>(count: number, items: Iterable<T>): T[] {
  const found: T[] = [];
  if (count <= 0) return found;
  for (const item of items) {
    found.push(item);
    if (found.length >= count) break;
  }
  return found;
}
