import { createHash } from 'node:crypto';
import type { Severity } from '../../core/text';
import { findingsOf } from '../report';
import { fingerprints } from './fingerprint';
import type { Format } from './format';
import { plainJson } from './printable';

const SEVERITIES: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  hint: 'info',
};

/** A Code Quality report for merge requests of GitLab. Lines count from one; each fingerprint is there once. */
export const gitlab: Format = (report, { pathOf }) => {
  const fingerprint = fingerprints();
  const findings = findingsOf(report).map(({ finding, file: { text, lines } }) => {
    return {
      description: finding.message,
      check_name: finding.code,
      fingerprint: fingerprint(finding, text),
      severity: SEVERITIES[finding.severity],
      location: {
        path: pathOf(finding.uri) ?? finding.uri,
        lines: { begin: lines.at(finding.span.start).line + 1 },
      },
    };
  });
  const failures = report.failures.map(({ file, message }) => ({
    description: message,
    check_name: 'unreadable',
    fingerprint: createHash('sha256')
      .update(JSON.stringify(['unreadable', file]))
      .digest('hex')
      .slice(0, 32),
    severity: 'blocker',
    location: { path: pathOf(file) ?? file, lines: { begin: 1 } },
  }));
  return plainJson(`${JSON.stringify([...failures, ...findings], null, 2)}\n`);
};
