import type { AnyStake, Organization, Position } from '../../model';

/** Whether two positions have agreed to share a term, an area or a metric. */
export type Sharing = (one: Position, other: Position, term: string) => boolean;

interface Agreement<Each> {
  readonly partner: Position;
  readonly on: Each;
}

/**
 * Two positions share what one of them shares with the other, under `shared_with` or by naming the other as the lead.
 * Sharing with a position includes the positions above and below it.
 * @param covers whether an agreement on a stake also covers a term
 */
export function sharing<Each extends AnyStake>(
  { position, lines }: Organization,
  stakes: readonly Each[],
  covers: (agreed: Each, term: string) => boolean,
): Sharing {
  const agreements = new Map<Position, Agreement<Each>[]>();
  const agree = (one: Position, agreement: Agreement<Each>): void => {
    const before = agreements.get(one);
    if (before) before.push(agreement);
    else agreements.set(one, [agreement]);
  };
  for (const stake of stakes) {
    const { owner, claim } = stake;
    for (const { value } of claim.lead ? [...claim.sharedWith, claim.lead] : claim.sharedWith) {
      const partner = position(value);
      if (!partner || partner === owner) continue;
      agree(owner, { partner, on: stake });
      agree(partner, { partner: owner, on: stake });
    }
  }
  const inLine = (a: Position, b: Position): boolean => a === b || lines.isAbove(a, b) || lines.isAbove(b, a);
  const of = (one: Position): readonly Agreement<Each>[] => agreements.get(one) ?? [];
  const agrees = (one: Position, other: Position, term: string): boolean =>
    of(one).some(({ partner, on }) => covers(on, term) && inLine(partner, other));
  return (one, other, term) => {
    if (agreements.size === 0) return false;
    const [few, many] = of(one).length < of(other).length ? [one, other] : [other, one];
    return agrees(few, many, term) || agrees(many, few, term);
  };
}
