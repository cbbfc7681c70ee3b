import { scopesMeet, stakesOf } from '../model';
import type { Organization, Position, Stake } from '../model';
import { sharing } from './sharing';

/** Of the rivals that one stake has, how many are told; a chart with more has other worries, and its findings stay few. */
const MOST_RIVALS = 4;

/** All that two positions of different lines both own. */
export interface Disputes {
  /** Stakes on one and the same area: the later one, and those before it in the file. */
  readonly same: readonly { readonly stake: Stake; readonly rivals: readonly Stake[] }[];
  /** A stake, and those of one other position that lie inside of it. */
  readonly nested: readonly { readonly wide: Stake; readonly parts: readonly Stake[] }[];
  /** Whether a dispute that is told stands for another, which would come up if `stake` were given up, in favor of `rival` or of any. */
  readonly hidesMore: (stake: Stake, rival?: Stake) => boolean;
}

const known = new WeakMap<Organization, Disputes>();

/** Who disputes what. Each dispute is told once, between the two claims that are the closest to each other. */
export function disputesOf(organization: Organization): Disputes {
  let disputes = known.get(organization);
  if (!disputes) known.set(organization, (disputes = find(organization)));
  return disputes;
}

function find(organization: Organization): Disputes {
  const stakes = stakesOf(organization);
  const clash = clashIn(organization);
  const { lines, areas } = organization;
  function* rivalsOn(area: string, stake: Stake, before = Number.POSITIVE_INFINITY): Generator<Stake> {
    for (const group of stakes.meeting(area, stake.scope)) {
      for (const other of group) {
        if (other.order >= before) break;
        if (clash(other, stake)) yield other;
      }
    }
  }
  const hidden = new Set<string>();
  const hide = (stake: Stake, rival: Stake): void => void hidden.add(`${stake.order}:`).add(`${stake.order}:${rival.order}`);

  /** Of two stakes on one area, the dispute between managers who also own it, which stands for that of their reports. */
  function delegatedFrom(stake: Stake, rival: Stake): readonly [Stake, Stake] | undefined {
    const above = ({ owner, area }: Stake): Stake[] => lines.chain(owner).flatMap(stakes.of).filter((each) => each.area === area);
    const upper = above(stake).find((each) => clash(each, rival));
    if (upper) return [upper, rival];
    const other = above(rival).find((each) => clash(each, stake));
    return other && [other, stake];
  }

  const same: { stake: Stake; rivals: Stake[] }[] = [];
  const nested: { wide: Stake; narrow: Stake }[] = [];
  for (const stake of stakes.all) {
    const earlier = first(MOST_RIVALS, rivalsOn(stake.area.id, stake, stake.order)).filter((rival) => {
      const instead = delegatedFrom(stake, rival);
      if (instead) hide(...instead);
      return !instead;
    });
    if (earlier.length > 0) same.push({ stake, rivals: earlier.sort((a, b) => a.order - b.order) });
    const nearer = first(MOST_RIVALS, rivalsOn(stake.area.id, stake));
    for (const { id } of areas.above(stake.area.id)) {
      for (const wide of first(MOST_RIVALS - nearer.length, rivalsOn(id, stake))) {
        const instead = nearer.find(({ owner }) => owner === wide.owner || lines.isAbove(wide.owner, owner));
        if (instead) hide(instead, stake);
        else nested.push({ wide, narrow: stake });
        nearer.push(wide);
      }
    }
  }
  const told = nested.filter(({ wide, narrow }) => {
    const covers = ({ area }: Stake): boolean =>
      area !== narrow.area && areas.isWithin(narrow.area.id, area.id) && areas.isWithin(area.id, wide.area.id);
    const team = [narrow.owner, ...lines.chain(narrow.owner)];
    const delegated = team.flatMap(stakes.of).find((stake) => covers(stake) && clash(wide, stake));
    if (delegated) hide(delegated, wide);
    return !delegated;
  });
  return { same, nested: byPair(told), hidesMore: (stake, rival) => hidden.has(`${stake.order}:${rival?.order ?? ''}`) };
}

/** Whether two stakes are in dispute, the area of the second being that of the first or a part of it. */
export type Clash = (wide: Stake, narrow: Stake) => boolean;

const clashes = new WeakMap<Organization, Clash>();

export function clashIn(organization: Organization): Clash {
  let clash = clashes.get(organization);
  if (!clash) clashes.set(organization, (clash = judge(organization)));
  return clash;
}

function judge(organization: Organization): Clash {
  const { lines, areas } = organization;
  const shared = sharing(organization);
  const isExcept = (wide: Stake, narrow: Stake): boolean =>
    wide.claim.except.some(({ value }) => {
      const area = areas.find(value);
      return area !== undefined && areas.isWithin(narrow.area.id, area.id);
    });
  return (wide, narrow) => {
    const [p, q] = [wide.owner, narrow.owner];
    const atPeace = p === q || lines.isAbove(p, q) || lines.isAbove(q, p) || !scopesMeet(wide.scope, narrow.scope);
    return !atPeace && !isExcept(wide, narrow) && !shared(p, q, narrow.area.id);
  };
}

function byPair(nested: readonly { wide: Stake; narrow: Stake }[]): { wide: Stake; parts: Stake[] }[] {
  const pairs = new Map<Stake, Map<Position, Stake[]>>();
  for (const { wide, narrow } of nested) {
    const rivals = pairs.get(wide) ?? new Map<Position, Stake[]>();
    pairs.set(wide, rivals.set(narrow.owner, [...(rivals.get(narrow.owner) ?? []), narrow]));
  }
  return [...pairs].flatMap(([wide, rivals]) => [...rivals.values()].map((parts) => ({ wide, parts })));
}

function first<T>(count: number, items: Iterable<T>): T[] {
  const found: T[] = [];
  if (count <= 0) return found;
  for (const item of items) {
    found.push(item);
    if (found.length >= count) break;
  }
  return found;
}
