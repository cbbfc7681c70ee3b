import { rulePage } from '../../core/rules';
import { count, findingsOf } from '../report';
import type { Format } from './format';

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
  return `${JSON.stringify({ files: report.charts.flatMap(({ files }) => files.map(({ uri }) => uri)), findings, counts: count(report) }, null, 2)}\n`;
};
