import { stakesOf } from '../model';
import type { Organization, Position, TreeArea } from '../model';

interface Agreement {
  readonly partner: Position;
  readonly area: TreeArea;
}

/**
 * Whether two positions have agreed to share an area: one of them names the other, under `shared_with` or as the lead,
 * on a claim that covers it. What somebody shares is also shared with those above and below.
 */
export function sharing(organization: Organization): (one: Position, other: Position, area: string) => boolean {
  const { areas, lines } = organization;
  const agreements = new Map<Position, Agreement[]>();
  const agree = (position: Position, agreement: Agreement): void => {
    const before = agreements.get(position);
    if (before) before.push(agreement);
    else agreements.set(position, [agreement]);
  };
  for (const { owner, claim, area } of stakesOf(organization).all) {
    for (const { value } of claim.lead ? [...claim.sharedWith, claim.lead] : claim.sharedWith) {
      const partner = organization.position(value);
      if (!partner || partner === owner) continue;
      agree(owner, { partner, area });
      agree(partner, { partner: owner, area });
    }
  }
  const inLine = (a: Position, b: Position): boolean => a === b || lines.isAbove(a, b) || lines.isAbove(b, a);
  const agrees = (one: Position, other: Position, area: string): boolean =>
    agreements.get(one)?.some((agreement) => areas.isWithin(area, agreement.area.id) && inLine(agreement.partner, other)) ?? false;
  return (one, other, area) => agreements.size > 0 && (agrees(one, other, area) || agrees(other, one, area));
}
