import type { Role } from '../../knowledge';
import { areas, roles, stakeholders } from '../../knowledge';
import type { Organization, Stake, TreeArea } from '../../model';
import { coverageOf, stakesOf, vocabularyOf } from '../../model';
import { catalogRole, fitOf, foreignParts } from '../analysis/boundary';
import { catalogArea, usualOwnersIn } from '../analysis/likely-owner';
import { leaveOut } from '../fixes/claim-edits';
import { handovers } from '../fixes/handover';
import { retitle } from '../fixes/retitle';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, capital, inSentence, listed, MAX_NAMED, withArticle } from '../words/say';

export const roleOutsideBoundary: Rule = {
  id: 'role-outside-boundary',
  group: 'Boundary',
  summary: 'A position owns an area outside the boundary of its role.',
  severity: 'warning',
  startup: 'hint',
  facts: ['A14', 'A33', 'A53', 'B31', 'D12'],
  *check(organization) {
    for (const written of stakesOf(organization).all) {
      const stake = asMeant(organization, written);
      const role = catalogRole(organization, stake.owner);
      if (!role) continue;
      const parts = foreignParts(organization, role, stake);
      if (parts.length > 0 && stake === written) yield tooWide(organization, role, stake, parts);
      if (fitOf(organization, role, stake.area.id) !== 'outside') continue;
      yield {
        at: stake.claim.term,
        message: message(organization, role, stake),
        positions: [stake.owner],
        get fixes() {
          return stake === written ? fixes(organization, role, stake) : [];
        },
      };
    }
  },
};

/** A stake in the area that was meant, if the area is misspelled, so that a typing mistake hides nothing. The spelling comes first: there are no other fixes. */
function asMeant(organization: Organization, stake: Stake): Stake {
  const { areas: tree } = organization;
  const { id, parent } = stake.area;
  if (tree.all.has(id) || parent !== undefined) return stake;
  const meant = tree.get(vocabularyOf(organization).nearest('area', stake.area.name) ?? '');
  return meant ? { ...stake, area: meant } : stake;
}

/** An owned area with parts that are outside the role's boundary. */
function tooWide(organization: Organization, role: Role, stake: Stake, parts: readonly TreeArea[]): Problem {
  const inside = listed(parts.map(inSentence), MAX_NAMED);
  return {
    at: stake.claim.term,
    message:
      `${capital(inSentence(stake.area))} includes ${inside}, which ${withArticle(role.title)} normally does not own. ` +
      'The role is stretched thin. Exclude those parts with "except", or own less.',
    positions: [stake.owner],
    get fixes() {
      const isOwned = parts.every(({ id }) => isOwnedBesides(organization, stake, id));
      const edits = leaveOut(
        stake,
        parts.map(({ id }) => id),
      );
      const title = `Exclude ${inside} from ${called(organization, stake.owner)}`;
      return coverageOf(organization) === 'full' && !isOwned ? [] : [{ title, safe: false, edits }];
    },
  };
}

const isOwnedBesides = (organization: Organization, { owner }: Stake, area: string): boolean =>
  stakesOf(organization)
    .meeting(area, new Map())
    .flat()
    .some((other) => other.owner !== owner);

function message(organization: Organization, role: Role, { area }: Stake): string {
  const name = inSentence(area);
  const id = catalogArea(organization, area.id);
  const serves = id === undefined ? [] : areas.get(id).stakeholders;
  const served = listed(role.focus.map((each) => stakeholders.get(each).name.toLowerCase()));
  const reason =
    served !== '' && serves.length > 0 && !serves.some((each) => role.focus.includes(each))
      ? `${capital(withArticle(role.title))} normally owns areas for ${served} only; ${name}`
      : `${capital(name)} is outside the usual boundary of ${withArticle(role.title)}; it`;
  const [usual, second] = usualOwnersIn(organization, area.id).map((owner) => withArticle(roles.get(owner).title));
  const home =
    usual === undefined ? 'Give it to another position' : `Give it to ${usual}${second ? ` or ${second}` : ''}`;
  return `${reason} stretches the role thin and puts both at risk. ${home}, or let the role contribute.`;
}

/** A customer officer who also serves employees or partners is an experience officer. */
const fixes = (organization: Organization, role: Role, stake: Stake): ProposedFix[] => [
  ...handovers(organization, stake),
  ...(role.id === 'chief-customer-officer' ? retitle(organization, stake.owner, 'chief-experience-officer') : []),
];
