import type { Organization, Stake } from '../../model';
import { disputesOf } from '../analysis/disputes';
import { contribute, leaveOut, share } from '../fixes/claim-edits';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, inSentence, listed, MOST_NAMED } from '../words/say';

export const overlapNestedArea: Rule = {
  id: 'overlap-nested-area',
  group: 'Overlap',
  summary: 'One position owns an area and another one, in another reporting line, owns part of it.',
  severity: 'warning',
  facts: ['A32', 'A39', 'B26', 'D03', 'D04'],
  *check(organization) {
    for (const [wide, rivals] of byWide(organization)) {
      if (rivals.length > MOST_TOLD && !isAcceptedWithOne(organization, wide, rivals.flat()))
        yield together(organization, wide, rivals.flat());
      else for (const parts of rivals) yield problem(organization, wide, parts);
    }
  },
};

/** With more rivals than this, what is wrong is the one wide claim. */
const MOST_TOLD = 2;

/** Each wide claim with what every rival owns of it. */
function byWide(organization: Organization): ReadonlyMap<Stake, readonly (readonly Stake[])[]> {
  const found = new Map<Stake, (readonly Stake[])[]>();
  for (const { wide, parts } of disputesOf(organization).nested) found.set(wide, [...(found.get(wide) ?? []), parts]);
  return found;
}

/** Whether an exception is about one of several rivals, so that each has to be told by itself. */
function isAcceptedWithOne({ head }: Organization, { owner }: Stake, parts: readonly Stake[]): boolean {
  const listed = [owner, ...parts.map((part) => part.owner)].flatMap(({ allow }) => allow);
  return [...head.exceptions, ...listed].some(({ rule }) => rule?.value === overlapNestedArea.id);
}

function together(organization: Organization, wide: Stake, parts: readonly Stake[]): Problem {
  const whole = inSentence(wide.area);
  const others = [...new Set(parts.map(({ owner }) => owner))];
  const inside = [...new Set(parts.map(({ area }) => area))];
  const { hidesMore } = disputesOf(organization);
  return {
    at: wide.claim.term,
    message:
      `${called(organization, wide.owner)} owns all of ${whole}, and ${others.length} others own parts of it: ` +
      `${listed(
        others.map((other) => called(organization, other)),
        MOST_NAMED,
      )}. ` +
      'Nobody can tell who has the last word there. Leave those parts out with "except", or let the others contribute.',
    positions: [wide.owner, ...others],
    related: parts.map(({ owner, claim, area }) => ({
      at: claim.term,
      message: `${called(organization, owner)} owns ${inSentence(area)}, a part of ${whole}.`,
    })),
    get fixes() {
      if (parts.some((each) => hidesMore(wide, each))) return [];
      const title = `Leave ${listed(inside.map(inSentence), MOST_NAMED)} out of what ${called(organization, wide.owner)} owns`;
      return [
        {
          title,
          safe: false,
          edits: leaveOut(
            wide,
            inside.map(({ id }) => id),
          ),
        },
      ];
    },
  };
}

function problem(organization: Organization, wide: Stake, parts: readonly Stake[]): Problem {
  const other = parts[0]!.owner;
  const whole = inSentence(wide.area);
  const inside = listed(
    parts.map(({ area }) => inSentence(area)),
    MOST_NAMED,
  );
  return {
    at: wide.claim.term,
    message:
      `${called(organization, wide.owner)} owns all of ${whole}, which includes ${inside}, owned by ${called(organization, other)}. ` +
      'Nobody can tell who has the last word there. ' +
      `Leave ${parts.length === 1 ? 'that part' : 'those parts'} out with "except", or let one of them contribute.`,
    positions: [wide.owner, other],
    related: parts.map(({ claim, area }) => ({
      at: claim.term,
      message: `${called(organization, other)} owns ${inSentence(area)}, a part of ${whole}.`,
    })),
    get fixes() {
      return fixes(organization, wide, parts);
    },
  };
}

function fixes(organization: Organization, wide: Stake, parts: readonly Stake[]): ProposedFix[] {
  const { hidesMore } = disputesOf(organization);
  const [part, another] = parts;
  const other = part!.owner;
  const inside = listed(
    parts.map(({ area }) => inSentence(area)),
    MOST_NAMED,
  );
  const proposed: ProposedFix[] = [];
  if (!parts.some((each) => hidesMore(wide, each))) {
    proposed.push({
      title: `Leave ${inside} out of what ${called(organization, wide.owner)} owns`,
      safe: false,
      edits: leaveOut(
        wide,
        parts.map(({ area }) => area.id),
      ),
    });
  }
  if (!another && !hidesMore(part!, wide)) {
    proposed.push({
      title: `Let ${called(organization, other)} contribute to ${inside}`,
      safe: false,
      edits: contribute(organization, part!),
    });
  }
  if (parts.every(({ claim }) => claim.sharedWith.length === 0)) {
    proposed.push({
      title: `Share ${inside}, with ${called(organization, other)} in the lead`,
      safe: false,
      edits: parts.flatMap((each) => share(each, [wide.owner], other)),
    });
  }
  return proposed;
}
