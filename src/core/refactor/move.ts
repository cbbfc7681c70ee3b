import type { Organization } from '../model';
import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { reportTo } from './reporting';
import { name, refuse, unclear } from './say';

/** Moves a position, with all positions below it, under another one or to the top. */
export function move(draft: Draft, { position: id, to }: Of<'move'>): Refusal | undefined {
  const { organization } = draft;
  const refused =
    unclear(organization, [id, to]) ?? (to === undefined ? top(organization, id) : under(organization, id, to));
  if (refused) return refused;
  reportTo(draft, id, to, managerOf(organization, id));
  return undefined;
}

/** The id of a position's manager. */
export function managerOf({ lines, position }: Organization, id: string): string | undefined {
  const found = position(id);
  return found && lines.manager(found)?.id.value;
}

/** Why a position cannot move under another one; undefined if it can. */
export function under(organization: Organization, id: string, to: string): Refusal | undefined {
  const { position, lines } = organization;
  const [moved, manager] = [position(id), position(to)];
  if (id === to) return refuse(`${name(organization, id)} cannot report to itself.`);
  if (moved && manager && lines.isAbove(moved, manager))
    return refuse(`${name(organization, id)} cannot report to ${name(organization, to)}, who is below it.`);
  if (managerOf(organization, id) === to)
    return refuse(`${name(organization, id)} reports to ${name(organization, to)} already.`);
  return undefined;
}

const top = (organization: Organization, id: string): Refusal | undefined =>
  organization.position(id)?.reportsTo.length === 0
    ? refuse(`${name(organization, id)} is already at the top.`)
    : undefined;
