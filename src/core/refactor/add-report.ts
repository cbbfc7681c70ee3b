import type { Of, Refusal } from './change';
import { create } from './create';
import type { Draft } from './draft';
import { unclear, unfit } from './say';

/** Adds a new position under another one, after its last direct report. */
export function addReport(draft: Draft, { manager, id, title }: Of<'add-report'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [manager]) ?? unfit(organization, id, title);
  if (refused) return refused;
  const above = organization.position(manager);
  const neighbor = above && (organization.lines.reports(above).at(-1) ?? above);
  if (neighbor) create(draft, 'after', neighbor, { id, title, manager });
  return undefined;
}
