import type { Position } from '../../model';
import type { Mention } from '../analysis/holes';
import { holesIn } from '../analysis/holes';
import { give, newOwners } from '../fixes/new-owner';
import type { Rule } from '../rule';
import { called, inSentence, listed, MAX_NAMED } from '../words/say';

export const gapNoOwnerOnlyContributors: Rule = {
  id: 'gap-no-owner-only-contributors',
  group: 'Gaps',
  summary: 'Positions contribute to an area that has no owner.',
  severity: 'warning',
  needs: ['scopes', 'all'],
  facts: ['A34', 'A39'],
  *check(organization) {
    for (const { area, mentions } of holesIn(organization).contributed) {
      const [first, ...others] = mentions;
      const positions = [...new Set(mentions.map(({ position }) => position))];
      const name = inSentence(area);
      yield {
        at: first.at,
        message:
          `${listed(
            positions.map((position) => called(organization, position)),
            MAX_NAMED,
          )} ${doing(positions, mentions)} ${name}, but no position owns it. ` +
          'Contributors alone do not make anyone accountable. Name an owner.',
        positions,
        related: others.map(({ position, at }) => ({
          at,
          message: `${called(organization, position)} has a part in ${name} too.`,
        })),
        fixes: newOwners(organization, area, positions).map((owner) => give(organization, area, owner)),
      };
    }
  },
};

function doing({ length }: readonly Position[], mentions: readonly Mention[]): string {
  const isWork = mentions.some(({ position, claim }) => position.contributesTo.includes(claim));
  if (isWork) return length === 1 ? 'contributes to' : 'contribute to';
  return length === 1 ? 'is asked about' : 'are asked about';
}
