import type { EntryEdit, Located, Organization, Position, Stake } from '../../model';
import { addItem, collaborationsOf, replaceNode, scalarText, stakesOf, valueOf } from '../../model';
import { isHead } from '../analysis/superiors';
import { unshare } from '../fixes/claim-edits';
import { couldTake } from '../fixes/new-owner';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence, listed, MAX_NAMED } from '../words/say';

export const sharedWithNonOwner: Rule = {
  id: 'shared-with-non-owner',
  group: 'Overlap',
  summary: 'An area is shared with a position that owns no part of it.',
  severity: 'hint',
  facts: [],
  *check(organization) {
    for (const stake of stakesOf(organization).all) {
      const strangers = strangersTo(organization, stake);
      const [first] = strangers;
      if (!first) continue;
      const names = listed(
        strangers.map(({ partner }) => called(organization, partner)),
        MAX_NAMED,
      );
      yield {
        at: first.at,
        message:
          `${called(organization, stake.owner)} shares ${inSentence(stake.area)} with ${names}, which ${strangers.length === 1 ? 'does' : 'do'} not own it. ` +
          'Add it there too, or stop sharing it.',
        positions: [stake.owner, ...strangers.map(({ partner }) => partner)],
        fixes: fixes(organization, stake, strangers),
      };
    }
  },
};

/** A partner without a part in the shared area, and the reference to it. */
interface Stranger {
  readonly at: Located<string>;
  readonly partner: Position;
}

const strangersTo = (organization: Organization, stake: Stake): Stranger[] =>
  stake.claim.sharedWith.flatMap((at) => {
    const partner = organization.position(at.value);
    const isStranger = partner && partner !== stake.owner && !takesPart(organization, partner, stake);
    return isStranger ? [{ at, partner }] : [];
  });

/** Whether a partner, or a position above or below it, owns the area, a wider one or a part of it, contributes to it, or works on it with the owner. A position without areas is not judged. */
function takesPart(organization: Organization, partner: Position, { owner, area }: Stake): boolean {
  const { areas, lines } = organization;
  if (partner.status === 'eliminated' || isHead(organization, partner)) return true;
  const isAbout = (word: string): boolean =>
    areas.read(word).some(({ id }) => areas.isWithin(id, area.id) || areas.isWithin(area.id, id));
  const { owns, contributesTo, consultedOn } = partner;
  const claims = [...owns, ...contributesTo, ...consultedOn];
  if (claims.length === 0 || claims.some(({ term }) => isAbout(term.value))) return true;
  if (
    collaborationsOf(organization)
      .between(owner, partner)
      .some(({ link: { about } }) => about.some(({ value }) => isAbout(value)))
  )
    return true;
  return stakesOf(organization).all.some(
    (other) => (lines.isAbove(partner, other.owner) || lines.isAbove(other.owner, partner)) && isAbout(other.area.id),
  );
}

function fixes(organization: Organization, stake: Stake, strangers: readonly Stranger[]): ProposedFix[] {
  const { owner, claim, area } = stake;
  const lead = claim.lead ? `, lead: ${scalarText(claim.lead.value)}` : '';
  const shared = `{area: ${scalarText(area.id)}, shared_with: [${scalarText(owner.id.value)}]${lead}}`;
  const names = listed(strangers.map(({ partner }) => called(organization, partner)));
  const staysShared = strangers.length < claim.sharedWith.length;
  const loseLead = strangers.some(({ partner }) => partner.id.value === claim.lead?.value);
  return [
    ...(strangers.every(
      ({ partner }) => couldTake(organization, partner, area) && isFreeFor(organization, partner, stake),
    )
      ? [
          {
            title: `Let ${names} own ${inSentence(area)} too, shared with ${called(organization, owner)}`,
            safe: false,
            edits: strangers.flatMap(({ partner }) =>
              addItem(partner.source, 'owns', shared, ['title', 'role', 'reports_to']),
            ),
          },
        ]
      : []),
    ...(staysShared && loseLead
      ? []
      : [
          {
            title: `Stop sharing ${inSentence(area)} with ${names}`,
            safe: false,
            edits: staysShared ? withdraw(stake, strangers) : unshare(stake),
          },
        ]),
  ];
}

/** Whether the area, its parts and the wider areas have no other owner in a line outside the new partner's. */
const isFreeFor = (organization: Organization, partner: Position, { owner, area, claim }: Stake): boolean => {
  const { areas, lines } = organization;
  return stakesOf(organization).all.every(
    (other) =>
      other.owner === owner ||
      claim.sharedWith.some(({ value }) => value === other.owner.id.value) ||
      lines.isAbove(partner, other.owner) ||
      lines.isAbove(other.owner, partner) ||
      !(areas.isWithin(other.area.id, area.id) || areas.isWithin(area.id, other.area.id)),
  );
};

/** Keeps only the other partners in a claim. */
function withdraw({ owner, claim }: Stake, strangers: readonly Stranger[]): EntryEdit[] {
  const { entry } = owner.source;
  const list = claim.node.kind === 'map' ? valueOf(claim.node, 'shared_with') : undefined;
  const kept = claim.sharedWith.filter((each) => !strangers.some(({ at }) => at === each));
  return list ? [replaceNode(entry, list, `[${kept.map(({ value }) => scalarText(value)).join(', ')}]`)] : [];
}
