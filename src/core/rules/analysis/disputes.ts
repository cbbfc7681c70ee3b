import type { Organization, Position, Stake } from '../../model';
import { stakesOf } from '../../model';
import { memo } from '../../text';
import { clashIn } from './clash';
import type { Hidden, Rivalry } from './rivals';
import { first, hidden, MAX_RIVALS, rivalries, rivalsIn } from './rivals';

/** All that two positions of different lines both own. */
export interface Disputes extends Pick<Hidden, 'hidesMore'> {
  /** Stakes on one and the same area. */
  readonly same: readonly Rivalry<Stake>[];
  /** A stake, and those of one other position that lie inside of it. */
  readonly nested: readonly { readonly wide: Stake; readonly parts: readonly Stake[] }[];
}

/** A stake and another one on the same area or on a part of it. */
interface Dispute {
  readonly wide: Stake;
  readonly narrow: Stake;
}

/** Who disputes what. Each dispute is told once, between the two claims that are the closest to each other. */
export const disputesOf = memo((organization: Organization): Disputes => find(organization));

function find(organization: Organization): Disputes {
  const stakes = stakesOf(organization);
  const clash = clashIn(organization);
  const { lines, areas } = organization;
  const { hide, hidesMore } = hidden();
  const rivalsOn = (area: string, stake: Stake): Generator<Stake> => rivalsIn(area, stake, stakes, clash);

  /** Of the wider stakes that clash with one, those that neither a nearer one of the same line stands for nor a manager on the same area. */
  function widerThan(stake: Stake): Dispute[] {
    const nearer = first(MAX_RIVALS, rivalsOn(stake.area.id, stake));
    const told: Dispute[] = [];
    for (const { id } of areas.above(stake.area.id)) {
      const level = first(MAX_RIVALS - nearer.length, rivalsOn(id, stake));
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

  /** Whether its owner disputes more than the narrow side with the same rival, or a manager as much or more. */
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
