import { describeChange, headline } from '../../core/diff';
import type { Finding } from '../../core/text';
import type { NamedChart } from '../operand';
import type { Compared, Scenarios } from './compared';

/** A diff for programs. Lines and characters count from zero, as in LSP. */
export const jsonDiff = (all: readonly Compared[]): string =>
  `${JSON.stringify({ charts: all.map(chartOf) }, null, 2)}\n`;

/** Several versions of one chart for programs: the figures of all, the base first, and the changes of each. */
export const jsonScenarios = ({ base, compared, table }: Scenarios): string =>
  `${JSON.stringify(
    {
      base,
      scenarios: compared.map(({ title }) => title),
      figures: Object.fromEntries(
        table.rows.map(({ measure, values }) => [measure, values.map((value) => value ?? null)]),
      ),
      ...(table.currency !== undefined && { currency: table.currency }),
      ...(table.withoutCost.length > 0 && { withoutCost: table.withoutCost }),
      charts: compared.map(chartOf),
    },
    null,
    2,
  )}\n`;

const chartOf = ({ title, base, head, diff, names }: Compared): object => ({
  chart: title,
  headline: headline(diff),
  changes: diff.differences.map(({ deltas, ...story }) => {
    const { label, subject, text } = describeChange({ deltas, ...story }, names);
    return { ...story, text: `${label}: ${subject} ${text}`, facts: deltas };
  }),
  findings: {
    new: diff.findings.added.map((each) => findingOf(each, head)),
    fixed: diff.findings.fixed.map((each) => findingOf(each, base)),
    still: diff.findings.still.map((each) => findingOf(each, head)),
  },
  textOnly: diff.textOnly,
  unread: diff.unread,
  notCompared: diff.hidden,
});

const findingOf = (
  { code, severity, message, uri, span, positions }: Finding,
  { chart, name }: NamedChart,
): object => ({
  rule: code,
  severity,
  message,
  file: name(uri),
  range: chart.file(uri)?.lines.range(span),
  positions,
});
