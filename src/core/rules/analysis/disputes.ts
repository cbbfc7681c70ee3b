import type { Organization, Position, Stake } from '../../model';
import { stakesOf } from '../../model';
import { memo } from '../../text';
import { clashIn } from './clash';
import type { Hidden, Rivalry } from './rivals';
import { first, hidden, MAX_RIVALS, rivalries, rivalsIn } from './rivals';

/** Areas that two positions in different lines both own. */
export interface Disputes extends Pick<Hidden, 'hidesMore'> {
  /** Stakes in one and the same area. */
  readonly same: readonly Rivalry<Stake>[];
  /** A stake with another position's stakes inside it. */
  readonly nested: readonly { readonly wide: Stake; readonly parts: readonly Stake[] }[];
}

/** A stake and another one in the same area or a part of it. */
interface Dispute {
  readonly wide: Stake;
  readonly narrow: Stake;
}

/** Conflicts between owners. Each is reported once, between the two closest claims. */
export const disputesOf = memo((organization: Organization): Disputes => find(organization));

function find(organization: Organization): Disputes {
  const stakes = stakesOf(organization);
  const clash = clashIn(organization);
  const { lines, areas } = organization;
  const { hide, hidesMore } = hidden();
  const rivalsOn = (area: string, stake: Stake): Generator<Stake> => rivalsIn(area, stake, stakes, clash);

  /** The wider stakes that conflict with one, without those represented by a nearer stake in their line or by a manager's in the same area. */
  function widerThan(stake: Stake): Dispute[] {
    const nearer = first(MAX_RIVALS, rivalsOn(stake.area.id, stake));
    const reported: Dispute[] = [];
    for (const { id } of areas.above(stake.area.id)) {
      const level = first(MAX_RIVALS - nearer.length, rivalsOn(id, stake));
      for (const wide of level) {
        const instead =
          nearer.find(({ owner }) => owner === wide.owner || lines.isAbove(wide.owner, owner)) ??
          level.find(({ owner }) => lines.isAbove(owner, wide.owner));
        if (instead) hide(instead, stake);
        else reported.push({ wide, narrow: stake });
      }
      nearer.push(...level);
    }
    return reported;
  }

  /** Whether its owner conflicts with the same rival over more than the narrow side, or a manager over as much or more. */
  function isPiece({ wide, narrow }: Dispute): boolean {
    const covers = ({ area, owner }: Stake): boolean =>
      (area !== narrow.area || owner !== narrow.owner) &&
      areas.isWithin(narrow.area.id, area.id) &&
      areas.isWithin(area.id, wide.area.id);
    const line = [narrow.owner, ...lines.chain(narrow.owner)];
    const whole = line.flatMap(stakes.of).find((stake) => covers(stake) && clash(wide, stake));
    if (whole) hide(whole, wide);
    return whole !== undefined;
  }

  const same = rivalries(organization, stakes, ({ area }) => area.id, clash, { hide, hidesMore });
  const nested = byPair(stakes.all.flatMap(widerThan).filter((dispute) => !isPiece(dispute)));
  return { same, nested, hidesMore };
}

function byPair(disputes: readonly Dispute[]): { wide: Stake; parts: Stake[] }[] {
  const pairs = new Map<Stake, Map<Position, Stake[]>>();
  for (const { wide, narrow } of disputes) {
    const rivals = pairs.get(wide) ?? new Map<Position, Stake[]>();
    pairs.set(wide, rivals.set(narrow.owner, [...(rivals.get(narrow.owner) ?? []), narrow]));
  }
  return [...pairs].flatMap(([wide, rivals]) => [...rivals.values()].map((parts) => ({ wide, parts })));
}
