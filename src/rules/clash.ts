import { scopesMeet } from '../model';
import type { Organization, Stake } from '../model';
import { sharing } from './sharing';

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
