import type { EntryEdit, Organization } from '../../model';
import { removeItem, valueOf } from '../../model';
import { suits } from '../analysis/boundary';
import type { Hole, Mention } from '../analysis/holes';
import { holesIn } from '../analysis/holes';
import { give, newOwners } from '../fixes/new-owner';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence } from '../words/say';

export const gapCarvedOut: Rule = {
  id: 'gap-carved-out',
  group: 'Gaps',
  summary: 'An owner leaves a part of an area out, and nobody else owns that part.',
  severity: 'warning',
  needs: ['scopes', 'all'],
  facts: ['A34', 'A39'],
  *check(organization) {
    for (const hole of holesIn(organization).carvedOut) {
      const [{ position, claim, at }, ...others] = hole.mentions;
      const part = inSentence(hole.area);
      const whole = organization.areaOf(claim);
      yield {
        at,
        message:
          `${called(organization, position)} leaves ${part} out of ${whole ? inSentence(whole) : `"${claim.term.value}"`}, and nobody else owns it. ` +
          'What was meant for somebody else is then left to nobody. Let another position own it, or do not leave it out.',
        positions: [...new Set(hole.mentions.map((mention) => mention.position))],
        related: others.map((other) => ({
          at: other.at,
          message: `${called(organization, other.position)} leaves ${part} out too.`,
        })),
        fixes: fixes(organization, hole),
      };
    }
  },
};

/** Whoever leaves an area out does not want it; that it was never meant is the second guess. */
function fixes(organization: Organization, { area, mentions }: Hole): ProposedFix[] {
  const [{ position }] = mentions;
  const left = new Set(mentions.map((mention) => mention.position));
  const takers = newOwners(organization, area).filter((owner) => !left.has(owner));
  const edits = suits(organization, position, area.id) ? leftIn(mentions[0]) : [];
  const title = `Do not leave ${inSentence(area)} out of what ${called(organization, position)} owns`;
  return [
    ...takers.map((taker) => give(organization, area, taker)),
    ...(edits.length > 0 ? [{ title, safe: false, edits }] : []),
  ];
}

function leftIn({ position: { source }, claim, at }: Mention): EntryEdit[] {
  const list = claim.node.kind === 'map' ? valueOf(claim.node, 'except') : undefined;
  const item = list?.kind === 'list' ? list.items.find(({ span }) => span.start === at.span.start) : list;
  return item ? removeItem({ entry: source.entry, key: source.key, value: claim.node }, 'except', item) : [];
}
