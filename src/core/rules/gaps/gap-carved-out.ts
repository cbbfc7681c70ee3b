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
  summary: 'An owner excludes a part of an area, and the part has no other owner.',
  severity: 'warning',
  needs: ['scopes', 'all'],
  facts: ['A34', 'A39'],
  *check(organization) {
    for (const hole of holesIn(organization).carvedOut) {
      const [{ position, claim, at }, ...others] = hole.mentions;
      const part = inSentence(hole.area);
      const whole = organization.areasOf(claim).find(({ id }) => organization.areas.isWithin(hole.area.id, id));
      yield {
        at,
        message:
          `${called(organization, position)} excludes ${part} from ${whole ? inSentence(whole) : `"${claim.term.value}"`}, and ${
            hole.partly
              ? `${called(organization, hole.partly.owner)} owns it only for a part of the organization`
              : 'no other position owns it'
          }. ` + 'So the rest has no owner. Name one, or include it again.',
        positions: [...new Set(hole.mentions.map((mention) => mention.position))],
        related: others.map((other) => ({
          at: other.at,
          message: `${called(organization, other.position)} excludes ${part} too.`,
        })),
        fixes: fixes(organization, hole),
      };
    }
  },
};

/** The first fix gives the area to another owner, because the author excluded it; including it again comes second. */
function fixes(organization: Organization, { area, mentions, partly }: Hole): ProposedFix[] {
  if (partly) return [];
  const [{ position }] = mentions;
  const left = new Set(mentions.map((mention) => mention.position));
  const takers = newOwners(organization, area).filter((owner) => !left.has(owner));
  const edits = suits(organization, position, area.id) ? leftIn(mentions[0]) : [];
  const title = `Include ${inSentence(area)} again in what ${called(organization, position)} owns`;
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
