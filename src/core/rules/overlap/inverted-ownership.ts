import type { Organization, Stake } from '../../model';
import { fingerprint, replaceWord, scopesMeet, stakesOf } from '../../model';
import { suits } from '../analysis/boundary';
import { isAboutSameWork, leavesOut } from '../analysis/clash';
import { disputesOf } from '../analysis/disputes';
import { isHead, superiors } from '../analysis/superiors';
import { leaveOut } from '../fixes/claim-edits';
import { isJoined } from '../fixes/split-claim';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence, listed, MAX_NAMED } from '../words/say';

export const invertedOwnership: Rule = {
  id: 'inverted-ownership',
  group: 'Overlap',
  summary: 'A position owns an area, and a manager above it owns only a part of it.',
  severity: 'warning',
  facts: ['A39'],
  *check(organization) {
    const { all } = stakesOf(organization);
    const inParts = new Set(all.flatMap(({ area }) => organization.areas.above(area.id)));
    for (const wide of all) {
      if (!inParts.has(wide.area)) continue;
      const parts = partsAbove(organization, wide);
      const [part] = parts;
      if (!part) continue;
      const [report, manager] = [wide.owner, part.owner].map((owner) => called(organization, owner));
      const whole = inSentence(wide.area);
      const inside = listed(
        parts.map(({ area }) => inSentence(area)),
        MAX_NAMED,
      );
      const direct = organization.lines.manager(wide.owner) === part.owner;
      yield {
        at: wide.claim.term,
        message:
          `${report} owns all of ${whole}, while ${manager}, ${direct ? 'its manager' : 'who is above it'}, owns only a part of it, ${inside}. ` +
          `The owner of the whole then reports to the owner of a part. Exclude the part with "except", or give the whole to ${manager}.`,
        positions: [wide.owner, part.owner],
        related: parts.map(({ claim, area }) => ({
          at: claim.term,
          message: `${manager} owns ${inSentence(area)}, a part of ${whole}.`,
        })),
        get fixes() {
          return fixes(organization, wide, parts);
        },
      };
    }
  },
};

/**
 * The parts of a lower position's wider stake that the nearest manager owns. Nothing if a manager just as near owns all of it, because it
 * was delegated, or if the manager is the head of the organization, who may keep a part of anything.
 */
function partsAbove(organization: Organization, wide: Stake): readonly Stake[] {
  const { areas: tree } = organization;
  const asWide = ({ scope }: Stake): boolean => wide.scope.size === 0 || fingerprint(scope) === fingerprint(wide.scope);
  for (const manager of superiors(organization, wide.owner)) {
    if (isHead(organization, manager)) return [];
    const met = stakesOf(organization)
      .of(manager)
      .filter((stake) => scopesMeet(stake.scope, wide.scope));
    if (met.some((stake) => tree.isWithin(wide.area.id, stake.area.id) && !leavesOut(organization, stake, wide)))
      return [];
    const parts = met.filter(
      (stake) =>
        asWide(stake) &&
        tree.isWithin(stake.area.id, wide.area.id) &&
        isAboutSameWork(wide, stake) &&
        !leavesOut(organization, wide, stake),
    );
    if (parts.some(({ claim }) => claim.sharedWith.length > 0 || claim.lead)) return [];
    if (parts.length > 0) return parts;
  }
  return [];
}

function fixes(organization: Organization, wide: Stake, parts: readonly Stake[]): ProposedFix[] {
  const [part, another] = parts;
  const name = (stake: Stake): string => called(organization, stake.owner);
  const without = {
    title: `Leave ${listed(
      parts.map(({ area }) => inSentence(area)),
      MAX_NAMED,
    )} out of what ${name(wide)} owns`,
    safe: false,
    edits: leaveOut(
      wide,
      parts.map(({ area }) => area.id),
    ),
  };
  if (!part || another || !areSwappable(organization, wide, part)) return [without];
  const swapped = {
    title: `Swap the two: ${inSentence(wide.area)} to ${name(part)}, ${inSentence(part.area)} to ${name(wide)}`,
    safe: false,
    edits: [replaceWord(wide.claim.term, part.claim.term.value), replaceWord(part.claim.term, wide.claim.term.value)],
  };
  return [without, swapped];
}

/** Whether each of two claims fits the role of the other's owner, and no conflict would move with them. */
function areSwappable(organization: Organization, wide: Stake, part: Stake): boolean {
  const { same, nested } = disputesOf(organization);
  const isDisputed = (stake: Stake): boolean =>
    same.some((each) => each.stake === stake || each.rivals.includes(stake)) ||
    nested.some((each) => each.wide === stake || each.parts.includes(stake));
  const arePlain = [wide, part].every(
    (stake) => stake.claim.node.kind === 'scalar' && !isJoined(organization, stake.claim) && !isDisputed(stake),
  );
  const isHeld = stakesOf(organization)
    .of(wide.owner)
    .some(({ area }) => area === part.area);
  return (
    arePlain &&
    !isHeld &&
    suits(organization, part.owner, wide.area.id) &&
    suits(organization, wide.owner, part.area.id)
  );
}
