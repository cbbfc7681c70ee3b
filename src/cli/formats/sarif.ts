import { rulePage, rules } from '../../core/rules';
import type { Finding, Fix, Lines, Place, Span } from '../../core/text';
import type { CheckedFile, PlacedFinding, Report } from '../report';
import { findingsOf } from '../report';
import type { RepositoryPath } from '../repository';
import { realAddress } from '../repository';
import { fingerprints } from './fingerprint';
import type { Format, FormatOptions } from './format';
import { lineHashes } from './line-hash';
import { plainJson } from './printable';
import { SARIF_LEVELS, sarifRules } from './sarif-rule';

/** GitHub takes so many runs in one log. */
const MAX_RUNS = 20;

/**
 * SARIF 2.1.0, for code scanning. Lines and columns count from one. Each chart is a run with its own category, so
 * that charts can be checked apart from each other; more than `MAX_RUNS` share one.
 */
export const sarif: Format = (report, options) => {
  const isSplit = report.charts.length > 1 && report.charts.length <= MAX_RUNS;
  const reports = isSplit
    ? report.charts.map((chart, index) => ({ charts: [chart], failures: index === 0 ? report.failures : [] }))
    : [report];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: reports.map((each) => run(each, options)),
  };
  return plainJson(`${JSON.stringify(log, null, 2)}\n`);
};

function run(report: Report, { folder, pathOf, version }: FormatOptions): object {
  const location = (file: string): object => {
    const path = pathOf(file);
    return { uri: path === undefined ? realAddress(folder, file) : encoded(path) };
  };
  const fingerprint = fingerprints();
  const hashes = new Map<string, readonly string[]>();
  const lineHash = ({ uri, text, lines }: CheckedFile, offset: number): string => {
    const known = hashes.get(uri) ?? lineHashes(text);
    hashes.set(uri, known);
    return known[lines.at(offset).line]!;
  };
  return {
    tool: {
      driver: {
        name: 'orgchart',
        semanticVersion: version(),
        informationUri: rulePage(''),
        rules: sarifRules(),
      },
    },
    automationDetails: { id: category(report, pathOf) },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.failures.length === 0,
        toolExecutionNotifications: notifications(report, location),
      },
    ],
    results: findingsOf(report).map((placed) => ({
      ...result(placed, location),
      partialFingerprints: {
        primaryLocationLineHash: lineHash(placed.file, placed.finding.span.start),
        'orgchart/v1': fingerprint(placed.finding, placed.file.text),
      },
    })),
  };
}

/** What GitHub calls a category: everything before the last slash. A later run of one takes the place of an earlier one. */
const category = ({ charts: [chart, ...others] }: Report, pathOf: RepositoryPath): string =>
  chart === undefined || others.length > 0
    ? 'orgchart/'
    : `orgchart/${encoded(pathOf(chart.files[0]!.uri) ?? chart.files[0]!.uri)}/`;

type Locate = (file: string) => object;

function result({ finding, linesOf }: PlacedFinding, location: Locate): object {
  const place = ({ uri, span }: Place): object => ({
    artifactLocation: location(uri),
    region: region(linesOf(uri), span),
  });
  const { code, severity, related, fixes } = finding;
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: SARIF_LEVELS[severity],
    message: { text: linkedMessage(finding) },
    locations: [{ physicalLocation: place(finding) }],
    relatedLocations: related.map((each, id) => ({
      id,
      physicalLocation: place(each),
      message: { text: literal(each.message) },
    })),
    fixes: fixes.map((fix) => proposal(fix, linesOf, location)),
  };
}

/** GitHub shows only those related locations that the message links to. */
const linkedMessage = ({ message, related }: Finding): string =>
  related.length === 0
    ? literal(message)
    : `${literal(message)} See ${related.map((each, id) => `[${linkText(each.message)}](${id})`).join(', ')}.`;

/** A text without links, whatever a chart says. */
const literal = (text: string): string => (text.includes('](') ? text.replaceAll('[', '\\[') : text);

/** The text of a link: a sentence without its period, brackets and backslashes escaped. */
const linkText = (text: string): string => text.replace(/\.$/, '').replaceAll(/[\\[\]]/g, '\\$&');

function proposal({ title, edits }: Fix, linesOf: PlacedFinding['linesOf'], location: Locate): object {
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

/** A path as part of an address. */
const encoded = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
