import type { Organization, Stake } from '../model';
import { contribute, leaveOut, share } from './claim-edits';
import { disputesOf } from './disputes';
import type { Problem, ProposedFix, Rule } from './rule';
import { called, inSentence, listed, MOST_NAMED } from './say';

export const overlapNestedArea: Rule = {
  id: 'overlap-nested-area',
  group: 'Overlap',
  summary: 'One position owns an area and another one, in another reporting line, owns part of it.',
  severity: 'warning',
  facts: ['A32', 'A39', 'B26', 'D03', 'D04'],
  *check(organization) {
    for (const { wide, parts } of disputesOf(organization).nested) yield problem(organization, wide, parts);
  },
};

function problem(organization: Organization, wide: Stake, parts: readonly Stake[]): Problem {
  const other = parts[0]!.owner;
  const whole = inSentence(wide.area);
  const inside = listed(parts.map(({ area }) => inSentence(area)), MOST_NAMED);
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
  const inside = listed(parts.map(({ area }) => inSentence(area)), MOST_NAMED);
  const proposed: ProposedFix[] = [];
  if (!parts.some((each) => hidesMore(wide, each))) {
    proposed.push({
      title: `Leave ${inside} out of what ${called(organization, wide.owner)} owns`,
      safe: false,
      edits: leaveOut(wide, parts.map(({ area }) => area.id)),
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
