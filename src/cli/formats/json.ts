import { rulePage } from '../../core/rules';
import { count, findingsOf } from '../report';
import type { Format } from './format';
import { plainJson } from './printable';

/** For programs. Lines and characters count from zero, as in LSP. */
export const json: Format = (report) => {
  const findings = findingsOf(report).map(
    ({ finding: { code, severity, message, uri, span, positions, related, fixes }, linesOf }) => ({
      rule: code,
      severity,
      message,
      file: uri,
      range: linesOf(uri).range(span),
      positions,
      related: related.map((each) => ({
        message: each.message,
        file: each.uri,
        range: linesOf(each.uri).range(each.span),
      })),
      fixes: fixes.map(({ title, safe }) => ({ title, safe })),
      docs: rulePage(code),
    }),
  );
  const files = report.charts.flatMap((chart) => chart.files.map(({ uri }) => uri));
  return plainJson(`${JSON.stringify({ files, findings, counts: count(report) }, null, 2)}\n`);
};
