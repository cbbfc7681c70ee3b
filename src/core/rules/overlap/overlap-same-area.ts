import { namesWhole } from '../../knowledge';
import type { Organization, Position, Stake } from '../../model';
import { isAcceptedInPart } from '../analysis/accepted-pairs';
import { clashIn } from '../analysis/clash';
import { disputesOf } from '../analysis/disputes';
import { likeliestOwner } from '../analysis/likely-owner';
import { disputants } from '../analysis/rivals';
import { forgottenLimit } from '../analysis/unit-heads';
import { allOrNone, contribute, shareTogether } from '../fixes/claim-edits';
import { limitTo } from '../fixes/limit';
import { splitClaim } from '../fixes/split-claim';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, capital, inSentence, listed, MAX_NAMED } from '../words/say';

export const overlapSameArea: Rule = {
  id: 'overlap-same-area',
  group: 'Overlap',
  summary: 'Two positions in different reporting lines own the same area.',
  severity: 'warning',
  facts: ['A32', 'A39', 'A51', 'A56', 'A60', 'B14', 'D03', 'D04', 'D05'],
  *check(organization) {
    const { same } = disputesOf(organization);
    for (const stakes of disputants(same)) {
      if (stakes.length > 2 && isAcceptedInPart(organization, overlapSameArea.id, stakes)) {
        const members = new Set(stakes);
        for (const { stake, rivals } of same)
          if (members.has(stake)) yield problem(organization, [...rivals, stake], stake);
      } else yield problem(organization, stakes);
    }
  },
};

/** The most claims of a conflict that are compared to find the one that overlaps with all others. */
const MAX_COMPARED = 20;

/** The stake that conflicts with all the others while those do not conflict with each other. Without it there would be no conflict. */
function centerOf(organization: Organization, stakes: readonly Stake[]): Stake | undefined {
  if (stakes.length < 3) return undefined;
  const clash = clashIn(organization);
  const compared = stakes.slice(0, MAX_COMPARED);
  const clashes = (one: Stake, other: Stake): boolean => one !== other && clash(one, other);
  const centers = compared.filter((each) => stakes.every((other) => each === other || clash(each, other)));
  const [center, another] = centers;
  if (!center || another) return undefined;
  const rest = compared.filter((each) => each !== center);
  return rest.some((one) => rest.some((other) => clashes(one, other))) ? undefined : center;
}

/** The most related locations of a finding. */
const MAX_RELATED = 50;

/** @param stakes in the order of the files @param on the claim to report it at, if the conflict does not decide it */
function problem(organization: Organization, stakes: readonly Stake[], on?: Stake): Problem {
  const center = on ? undefined : centerOf(organization, stakes);
  const stake = on ?? center ?? stakes.at(-1)!;
  const others = stakes.filter((each) => each !== stake);
  const rivals = [...new Set(others.map(({ owner }) => owner))];
  return {
    at: stake.claim.term,
    message: message(organization, stake, others, center !== undefined),
    positions: [stake.owner, ...rivals],
    related: others.slice(0, MAX_RELATED).map((other) => ({
      at: other.claim.term,
      message: `${called(organization, other.owner)} owns ${claimedIn(organization, other)} too.`,
    })),
    get fixes() {
      return fixes(organization, stake, others, center !== undefined || on !== undefined);
    },
  };
}

/** Whether a stake is all of its area, and not a part that the catalog has no area for, such as credit risk. */
const isWhole = ({ area, claim }: Stake): boolean => namesWhole(area.id, claim.term.value);

/** What a stake claims: the area, or the words for a part of it. */
const claimedIn = (organization: Organization, stake: Stake): string =>
  isWhole(stake)
    ? inSentence(stake.area)
    : `"${splitClaim(organization, stake.claim, stake.area)?.part ?? stake.claim.term.value}"`;

function message(organization: Organization, stake: Stake, others: readonly Stake[], isCenter: boolean): string {
  const rivals = [...new Set(others.map(({ owner }) => owner))];
  const area = inSentence(stake.area);
  const owner = called(organization, stake.owner);
  const limit = isCenter ? forgottenLimit(organization, stake.owner, rivals) : undefined;
  const names = (owners: readonly Position[]): string =>
    listed(
      owners.map((each) => called(organization, each)),
      MAX_NAMED,
    );
  if (limit)
    return (
      `${owner} owns ${area} without a limit; ${names(rivals)} limit it by "${limit.key}". ` +
      `So it overlaps with all of them. Add "only: {${limit.key}: ${limit.value ?? '…'}}".`
    );
  if (isCenter)
    return (
      `${owner} owns ${area}, which ${names(rivals)} own for their parts. ` +
      'Decisions stall or are made twice. Limit it with "only", or let it contribute.'
    );
  const all = [...others, stake];
  const parts = all.filter((each) => !isWhole(each));
  if (parts.length > 0 && parts.length < all.length) {
    const ownersOf = (stakes: readonly Stake[]): Position[] => [...new Set(stakes.map(({ owner }) => owner))];
    const [wide, narrow] = [ownersOf(all.filter(isWhole)), ownersOf(parts)];
    const own = ({ length }: readonly Position[]): string => (length === 1 ? 'owns' : 'own');
    const named = listed([...new Set(parts.map((each) => claimedIn(organization, each)))], MAX_NAMED);
    return (
      `${names(wide)} ${own(wide)} all of ${area}, but ${names(narrow)} ${own(narrow)} ${named}. ` +
      'It is unclear who decides. Let one of them contribute, or share it.'
    );
  }
  const count = rivals.length === 1 ? 'two' : String(rivals.length + 1);
  return (
    `${capital(claimedIn(organization, stake))} has ${count} owners: ${names([...rivals, stake.owner])}. ` +
    `Decisions stall or are made twice. Name one owner; let the other${rivals.length === 1 ? '' : 's'} contribute.`
  );
}

/** The most owners whose claims one fix edits. */
const MAX_CHANGED = 8;

function fixes(organization: Organization, stake: Stake, rivals: readonly Stake[], isAlone: boolean): ProposedFix[] {
  const { hidesMore } = disputesOf(organization);
  const area = inSentence(stake.area);
  const all = [...rivals, stake];
  const owners = [...new Set(all.map(({ owner }) => owner))];
  const keeps = (keeper: Stake, giving: readonly Stake[]): ProposedFix[] =>
    giving.some((each) => all.some((other) => other !== each && hidesMore(each, other)))
      ? []
      : [
          {
            title:
              giving.length === 1
                ? `Let ${called(organization, giving[0]!.owner)} contribute to ${claimedIn(organization, giving[0]!)} instead of owning it`
                : `Leave ${area} to ${called(organization, keeper.owner)} and let the others contribute`,
            safe: false,
            edits: allOrNone(giving.map((each) => contribute(organization, each))),
          },
        ];
  if (isAlone) {
    const limit = forgottenLimit(
      organization,
      stake.owner,
      rivals.map(({ owner }) => owner),
    );
    return [...(limit ? limitTo(organization, stake.owner, limit) : []), ...keeps(rivals[0]!, [stake])];
  }
  if (all.length > MAX_CHANGED || owners.length < all.length) return [];
  const lead = likeliestOwner(organization, stake.area.id, owners);
  const keepers = [...all].sort((a, b) => Number(b.owner === lead) - Number(a.owner === lead));
  const isFree = all.every(({ claim }) => claim.sharedWith.length === 0 && !claim.lead);
  const shared = {
    title: `Share ${area}, led by ${called(organization, lead)}`,
    safe: false,
    edits: shareTogether(organization, all, lead),
  };
  return [
    ...keepers.slice(0, 2).flatMap((keeper) =>
      keeps(
        keeper,
        all.filter((each) => each !== keeper),
      ),
    ),
    ...(isFree && all.length === 2 ? [shared] : []),
  ];
}
