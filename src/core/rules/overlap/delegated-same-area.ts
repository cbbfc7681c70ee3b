import { namesWhole } from '../../knowledge';
import type { Organization, Position, Stake } from '../../model';
import { fingerprint, stakesOf } from '../../model';
import { disputesOf } from '../analysis/disputes';
import { isHead, superiors } from '../analysis/superiors';
import { contribute, disown } from '../fixes/claim-edits';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence } from '../words/say';

export const delegatedSameArea: Rule = {
  id: 'delegated-same-area',
  group: 'Overlap',
  summary: 'A manager and a direct or indirect report own exactly the same area.',
  severity: 'hint',
  facts: ['A39'],
  *check(organization) {
    for (const [upper, lowers] of handedDown(organization)) {
      const [lower, another] = lowers;
      if (!lower || another) continue;
      const area = inSentence(upper.area);
      const [manager, report] = [upper, lower].map(({ owner }) => called(organization, owner));
      const direct = organization.lines.manager(lower.owner) === upper.owner;
      yield {
        at: lower.claim.term,
        message:
          `${report} owns ${area}, and so does ${manager}, ${direct ? 'its manager' : 'who is above it'}. ` +
          'A manager is accountable for everything below anyway. With two owners it is unclear who runs it. Keep it on one of them.',
        positions: [lower.owner, upper.owner],
        related: [{ at: upper.claim.term, message: `${manager} owns ${area} too.` }],
        get fixes() {
          return fixes(organization, upper, lower);
        },
      };
    }
  },
};

/** The stakes of managers, each with the stakes of the next owners below in the same area and scope. */
function handedDown(organization: Organization): ReadonlyMap<Stake, readonly Stake[]> {
  const { of, all } = stakesOf(organization);
  const found = new Map<Stake, Stake[]>();
  for (const lower of all) {
    if (lower.owner.status !== 'filled' || !isWhole(lower)) continue;
    if (!namesWhole(lower.area.id, lower.claim.term.value)) continue;
    const isSame = (stake: Stake): boolean => stake.area === lower.area;
    const manager = superiors(organization, lower.owner).find((each) => of(each).some(isSame));
    const upper =
      manager &&
      of(manager).find(
        (stake) => isSame(stake) && isWhole(stake) && fingerprint(stake.scope) === fingerprint(lower.scope),
      );
    if (!upper || isHead(organization, upper.owner) || listsMore(organization, upper.owner, lower.owner)) continue;
    const before = found.get(upper);
    if (before) before.push(lower);
    else found.set(upper, [lower]);
  }
  return found;
}

/** Whether a manager owns more than a lower position does. Then the manager's list summarizes a department. */
function listsMore(organization: Organization, manager: Position, report: Position): boolean {
  const { of } = stakesOf(organization);
  const areas = new Set(of(report).map(({ area }) => area));
  return of(manager).some(({ area }) => !areas.has(area));
}

/** Whether a claim is of a whole area, without excluded parts or agreements with others. */
const isWhole = ({ claim }: Stake): boolean =>
  claim.except.length === 0 && claim.sharedWith.length === 0 && !claim.lead;

function fixes(organization: Organization, upper: Stake, lower: Stake): ProposedFix[] {
  const { hidesMore } = disputesOf(organization);
  const area = inSentence(upper.area);
  const rest = stakesOf(organization)
    .of(upper.owner)
    .filter((stake) => stake !== upper);
  const mayGo =
    rest.length > 0 &&
    !hidesMore(upper) &&
    !rest.some((stake) => organization.areas.isWithin(stake.area.id, upper.area.id));
  const handed = {
    title: `Leave ${area} to ${called(organization, lower.owner)}`,
    safe: false,
    edits: disown(organization, upper),
  };
  const taken = {
    title: `Let ${called(organization, lower.owner)} contribute to ${area}`,
    safe: false,
    edits: contribute(organization, lower),
  };
  return [...(mayGo ? [handed] : []), ...(hidesMore(lower) ? [] : [taken])];
}
