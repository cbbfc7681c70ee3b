import { roles } from '../knowledge';
import { scalarText, setKey } from '../model';
import type { Organization, Position } from '../model';
import type { Rule } from './rule';
import { called } from './say';
import { topsOf } from './tops';

export const orphanPosition: Rule = {
  id: 'orphan-position',
  group: 'Structure',
  summary: 'A position is connected to nobody.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    const { lines, positions, head } = organization;
    if (!positions.some((position) => lines.manager(position))) return;
    const connected = new Set([...head.coLeads, ...positions.flatMap(({ dottedLineTo }) => dottedLineTo)].map(({ value }) => value));
    for (const position of topsOf(organization)) {
      if (lines.reports(position).length > 0 || position.dottedLineTo.length > 0 || connected.has(position.id.value)) continue;
      yield {
        at: position.id,
        message: `${called(organization, position)} has no manager and no reports, so it hangs in the air. Say whom it reports to.`,
        positions: [position],
        fixes: managersFor(organization, position).map((manager) => ({
          title: `Let ${called(organization, position)} report to ${called(organization, manager)}`,
          safe: false,
          edits: setKey(position.source, 'reports_to', scalarText(manager.id.value), ['title', 'role']),
        })),
      };
    }
  },
};

const MOST_OFFERED = 3;

/** Positions whose role usually manages the one that this position stands for, then the top of the chart. */
function managersFor(organization: Organization, position: Position): Position[] {
  const role = organization.roleOf(position);
  const usual = (role ? roles.get(role).reportsTo : []).flatMap((id) => organization.withRole(id));
  const top = topsOf(organization).find((each) => organization.lines.reports(each).length > 0);
  const offered = new Set(top ? [...usual.slice(0, MOST_OFFERED - 1), top] : usual.slice(0, MOST_OFFERED));
  return [...offered].filter((manager) => manager !== position);
}
