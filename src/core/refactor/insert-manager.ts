import type { Of, Refusal } from './change';
import { create } from './create';
import type { Draft } from './draft';
import { managerOf } from './move';
import { reportTo } from './reporting';
import { unclear, unfit } from './say';

/** Adds a new position between a position and its manager. */
export function insertManager(draft: Draft, { position: below, id, title }: Of<'insert-manager'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [below]) ?? unfit(organization, id, title);
  if (refused) return refused;
  const manager = managerOf(organization, below);
  const position = organization.position(below);
  if (position) create(draft, 'before', position, { id, title, manager });
  reportTo(draft, below, id, manager);
  return undefined;
}
