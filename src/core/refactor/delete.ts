import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { forget } from './mentions';
import { managerOf } from './move';
import { remove } from './remove';
import { removeWords, reportTo } from './reporting';
import { name, refuse, unclear } from './say';

/** Removes a position and all references to it; its direct reports move to another one. */
export function deletePosition(draft: Draft, { position: id, reportsTo }: Of<'delete'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [id, reportsTo]);
  if (refused) return refused;
  if (reportsTo === id) return refuse(`${name(organization, id)} is being deleted, so no position can report to it.`);
  const manager = managerOf(organization, id);
  const [gone, heir] = [
    organization.position(id),
    reportsTo === undefined ? undefined : organization.position(reportsTo),
  ];
  if (gone && heir && organization.lines.isAbove(gone, heir))
    reportTo(draft, heir.id.value, manager, managerOf(organization, heir.id.value));
  leaveReports(draft, id, reportsTo ?? manager);
  forget(draft, id);
  remove(draft, id);
  return undefined;
}

/** Moves the direct reports of a removed position to another one, or keeps only their other managers. */
function leaveReports(draft: Draft, id: string, to: string | undefined): void {
  const { organization } = draft;
  const reports = organization.positions
    .filter((position) => managerOf(organization, position.id.value) === id)
    .map((position) => position.id.value);
  if (to !== undefined)
    reportTo(
      draft,
      reports.filter((report) => report !== to),
      to,
      id,
    );
  draft.sweep((position) =>
    position.id.value === id ? [] : removeWords(position, 'reports_to', position.reportsTo, id),
  );
}
