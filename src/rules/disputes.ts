import { stakesOf } from '../model';
import type { Organization, Position, Stake } from '../model';
import { clashIn } from './clash';

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

/** A stake and another one on the same area or on a part of it. */
interface Dispute {
  readonly wide: Stake;
  readonly narrow: Stake;
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
  const hidden = new Set<string>();
  const hide = (told: Stake, rival: Stake): void => void hidden.add(`${told.order}:`).add(`${told.order}:${rival.order}`);

  /** The owners of an area whose stakes clash with one on a part of it, or on the same. */
  function* rivalsOn(area: string, stake: Stake, before = Number.POSITIVE_INFINITY): Generator<Stake> {
    for (const group of stakes.meeting(area, stake.scope)) {
      for (const other of group) {
        if (other.order >= before) break;
        if (clash(other, stake)) yield other;
      }
    }
  }

  /** Of a dispute on one area, that between managers who also own it. */
  function amongManagers({ wide, narrow }: Dispute): boolean {
    const above = ({ owner, area }: Stake): Stake[] => lines.chain(owner).flatMap(stakes.of).filter((each) => each.area === area);
    const upper = above(narrow).find((each) => clash(each, wide));
    const other = upper ? undefined : above(wide).find((each) => clash(each, narrow));
    if (upper) hide(upper, wide);
    if (other) hide(other, narrow);
    return upper !== undefined || other !== undefined;
  }

  /** Of the wider stakes that clash with one, those that neither a nearer one of the same line stands for nor a manager on the same area. */
  function widerThan(stake: Stake): Dispute[] {
    const nearer = first(MOST_RIVALS, rivalsOn(stake.area.id, stake));
    const told: Dispute[] = [];
    for (const { id } of areas.above(stake.area.id)) {
      const level = first(MOST_RIVALS - nearer.length, rivalsOn(id, stake));
      for (const wide of level) {
        const instead =
          nearer.find(({ owner }) => owner === wide.owner || lines.isAbove(wide.owner, owner)) ??
          level.find(({ owner }) => lines.isAbove(owner, wide.owner));
        if (instead) hide(instead, stake);
        else told.push({ wide, narrow: stake });
      }
      nearer.push(...level);
    }
    return told;
  }

  /** Whether the narrow side of a dispute is a piece of what its owner, or a manager, disputes with the same rival. */
  function isPiece({ wide, narrow }: Dispute): boolean {
    const covers = ({ area }: Stake): boolean =>
      area !== narrow.area && areas.isWithin(narrow.area.id, area.id) && areas.isWithin(area.id, wide.area.id);
    const line = [narrow.owner, ...lines.chain(narrow.owner)];
    const whole = line.flatMap(stakes.of).find((stake) => covers(stake) && clash(wide, stake));
    if (whole) hide(whole, wide);
    return whole !== undefined;
  }

  const same = stakes.all.flatMap((stake) => {
    const rivals = first(MOST_RIVALS, rivalsOn(stake.area.id, stake, stake.order)).filter((wide) => !amongManagers({ wide, narrow: stake }));
    return rivals.length > 0 ? [{ stake, rivals: rivals.sort((a, b) => a.order - b.order) }] : [];
  });
  const nested = byPair(stakes.all.flatMap(widerThan).filter((dispute) => !isPiece(dispute)));
  return { same, nested, hidesMore: (stake, rival) => hidden.has(`${stake.order}:${rival?.order ?? ''}`) };
}

function byPair(disputes: readonly Dispute[]): { wide: Stake; parts: Stake[] }[] {
  const pairs = new Map<Stake, Map<Position, Stake[]>>();
  for (const { wide, narrow } of disputes) {
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
