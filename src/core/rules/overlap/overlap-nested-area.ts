import type { Organization, Stake } from '../../model';
import { isScopeWithin } from '../../model';
import { usualCarveOut } from '../analysis/carved-out';
import { disputesOf } from '../analysis/disputes';
import { allOrNone, contribute, leaveOut, share } from '../fixes/claim-edits';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, capital, inSentence, listed, MAX_NAMED } from '../words/say';

export const overlapNestedArea: Rule = {
  id: 'overlap-nested-area',
  group: 'Overlap',
  summary: 'One position owns an area, and a position in another reporting line owns a part of it.',
  severity: 'warning',
  facts: ['A32', 'A39', 'B26', 'D03', 'D04'],
  *check(organization) {
    for (const [wide, rivals] of byWide(organization)) {
      const isUsual = (parts: readonly Stake[]): boolean =>
        parts.every((part) => usualCarveOut(organization, wide, part) !== undefined);
      const usual = rivals.filter(isUsual);
      for (const parts of findingsFor(organization, wide, usual)) yield carvedOut(organization, wide, parts);
      const unusual = rivals.filter((parts) => !isUsual(parts));
      for (const parts of findingsFor(organization, wide, unusual)) yield problem(organization, wide, parts);
    }
  },
};

/** With more rivals than this, the one wide claim is the problem. */
const MAX_REPORTED_APART = 2;

/** Each wide claim with the parts of it that each rival owns. */
function byWide(organization: Organization): ReadonlyMap<Stake, readonly (readonly Stake[])[]> {
  const found = new Map<Stake, (readonly Stake[])[]>();
  for (const { wide, parts } of disputesOf(organization).nested) found.set(wide, [...(found.get(wide) ?? []), parts]);
  return found;
}

/** The parts that one finding each reports: those of every rival, or those of all together. */
function findingsFor(
  organization: Organization,
  wide: Stake,
  rivals: readonly (readonly Stake[])[],
): readonly (readonly Stake[])[] {
  const isMany = rivals.length > MAX_REPORTED_APART && !isAcceptedWithOne(organization, wide, rivals.flat());
  return isMany ? [rivals.flat()] : rivals;
}

/** Whether an exception names one of several rivals, so that each must be reported separately. */
function isAcceptedWithOne({ head }: Organization, { owner }: Stake, parts: readonly Stake[]): boolean {
  const allowed = [owner, ...parts.map((part) => part.owner)].flatMap(({ allow }) => allow);
  return [...head.exceptions, ...allowed].some(({ rule }) => rule?.value === overlapNestedArea.id);
}

/** What every finding on a wide claim and its parts has in common. */
function about(organization: Organization, wide: Stake, parts: readonly Stake[]): Omit<Problem, 'message' | 'fixes'> {
  return {
    at: wide.claim.term,
    positions: [wide.owner, ...new Set(parts.map(({ owner }) => owner))],
    related: parts.map(({ owner, claim, area }) => ({
      at: claim.term,
      message: `${called(organization, owner)} owns ${inSentence(area)}, a part of ${inSentence(wide.area)}.`,
    })),
  };
}

const namesOf = (parts: readonly Stake[]): string =>
  listed([...new Set(parts.map(({ area }) => inSentence(area)))], MAX_NAMED);

const ownersOf = (organization: Organization, parts: readonly Stake[]): string =>
  listed(
    [...new Set(parts.map(({ owner }) => owner))].map((owner) => called(organization, owner)),
    MAX_NAMED,
  );

function carvedOut(organization: Organization, wide: Stake, parts: readonly Stake[]): Problem {
  const [part] = parts;
  const why = part && usualCarveOut(organization, wide, part)?.why;
  const reason = parts.length === 1 ? `${capital(namesOf(parts))} ${why}.` : 'Such parts often have another owner.';
  const owns = new Set(parts.map(({ owner }) => owner)).size === 1 ? 'owns' : 'own';
  return {
    ...about(organization, wide, parts),
    severity: 'hint',
    message:
      `${called(organization, wide.owner)} owns all of ${inSentence(wide.area)}; ${ownersOf(organization, parts)} ${owns} ${namesOf(parts)}. ` +
      `${reason} Document the boundary with "except".`,
    get fixes() {
      return [...leavingOut(organization, wide, parts)];
    },
  };
}

function problem(organization: Organization, wide: Stake, parts: readonly Stake[]): Problem {
  const verb = new Set(parts.map(({ owner }) => owner)).size === 1 ? 'owns' : 'own';
  const isCovered = parts.every(({ scope }) => isScopeWithin(wide.scope, scope));
  const advice = isCovered
    ? `Exclude ${parts.length === 1 ? 'that part' : 'those parts'} with "except", or let one of them contribute.`
    : 'Let one of them contribute, or share it.';
  return {
    ...about(organization, wide, parts),
    message:
      `${called(organization, wide.owner)} owns all of ${inSentence(wide.area)}, but ${ownersOf(organization, parts)} ${verb} ${namesOf(parts)}. ` +
      `It is unclear who decides. ${advice}`,
    get fixes() {
      return fixes(organization, wide, parts);
    },
  };
}

/** Excludes the parts, unless another conflict would then appear, or the other's claim is limited, so that the rest would have no owner. */
function leavingOut(organization: Organization, wide: Stake, parts: readonly Stake[]): ProposedFix[] {
  const { hidesMore } = disputesOf(organization);
  if (parts.some((each) => hidesMore(wide, each) || !isScopeWithin(wide.scope, each.scope))) return [];
  const edits = leaveOut(wide, [...new Set(parts.map(({ area }) => area.id))]);
  return [{ title: `Exclude ${namesOf(parts)} from ${called(organization, wide.owner)}`, safe: false, edits }];
}

function fixes(organization: Organization, wide: Stake, parts: readonly Stake[]): ProposedFix[] {
  const { hidesMore } = disputesOf(organization);
  const [part, another] = parts;
  const proposed = leavingOut(organization, wide, parts);
  const other = part!.owner;
  if (parts.some(({ owner }) => owner !== other)) return proposed;
  if (parts.every(({ claim }) => claim.sharedWith.length === 0)) {
    proposed.push({
      title: `Share ${namesOf(parts)}, led by ${called(organization, other)}`,
      safe: false,
      edits: allOrNone(parts.map((each) => share(organization, each, [wide.owner], other))),
    });
  }
  if (!another && !hidesMore(part!, wide)) {
    proposed.push({
      title: `Let ${called(organization, other)} contribute to ${namesOf(parts)} instead of owning it`,
      safe: false,
      edits: contribute(organization, part!),
    });
  }
  return proposed;
}
