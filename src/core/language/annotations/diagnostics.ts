import type { Diagnostic } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../../text';
import type { Snapshot } from '../../workspace';
import { locationOf } from '../location';
import { rulePage } from '../rule-page';

/** The findings of a chart, in the order of its text. */
export const diagnostics = (snapshot: Snapshot): Diagnostic[] =>
  snapshot.findings.filter(({ uri }) => uri === snapshot.uri).map((finding) => diagnostic(snapshot, finding));

/** A finding as editors show it. */
export const diagnostic = (snapshot: Snapshot, finding: Finding): Diagnostic => {
  const { severity, code, message, related } = finding;
  return {
    range: locationOf(snapshot, finding).range,
    severity: SEVERITY[severity],
    code,
    codeDescription: { href: rulePage(code) },
    source: 'orgchart',
    message,
    relatedInformation: related
      .filter(({ uri }) => snapshot.file(uri))
      .map((other) => ({ location: locationOf(snapshot, other), message: other.message })),
  };
};

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
