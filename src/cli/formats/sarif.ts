import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../core/rules';
import { rulePage, rules } from '../../core/rules';
import type { Fix, Lines, Place, Severity, Span } from '../../core/text';
import type { Report, Told } from '../report';
import { findingsOf } from '../report';
import { fingerprints } from './fingerprint';
import type { Format } from './format';
import { plainJson } from './printable';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning. Lines and columns count from one. */
export const sarif: Format = (report, { folder, version }) => {
  const location = (uri: string): object => ({ uri: uriOf(uri, folder) });
  const fingerprint = fingerprints();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'orgchart', semanticVersion: version(), rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: notifications(report, location),
          },
        ],
        results: findingsOf(report).map((told) => result(told, location, fingerprint(told.finding, told.file.text))),
      },
    ],
  };
  return plainJson(`${JSON.stringify(log, null, 2)}\n`);
};

const descriptor = ({ id, group, summary, severity }: Rule): object => ({
  id,
  shortDescription: { text: summary },
  helpUri: rulePage(id),
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { tags: [group.toLowerCase()] },
});

type Locate = (uri: string) => object;

function result({ finding, linesOf }: Told, location: Locate, fingerprint: string): object {
  const place = ({ uri, span }: Place): object => ({
    artifactLocation: location(uri),
    region: region(linesOf(uri), span),
  });
  const { code, severity, message, related, fixes } = finding;
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: place(finding) }],
    relatedLocations: related.map((each, id) => ({
      id,
      physicalLocation: place(each),
      message: { text: each.message },
    })),
    fixes: fixes.map((fix) => proposal(fix, linesOf, location)),
    partialFingerprints: { 'orgchart/v1': fingerprint },
  };
}

function proposal({ title, edits }: Fix, linesOf: Told['linesOf'], location: Locate): object {
  const uris = [...new Set(edits.map(({ uri }) => uri))];
  const changes = uris.map((uri) => ({
    artifactLocation: location(uri),
    replacements: edits
      .filter((edit) => edit.uri === uri)
      .map(({ span, text }) => ({ deletedRegion: region(linesOf(uri), span), insertedContent: { text } })),
  }));
  return { description: { text: title }, artifactChanges: changes };
}

function region(lines: Lines, span: Span): object {
  const { start, end } = lines.range(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

const notifications = ({ failures }: Report, location: Locate): object[] =>
  failures.map(({ file, message }) => ({
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: location(file) } }],
  }));

/** Relative where the file lies in the folder. */
function uriOf(file: string, folder: string): string {
  const relative = path.relative(folder, path.resolve(folder, file));
  const isOutside = path.isAbsolute(relative) || relative.startsWith('..');
  return isOutside
    ? pathToFileURL(path.resolve(folder, file)).href
    : relative.split(path.sep).map(encodeURIComponent).join('/');
}
