import type { EntryEdit, Organization, Position, Stake } from '../../model';
import { addItem, scopesMeet, scopesOf } from '../../model';
import type { Agreement } from '../analysis/agreements';
import { sharedAreas } from '../analysis/agreements';
import { disputesOf } from '../analysis/disputes';
import { likeliestOwner } from '../analysis/likely-owner';
import { superiors } from '../analysis/superiors';
import { contribute, unshare } from '../fixes/claim-edits';
import { isJoined } from '../fixes/split-claim';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, capital, inSentence, listed, MAX_NAMED } from '../words/say';

export const sharedByMany: Rule = {
  id: 'shared-by-many',
  group: 'Overlap',
  summary: 'Three or more positions share an area.',
  severity: 'hint',
  facts: ['A60'],
  *check(organization) {
    for (const agreement of sharedAreas(organization)) {
      const sides = together(organization, sidesOf(organization, agreement.sharers));
      if (sides.length > 2) yield problem(organization, agreement, sides);
    }
  },
};

/** The sharers without those whose manager is among them. */
function sidesOf(organization: Organization, sharers: readonly Position[]): readonly Position[] {
  const all = new Set(sharers);
  return sharers.filter((each) => !superiors(organization, each).some((manager) => all.has(manager)));
}

/** The largest group of positions that share with each other. Heads of different regions share only with a position that serves them all. */
function together(organization: Organization, sides: readonly Position[]): readonly Position[] {
  const scopes = scopesOf(organization);
  let most: readonly Position[] = [];
  for (const start of sides.slice(0, MAX_CHANGED)) {
    const group = [start];
    for (const each of sides)
      if (each !== start && group.every((other) => scopesMeet(scopes.of(other), scopes.of(each)))) group.push(each);
    if (group.length > most.length) most = group;
    if (most.length === sides.length) break;
  }
  return sides.filter((each) => most.includes(each));
}

function problem(organization: Organization, agreement: Agreement<Stake>, sides: readonly Position[]): Problem {
  const { owner, claim, area } = agreement.first;
  const names = listed(
    sides.slice(0, MAX_NAMED + 1).map((each) => called(organization, each)),
    MAX_NAMED,
  );
  return {
    at: claim.term,
    message:
      `${capital(inSentence(area))} is shared by ${sides.length} positions: ${names}. ` +
      'The more positions share it, the more each relies on the others. Let one own it and the others contribute.',
    positions: [owner, ...agreement.sharers.filter((each) => each !== owner)],
    get fixes() {
      return fixes(organization, agreement);
    },
  };
}

/** The most sharers whose claims one fix edits. */
const MAX_CHANGED = 8;

/** Leaves the area to the lead, or else to the usual owner, if that position has the area among what it owns. */
function fixes(organization: Organization, { first, stakes, sharers }: Agreement<Stake>): ProposedFix[] {
  const { area } = first;
  if (
    sharers.length > MAX_CHANGED ||
    stakes.some((stake) => isJoined(organization, stake.claim) || disputesOf(organization).hidesMore(stake))
  )
    return [];
  const leads = new Set(stakes.flatMap(({ claim }) => claim.lead?.value ?? []));
  const owners = [...new Set(stakes.map(({ owner }) => owner))];
  const keeper = owners.find(({ id }) => leads.has(id.value)) ?? likeliestOwner(organization, area.id, owners);
  const edits = [
    ...stakes.flatMap((stake) => (stake.owner === keeper ? unshare(stake) : contribute(organization, stake))),
    ...sharers.filter((each) => !owners.includes(each)).flatMap((each) => joinIn(organization, each, area.id)),
  ];
  return [
    {
      title: `Leave ${inSentence(area)} to ${called(organization, keeper)} and let the others contribute`,
      safe: false,
      edits,
    },
  ];
}

function joinIn({ areasOf }: Organization, { source, contributesTo }: Position, area: string): EntryEdit[] {
  const isIn = contributesTo.some((claim) => areasOf(claim).some(({ id }) => id === area));
  return isIn ? [] : addItem(source, 'contributes_to', area, ['title', 'role', 'reports_to', 'owns']);
}
