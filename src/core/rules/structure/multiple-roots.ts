import type { Organization, Position } from '../../model';
import { scalarText, setKey } from '../../model';
import { leadTogether } from '../analysis/co-leads';
import { topsOf } from '../analysis/tops';
import type { ProposedFix, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const multipleRoots: Rule = {
  id: 'multiple-roots',
  group: 'Structure',
  summary: 'The chart has more than one top.',
  severity: 'warning',
  missing: 'reports_to',
  facts: [],
  *check(organization) {
    const coLeads = new Set(organization.head.coLeads.map(({ value }) => value));
    const tops = topsOf(organization).filter((position) => organization.lines.reports(position).length > 0);
    const first = tops.find(({ id }) => coLeads.has(id.value)) ?? tops[0];
    const others = tops.filter((top) => top !== first && !coLeads.has(top.id.value));
    const [top] = others;
    if (!first || !top) return;
    const names = listed(
      [first, ...others].map((each) => called(organization, each)),
      MAX_NAMED,
    );
    yield {
      at: top.id,
      message:
        `This chart has ${others.length === 1 ? 'two' : others.length + 1} tops: ${names}. It is unclear who decides in the end. ` +
        'Add "reports_to", or list them under "co_leads" if they lead together.',
      positions: [...others, first],
      related: [first, ...others.slice(1)].map((each) => ({
        at: each.id,
        message: `${called(organization, each)} is a top too.`,
      })),
      fixes: fixes(organization, others, first),
    };
  },
};

function fixes(organization: Organization, others: readonly Position[], first: Position): ProposedFix[] {
  const [top, another] = others;
  const reports =
    top && !another
      ? [
          {
            title: `Let ${called(organization, top)} report to ${called(organization, first)}`,
            safe: false,
            edits: setKey(top.source, 'reports_to', scalarText(first.id.value), ['title', 'role']),
          },
        ]
      : [];
  const lead = leadTogether(organization, [first, ...others]);
  if (lead.length === 0) return reports;
  return [
    ...reports,
    {
      title: `List ${listed(
        [first, ...others].map((each) => called(organization, each)),
        MAX_NAMED,
      )} as co-leads`,
      safe: false,
      edits: lead,
    },
  ];
}
