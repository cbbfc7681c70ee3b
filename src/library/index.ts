/** Org charts written in YAML, for programs. Every function takes the text of a chart that is one file, and touches nothing else. */
import { diff as compare, describeChange, headline, namesIn } from '../core/diff';
import { rulePage } from '../core/rules';
import type { Finding as CoreFinding, Span } from '../core/text';
import type { Snapshot } from '../core/workspace';
import { soundFixes } from '../core/workspace';
import { draw } from '../picture/diagram';
import { flowchart } from '../picture/diagram/mermaid-text';
import { svgOf, unmarked } from '../picture/export';
import type { Chart, ChartDiff, ChartOptions, ChartPosition, Finding, RenderOptions, TextEdit, TextRange } from './api';
import { open } from './open';

export type * from './api';

/**
 * Reads a chart. A slip in the text costs its line, so this never throws: what cannot be read is missing, and `check`
 * says why.
 */
export function read(text: string, options?: ChartOptions): Chart {
  const { organization, lines } = open(text, options);
  return {
    name: organization.head.name,
    positions: organization.positions.map((position): ChartPosition => {
      const words = (located: readonly { readonly value: string }[]): string[] => located.map(({ value }) => value);
      const terms = (claims: (typeof position)['owns']): string[] => claims.map(({ term }) => term.value);
      return {
        id: position.id.value,
        title: organization.nameOf(position),
        status: position.status,
        holders: position.holders.map(({ name }) => name.value),
        reportsTo: organization.lines.manager(position)?.id.value,
        dottedLineTo: words(position.dottedLineTo),
        department: position.department?.value,
        location: position.location?.value,
        owns: terms(position.owns),
        contributesTo: terms(position.contributesTo),
        consultedOn: terms(position.consultedOn),
        metrics: terms(position.metrics),
        tracks: terms(position.tracks),
        range: lines.range(organization.place(position.id).span),
      };
    }),
  };
}

/** What is wrong with a chart, in the order of its text. */
export function check(text: string, options?: ChartOptions): Finding[] {
  const chart = open(text, options);
  return chart.findings.map(findingIn(chart));
}

/** What changes from one version of a chart to another, and which findings that opens and closes. */
export function diff(base: string, head: string, options?: ChartOptions): ChartDiff {
  const [before, after] = [open(base, options), open(head, options)];
  const found = compare(before, after);
  const names = namesIn(before.organization, after.organization, found.differences);
  return {
    headline: headline(found),
    changes: found.differences.map((difference) => {
      const { subject, text } = describeChange(difference, names);
      return { kind: difference.kind, subject, text };
    }),
    opened: found.findings.added.map(findingIn(after)),
    closed: found.findings.fixed.map(findingIn(before)),
  };
}

/** Draws a chart. The text that comes back refers to nothing outside, and what it holds of the chart is escaped. */
export function render(text: string, options: RenderOptions = {}): string {
  const drawn = draw(open(text, options));
  const diagram = options.problems === false ? unmarked(drawn) : drawn;
  if (options.to === 'mermaid') return flowchart(diagram);
  return svgOf(diagram, {
    palette: options.theme ?? 'light',
    layout: { direction: options.direction ?? 'down' },
  }).text;
}

function findingIn(chart: Snapshot): (finding: CoreFinding) => Finding {
  const range = (span: Span): TextRange => chart.lines.range(span);
  const fixesOf = soundFixes(chart);
  return (finding) => ({
    rule: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: range(finding.span),
    positions: finding.positions,
    related: finding.related.map((each) => ({ message: each.message, range: range(each.span) })),
    fixes: fixesOf(finding).map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit): TextEdit => ({ range: range(edit.span), newText: edit.text })),
    })),
    docs: rulePage(finding.code),
  });
}
