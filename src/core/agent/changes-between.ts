import type { Diff } from '../diff';
import { describeChange, diff, namesIn } from '../diff';
import { findingOf, listed, shortened } from './answers';
import type { AgentChart } from './charts';
import type { JsonObject } from './json';

/** The differences between two versions of a chart, and the findings that they open and close. */
export function changesBetween(
  base: AgentChart,
  head: AgentChart,
  limit: number,
): { readonly found: Diff; readonly answer: JsonObject } {
  const found = diff(base.chart, head.chart);
  const names = namesIn(base.chart.organization, head.chart.organization, found.differences);
  return {
    found,
    answer: {
      ...listed('changes', found.differences, limit, (difference) => {
        const { label, subject, text } = describeChange(difference, names);
        return { kind: difference.kind, text: shortened(`${label} ${subject}: ${text}`) };
      }),
      ...listed('findings_opened', found.findings.added, limit, (finding) => findingOf(head, finding)),
      ...listed('findings_closed', found.findings.fixed, limit, (finding) => findingOf(base, finding)),
    },
  };
}
