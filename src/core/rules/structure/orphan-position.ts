import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { scalarText, setKey } from '../../model';
import { topsOf } from '../analysis/tops';
import type { Problem, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const orphanPosition: Rule = {
  id: 'orphan-position',
  group: 'Structure',
  summary: 'A position is not connected to the chart.',
  severity: 'warning',
  missing: 'reports_to',
  facts: [],
  *check(organization) {
    const { lines, positions, head } = organization;
    if (!positions.some((position) => lines.manager(position))) return;
    const connected = new Set(
      [...head.coLeads, ...positions.flatMap(({ dottedLineTo }) => dottedLineTo)].map(({ value }) => value),
    );
    const orphans = topsOf(organization).filter(
      (position) =>
        lines.reports(position).length === 0 && position.dottedLineTo.length === 0 && !connected.has(position.id.value),
    );
    if (orphans.length > MAX_REPORTED) {
      yield together(organization, orphans);
      return;
    }
    for (const position of orphans) {
      yield {
        at: position.id,
        message: `${called(organization, position)} has no manager and no direct reports, so it is not connected to the chart. Add "reports_to".`,
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

/** With more unconnected positions than this, the chart's lines are still to be drawn. */
const MAX_REPORTED = 20;

function together(organization: Organization, orphans: readonly Position[]): Problem {
  const names = listed(
    orphans.slice(0, MAX_NAMED + 1).map((position) => called(organization, position)),
    MAX_NAMED,
  );
  return {
    at: orphans[0]!.id,
    message:
      `${orphans.length} positions have no manager and no direct reports, so they are not connected to the chart: ${names}. ` +
      'Add "reports_to" to each.',
    positions: orphans,
    related: orphans
      .slice(1, MAX_SHOWN)
      .map((position) => ({ at: position.id, message: `${called(organization, position)} is one of them.` })),
  };
}

const MAX_SHOWN = 20;

const MAX_OFFERED = 3;

/** Positions whose role usually manages this position's role, then the top of the chart. */
function managersFor(organization: Organization, position: Position): Position[] {
  const role = organization.roleOf(position);
  const usual = (role ? roles.get(role).reportsTo : []).flatMap((id) => organization.withRole(id));
  const top = topsOf(organization).find((each) => organization.lines.reports(each).length > 0);
  const offered = new Set(top ? [...usual.slice(0, MAX_OFFERED - 1), top] : usual.slice(0, MAX_OFFERED));
  return [...offered].filter((manager) => manager !== position);
}
