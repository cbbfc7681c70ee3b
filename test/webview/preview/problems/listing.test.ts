import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/picture/diagram/diagram';
import {
  countsOf,
  EVERYTHING,
  entriesOf,
  type Filter,
  GAPS,
  groupsOf,
  isCalm,
} from '../../../../src/webview/preview/problems/listing';
import { numberedDiagramOf as diagramOfChart } from '../kit/numbered';

const CHART = diagramOfChart(`expects: [complaints]
positions:
  ceo: {title: Chief Executive Officer}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [brand-identity, marketing]}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [brand-identity, operations]}
  lost: {title: lost, reports_to: nobody}
`);

const filter = (severities: readonly Problem['severity'][], groups: readonly string[] = []): Filter => ({
  severities: new Set(severities),
  groups: new Set(groups),
});

/** The list as lines of text. */
const listed = (wanted: Filter = EVERYTHING): readonly string[] =>
  groupsOf(entriesOf(CHART), wanted).flatMap(({ id, count, entries }) => [
    `${id} (${count})`,
    ...entries.map(({ problem, term, titles }) => `  ${problem.severity} ${term ?? '-'}: ${titles.join(', ')}`),
  ]);

describe('problems are listed', () => {
  test('by rule, those with the worst first, and what nobody owns together', () => {
    const lines = listed();
    expect(lines.slice(0, 2)).toEqual(['unknown-position (1)', '  error -: lost']);
    expect(lines).toContain('  warning Brand identity: Chief Operating Officer, Chief Marketing Officer');
    const gaps = lines.findIndex((line) => line.startsWith(GAPS));
    expect(
      lines.slice(gaps + 1).filter((_, i, below) => below.slice(0, i + 1).every((each) => each.startsWith('  '))),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^ {2}\w+ Complaints and resolutions: $/)]));
  });

  test('of some severities alone', () => {
    expect(listed(filter(['error']))).toEqual(['unknown-position (1)', '  error -: lost']);
    expect(listed(filter(['hint', 'error']))[0]).toBe('unknown-position (1)');
  });

  test('of some rules alone, while the others can still be asked for', () => {
    const lines = listed(filter([], ['unknown-position']));
    expect(lines.filter((line) => line.startsWith('  '))).toEqual(['  error -: lost']);
    expect(lines.length).toBe(groupsOf(entriesOf(CHART), EVERYTHING).length + 1);
  });

  test('and counted, the worst first', () => {
    const counts = countsOf(entriesOf(CHART));
    expect([...counts.keys()][0]).toBe('error');
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(CHART.problems.length);
    expect([...countsOf([])]).toEqual([]);
  });
});

test('a problem is known again in the next version, also one of several that say the same', () => {
  const problem = (id: string, message: string): Problem => ({
    id,
    severity: 'hint',
    code: 'a',
    message,
    cards: [],
    kind: 'other',
  });
  const keys = (problems: readonly Problem[]) => entriesOf({ ...CHART, problems }).map(({ key }) => key);
  const before = keys([problem('p0', 'one'), problem('p1', 'two'), problem('p2', 'two')]);
  expect(new Set(before).size).toBe(3);
  expect(keys([problem('p0', 'two'), problem('p1', 'two')])).toEqual(before.slice(1));
});

test('a picture is calm with few pairs in conflict, however many conflicts they have', () => {
  const conflict = (a: number, b: number, severity: Problem['severity'] = 'warning'): Problem => ({
    id: '',
    severity,
    code: '',
    message: '',
    cards: [`n${a}`, `n${b}`],
    kind: 'conflict',
  });
  const pairs = (count: number) => Array.from({ length: count }, (_, i) => conflict(0, i + 1));
  expect(isCalm([...pairs(12), ...pairs(12), conflict(12, 0)])).toBe(true);
  expect(isCalm(pairs(13))).toBe(false);
  expect(isCalm([...pairs(12), conflict(7, 8, 'info')])).toBe(true);
});
