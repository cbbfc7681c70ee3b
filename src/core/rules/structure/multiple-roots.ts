import type { Organization, Position } from '../../model';
import { scalarText, setKey } from '../../model';
import { leadTogether } from '../analysis/co-leads';
import { topsOf } from '../analysis/tops';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const multipleRoots: Rule = {
  id: 'multiple-roots',
  group: 'Structure',
  summary: 'The chart has more than one top.',
  severity: 'warning',
  facts: [],
  *check(organization) {
    const coLeads = new Set(organization.head.coLeads.map(({ value }) => value));
    const tops = topsOf(organization).filter((position) => organization.lines.reports(position).length > 0);
    const first = tops.find(({ id }) => coLeads.has(id.value)) ?? tops[0];
    for (const top of tops) {
      if (top === first || !first || coLeads.has(top.id.value)) continue;
      const count = tops.length === 2 ? 'two' : String(tops.length);
      yield {
        at: top.id,
        message:
          `This chart has ${count} tops: ${called(organization, top)} reports to nobody, as ${called(organization, first)} does. ` +
          'Say whom it reports to, or list both under "co_leads" in "organization" if they lead together.',
        positions: [top, first],
        related: [{ at: first.id, message: `${called(organization, first)} is a top too.` }],
        fixes: fixes(organization, top, first),
      };
    }
  },
};

function fixes(organization: Organization, top: Position, first: Position): ProposedFix[] {
  const report = {
    title: `Let ${called(organization, top)} report to ${called(organization, first)}`,
    safe: false,
    edits: setKey(top.source, 'reports_to', scalarText(first.id.value), ['title', 'role']),
  };
  const lead = leadTogether(organization, [first, top]);
  if (lead.length === 0) return [report];
  return [
    report,
    {
      title: `Say that ${called(organization, first)} and ${called(organization, top)} lead together`,
      safe: false,
      edits: lead,
    },
  ];
}
