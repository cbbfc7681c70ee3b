import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { forget } from './mentions';
import { managerOf } from './move';
import { remove } from './remove';
import { removeWords, reportTo } from './reporting';
import { name, refuse, unclear } from './say';

/** Takes a position out, and whatever names it; its reports go to another one. */
export function deletePosition(draft: Draft, { position: id, reportsTo }: Of<'delete'>): Refusal | undefined {
  const { organization } = draft;
  const refused = unclear(organization, [id, reportsTo]);
  if (refused) return refused;
  if (reportsTo === id) return refuse(`${name(organization, id)} goes, so that nobody can report to it.`);
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

/** Lets those who report to a position that goes report to another one, or to whom else they report. */
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
