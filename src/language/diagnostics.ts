import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../text';
import type { Snapshot } from '../workspace';
import { rulePage } from './rule-page';

/** What is wrong with a chart, in the order of its text. */
export const diagnostics = (snapshot: Snapshot): Diagnostic[] =>
  snapshot.findings.filter(({ uri }) => uri === snapshot.uri).map((finding) => diagnostic(snapshot, finding));

/** A finding as editors show it. */
export const diagnostic = ({ uri, lines }: Snapshot, { span, severity, code, message, related }: Finding): Diagnostic => ({
  range: lines.range(span),
  severity: SEVERITY[severity],
  code,
  codeDescription: { href: rulePage(code) },
  source: 'orgchart',
  message,
  relatedInformation: related
    .filter((other) => other.uri === uri)
    .map((other) => ({ location: { uri, range: lines.range(other.span) }, message: other.message })),
});

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
