import type { AnyStake, Organization, Stakes } from '../../model';
import type { Clash } from './clash';

/** Of the rivals that one stake has, how many are told; a chart with more has other worries, and its findings stay few. */
export const MAX_RIVALS = 4;

/** How many stakes in one term are looked at for one of them: more than that have only charts with hundreds of owners in one line. */
const MAX_TRIED = 300;

/** A stake, and those of other lines that dispute it and come before it in the file. */
export interface Rivalry<Each extends AnyStake> {
  readonly stake: Each;
  readonly rivals: readonly Each[];
}

/** The disputes that are not told, since another one stands for them. */
export interface Hidden {
  readonly hide: (told: AnyStake, rival: AnyStake) => void;
  /** Whether a dispute that is told stands for another, which would come up if `stake` were given up, in favor of `rival` or of any. */
  readonly hidesMore: (stake: AnyStake, rival?: AnyStake) => boolean;
}

export function hidden(): Hidden {
  const known = new Map<AnyStake, Set<AnyStake>>();
  return {
    hide: (told, rival) => {
      const rivals = known.get(told);
      if (rivals) rivals.add(rival);
      else known.set(told, new Set([rival]));
    },
    hidesMore: (stake, rival) => (rival ? (known.get(stake)?.has(rival) ?? false) : known.has(stake)),
  };
}

/** The stakes in a term that clash with another one. @param before of the file's order, how far to look */
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

/** The disputes about one and the same term. Of a dispute that managers have as well, only theirs is told. */
export function rivalries<Each extends AnyStake>(
  { lines }: Organization,
  stakes: Stakes<Each>,
  termOf: (stake: Each) => string,
  clash: Clash<Each>,
  { hide }: Hidden,
): Rivalry<Each>[] {
  /** The nearest manager of one side who has a stake in the term too, and disputes it with the other side. */
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

/** All stakes that one dispute is about, in the order of the files: each clashes with one of the others at least. */
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
