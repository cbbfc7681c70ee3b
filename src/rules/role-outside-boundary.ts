import { areas, roles, stakeholders } from '../knowledge';
import type { AreaId, Role, RoleId } from '../knowledge';
import { replaceWord, stakesOf } from '../model';
import type { Organization, Position, Stake } from '../model';
import { contribute, disown, handOver } from './claim-edits';
import { clashIn } from './clash';
import { disputesOf } from './disputes';
import { catalogArea, usualOwnersIn } from './likely-owner';
import type { ProposedFix, Rule } from './rule';
import { called, capital, inSentence, listed, withArticle } from './say';

export const roleOutsideBoundary: Rule = {
  id: 'role-outside-boundary',
  group: 'Boundary',
  summary: 'A position owns an area that lies outside of what its role is for.',
  severity: 'warning',
  startup: 'hint',
  facts: ['A14', 'A33', 'A53', 'B31', 'D12'],
  *check(organization) {
    for (const stake of stakesOf(organization).all) {
      const role = outside(organization, stake.owner, stake.area.id);
      if (!role) continue;
      yield { at: stake.claim.term, message: message(organization, role, stake), positions: [stake.owner], fixes: fixes(organization, role, stake) };
    }
  },
};

/** How many positions are asked whether they could take an area over. */
const MOST_CANDIDATES = 5;

/** The role of a position, if an area is out of bounds for it. */
function outside(organization: Organization, position: Position, area: string): Role | undefined {
  const id = organization.roleOf(position);
  const role = id && roles.get(id);
  return role?.never.some((out) => organization.areas.isWithin(area, out)) ? role : undefined;
}

function message(organization: Organization, role: Role, { area }: Stake): string {
  const name = inSentence(area);
  const id = catalogArea(organization, area.id);
  const serves = id === undefined ? [] : areas.get(id).stakeholders;
  const served = listed(role.focus.map((each) => stakeholders.get(each).name.toLowerCase()));
  const reason =
    served !== '' && serves.length > 0 && !serves.some((each) => role.focus.includes(each))
      ? `${capital(withArticle(role.title))} is for ${served} only; owning ${name}`
      : `${capital(name)} lies outside of what ${withArticle(role.title)} is for; owning it`;
  const [usual, second] = usualOwnersIn(organization, area.id).map((owner) => withArticle(roles.get(owner).title));
  const home = usual === undefined ? 'Give it to another position' : `Give it to ${usual}${second ? ` or ${second}` : ''}`;
  return `${reason} as well stretches the role thin and puts both at risk. ${home}, or let the role contribute to it.`;
}

function fixes(organization: Organization, role: Role, stake: Stake): ProposedFix[] {
  const area = inSentence(stake.area);
  const name = called(organization, stake.owner);
  const mayGo = !disputesOf(organization).hidesMore(stake);
  const contributing = { title: `Let ${name} contribute to ${area}`, safe: false, edits: contribute(organization, stake) };
  return [...(mayGo ? [...newOwner(organization, stake), contributing] : []), ...retitled(organization, role, stake)];
}

/** Leaves the area to whoever owns it anyway, else gives it to a position whose role usually does. */
function newOwner(organization: Organization, stake: Stake): ProposedFix[] {
  const area = inSentence(stake.area);
  const owner = ownerBesides(organization, stake);
  if (owner) return [{ title: `Leave ${area} to ${called(organization, owner)}`, safe: false, edits: disown(stake) }];
  const candidate = usualOwnersIn(organization, stake.area.id)
    .flatMap((id) => organization.withRole(id))
    .slice(0, MOST_CANDIDATES)
    .find((position) => couldOwn(organization, position, stake));
  if (!candidate) return [];
  return [{ title: `Give ${area} to ${called(organization, candidate)}`, safe: false, edits: handOver(stake, candidate) }];
}

/** Who else owns the area, by itself or as a part of another. */
function ownerBesides(organization: Organization, stake: Stake): Position | undefined {
  const { areas: tree } = organization;
  const isLeftOut = ({ claim }: Stake): boolean => claim.except.some(({ value }) => tree.isWithin(stake.area.id, tree.find(value)?.id ?? ''));
  return [stake.area, ...tree.above(stake.area.id)]
    .flatMap(({ id }) => stakesOf(organization).meeting(id, stake.scope).flat())
    .find((other) => other.owner !== stake.owner && !isLeftOut(other) && !outside(organization, other.owner, stake.area.id))?.owner;
}

/** Whether a position could take over a stake without a dispute. */
function couldOwn(organization: Organization, position: Position, stake: Stake): boolean {
  if (position === stake.owner || position.status === 'eliminated' || outside(organization, position, stake.area.id)) return false;
  const { areas: tree } = organization;
  const clash = clashIn(organization);
  const taken: Stake = { ...stake, owner: position };
  const on = (id: string): readonly Stake[] => stakesOf(organization).meeting(id, stake.scope).flat().filter((other) => other.owner !== stake.owner);
  const parts = [...tree.all.keys()].filter((id) => tree.isWithin(id, stake.area.id));
  return ![stake.area, ...tree.above(stake.area.id)].some(({ id }) => on(id).some((wide) => clash(wide, taken))) && !parts.some((id) => on(id).some((part) => clash(taken, part)));
}

/** A customer officer who is for employees or partners too is an experience officer; a chart has only one. */
function retitled(organization: Organization, role: Role, { owner, area }: Stake): ProposedFix[] {
  const wider: RoleId = 'chief-experience-officer';
  const { id, title, never } = roles.get(wider);
  if (role.id !== 'chief-customer-officer' || organization.withRole(wider).length > 0) return [];
  if (never.some((out: AreaId) => organization.areas.isWithin(area.id, out))) return [];
  const edits = [...(owner.title ? [replaceWord(owner.title, title)] : []), ...(owner.role ? [replaceWord(owner.role, id)] : [])];
  return [{ title: `Retitle ${called(organization, owner)} to ${title}`, safe: false, edits }];
}
