import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/cli/failure';
import { formats } from '../../src/cli/formats';
import type { Report } from '../../src/cli/report';
import { rules } from '../../src/core/rules';
import { snapshot } from '../../src/core/workspace';
import { optionsIn } from './options';
import { SARIF_SUBSET } from './sarif-subset';

const OPTIONS = optionsIn('/home/ida/acme');

function check(text: string, uri = 'a.orgchart.yaml', failures: readonly Unreadable[] = []): Report {
  const { lines, findings, organization } = snapshot(uri, 0, text, { today: '2026-06-30' });
  return { charts: [{ files: [{ uri, text, lines, findings }], positions: organization.positions.length }], failures };
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Region;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: Place }[];
  readonly relatedLocations: readonly { readonly id: number; readonly physicalLocation: Place }[];
  readonly fixes: readonly {
    readonly artifactChanges: readonly { readonly replacements: readonly { readonly deletedRegion: Region }[] }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

const logOf = (report: Report) => JSON.parse(formats.sarif(report, OPTIONS));
const resultsOf = (report: Report): Result[] => logOf(report).runs[0].results;
const uriOf = (file: string): string =>
  resultsOf(check(WRONG, file))[0]!.locations[0]!.physicalLocation.artifactLocation.uri;

const WRONG =
  'rules: {unknown-key: info}\npositions:\n  ceo: {title: CEO}\n  cto: {title: CTO, reports_to: coe, colour: red}\n  cfo: {title: CFO, reports_to: coe}\n';

describe('sarif', () => {
  it('has what the schema asks for', () => {
    const log = logOf(check(WRONG));
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
    expect(log.version).toBe('2.1.0');
    const [{ tool, columnKind, invocations, results }] = log.runs;
    expect(tool.driver).toMatchObject({ name: 'orgchart', semanticVersion: '1.2.3' });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    for (const rule of tool.driver.rules) {
      expect(new URL(rule.helpUri).protocol).toBe('https:');
      expect(rule.shortDescription.text).toMatch(/\.$/);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    }
    expect(results.length).toBeGreaterThanOrEqual(3);
  });

  it('names each rule by id and index, and counts from one', () => {
    for (const { ruleId, ruleIndex, level, message, locations, relatedLocations, fixes } of resultsOf(check(WRONG))) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      expect(new Set(relatedLocations.map(({ id }) => id)).size).toBe(relatedLocations.length);
      const regions = [
        ...[...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation.region),
        ...fixes.flatMap(({ artifactChanges }) =>
          artifactChanges.flatMap(({ replacements }) => replacements.map(({ deletedRegion }) => deletedRegion)),
        ),
      ];
      for (const { startLine, startColumn, endLine, endColumn } of regions) {
        expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
        expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
      }
    }
  });

  it('gives the level that the chart gives, and the region of the word', () => {
    const found = resultsOf(check(WRONG)).find(({ ruleId }) => ruleId === 'unknown-key')!;
    expect(found).toMatchObject({ level: 'note', message: { text: expect.stringContaining('"colour"') } });
    expect(found.locations[0]!.physicalLocation.region).toEqual({
      startLine: 4,
      startColumn: 38,
      endLine: 4,
      endColumn: 44,
    });
  });

  it('knows a finding again that has moved, and tells alike ones apart', () => {
    const before = resultsOf(check(WRONG)).map(({ partialFingerprints }) => partialFingerprints['orgchart/v1']);
    const after = resultsOf(check(`# A comment that moves all lines.\n\n${WRONG}`)).map(
      ({ partialFingerprints }) => partialFingerprints['orgchart/v1'],
    );
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    expect(before[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps the fingerprints of others when a finding goes', () => {
    const fingerprint = (results: Result[]) =>
      results
        .filter(({ ruleId }) => ruleId === 'unknown-position')
        .map(({ partialFingerprints }) => partialFingerprints['orgchart/v1']);
    const both = fingerprint(resultsOf(check(WRONG)));
    const one = fingerprint(resultsOf(check(WRONG.replace('CTO, reports_to: coe', 'CTO, reports_to: ceo'))));
    expect(one).toEqual([both[1]]);
  });

  it.each([
    ['a.yaml', 'a.yaml'],
    ['R & D/50% größe#1.yaml', 'R%20%26%20D/50%25%20gr%C3%B6%C3%9Fe%231.yaml'],
    ['/home/ida/acme/b/c.yaml', 'b/c.yaml'],
    ['../other/a.yaml', 'file:///home/ida/other/a.yaml'],
    ['/etc/a b.yaml', 'file:///etc/a%20b.yaml'],
  ])('points at %s as %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  it('says what could not be read', () => {
    const [{ invocations }] = logOf(check(WRONG, 'a.yaml', [new Unreadable('b.yaml', 'It is gone.')])).runs;
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'It is gone.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'b.yaml' } } }],
          },
        ],
      },
    ]);
  });
});

describe('what GitHub asks of a log', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(SARIF_SUBSET);
  const expectValid = (report: Report): void => {
    validate(logOf(report));
    expect(validate.errors).toBe(null);
  };

  it('is in the standard, with nothing beside it', () => {
    expectValid(check(WRONG));
    expectValid(check(OVERLAP));
    expectValid({ charts: [], failures: [new Unreadable('a.yaml', 'Gone.')] });
  });

  it('is a help and a description for each rule, from its page', () => {
    for (const { id, fullDescription, help, properties } of logOf(check(WRONG)).runs[0].tool.driver.rules) {
      expect(fullDescription.text.length, id).toBeGreaterThan(20);
      expect(fullDescription.text.length, id).toBeLessThanOrEqual(1024);
      expect(help.markdown, id).toContain(`# ${id}\n`);
      expect(help.markdown, id).not.toMatch(/\]\((?!https:)/);
      expect(help.text, id).not.toMatch(/\]\(|```/);
      expect(['error', 'warning', 'recommendation']).toContain(properties['problem.severity']);
      expect(['very-high', 'high', 'medium', 'low']).toContain(properties.precision);
    }
  });

  it('is a hash of the line, besides the fingerprint that outlives changes to the line', () => {
    const [found] = resultsOf(check('positions:\n  a: {title: A, reports_to: b}\n'));
    expect(found!.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:1$/);
  });

  it('is a link in the message to each related place, as none other is shown', () => {
    const found = resultsOf(check(OVERLAP)).find(({ ruleId }) => ruleId === 'overlap-same-area')!;
    expect(found.relatedLocations).toHaveLength(1);
    expect(found.message.text).toMatch(/ See \[[^\]]*Chief Marketing Officer[^\]]*\]\(0\)\.$/);
  });

  it('has no link that a chart made up', () => {
    const [found] = resultsOf(check('positions:\n  a: {title: A, reports_to: "[home](https://example.org)"}\n'));
    expect(found!.message.text).toContain('\\[home](https://example.org)');
  });
});

const OVERLAP = `organization: {name: Orchard, coverage: partial}
positions:
  ceo: {title: Chief Executive Officer}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [brand]}
  cdo: {title: Chief Design Officer, reports_to: ceo, owns: [brand]}
`;

describe('several charts', () => {
  const charts = (count: number): Report => ({
    charts: Array.from({ length: count }, (_, index) => check(WRONG, `${index}.orgchart.yaml`).charts).flat(),
    failures: [],
  });
  const categories = (report: Report): string[] =>
    logOf(report).runs.map(({ automationDetails }: { automationDetails: { id: string } }) => automationDetails.id);

  it('have a category each, so that one can be uploaded without the others', () => {
    expect(categories(charts(2))).toEqual(['orgchart/0.orgchart.yaml/', 'orgchart/1.orgchart.yaml/']);
    expect(categories(charts(1))).toEqual(['orgchart/0.orgchart.yaml/']);
  });

  it('are one run where GitHub would not take so many', () => {
    expect(categories(charts(20))).toHaveLength(20);
    expect(categories(charts(21))).toEqual(['orgchart/']);
  });
});
