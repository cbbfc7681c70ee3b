import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text';
import type { Snapshot } from '../../../src/core/workspace';
import { snapshot, soundFixes } from '../../../src/core/workspace';

const open = (text: string): Snapshot => snapshot('file:///nested.orgchart.yaml', 1, text, { today: '2026-06-01' });

const lines = ({ organization }: Snapshot): string[] =>
  organization.positions.map(({ id, title, reportsTo }) =>
    [id.value, title?.value, ...reportsTo.map(({ value }) => value)].join(' < '),
  );

const errors = ({ findings }: Snapshot): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);

/** The text after the first fix of each error, one after the other. */
function mended(text: string): string {
  const chart = open(text);
  const fixesOf = soundFixes(chart);
  const fix = chart.findings.flatMap((finding) => (finding.severity === 'error' ? fixesOf(finding) : []))[0];
  return fix ? mended(applyEdits(text, fix.edits)) : text;
}

const HARBOR = ['harbor-master < Harbor Master', 'pilots < Head of Pilots < harbor-master', 'pilot < Pilot < pilots'];

describe('positions that are nested in their managers', () => {
  it.each([
    [
      'as keys',
      `positions:
  harbor-master:
    title: Harbor Master
    reports:
      # they know the tides
      pilots:
        title: Head of Pilots
        direct_reports:
          pilot: {title: Pilot}
        location: Quay 3 # near the locks
    holder: Ida Holm
`,
    ],
    [
      'as items of lists',
      `positions:
  - id: harbor-master
    title: Harbor Master
    team:
      - title: Head of Pilots
        id: pilots
        subordinates:
        - id: pilot
          title: Pilot
`,
    ],
    [
      'without the key of the positions',
      `harbor-master:
  title: Harbor Master
  children:
    pilots:
      title: Head of Pilots
      children:
        pilot:
          title: Pilot
          reports_to: pilots
`,
    ],
    [
      'right below its fields',
      `positions:
  harbor-master:
    title: Harbor Master
    pilots:
      title: Head of Pilots
      pilot:
        title: Pilot # of the north fairway
`,
    ],
  ])('stay where they were meant to be, and one fix after the other writes them so: %s', (_, text) => {
    const chart = open(text);
    expect(lines(chart)).toEqual(HARBOR);
    const fixed = mended(text);
    expect(errors(open(fixed))).toEqual([]);
    expect(lines(open(fixed))).toEqual(HARBOR);
    for (const comment of text.match(/# .*/g) ?? []) expect(fixed).toContain(comment);
  });

  it('are said to be nested once, where they start', () => {
    const chart = open(
      'positions:\n  a:\n    title: A\n    reports:\n      b:\n        title: B\n      c:\n        title: C\n',
    );
    expect(errors(chart)).toEqual([
      'Positions are not nested in a chart. Write each one under "positions:", and say who it reports to.',
    ]);
  });

  it('are found in their own lines', () => {
    const text = 'positions:\r\n  a:\r\n    title: A\r\n    reports:\r\n      b:\r\n        title: Bee\r\n';
    const chart = open(text);
    const title = chart.organization.position('b')!.title!;
    const { start, end } = chart.organization.place(title).span;
    expect(text.slice(start, end)).toBe('Bee');
    expect(mended(text)).toBe('positions:\r\n  a:\r\n    title: A\r\n  b:\r\n    title: Bee\r\n    reports_to: a\r\n');
  });

  it.each([
    'positions:\n  a:\n    title: A\n    team: [b]\n  b:\n    title: B\n',
    'positions:\n  a:\n    title: A\n    b:\n      title: B\n      reports_to: a\n',
    'positions:\n  a:\n    title: A\n    x-pages:\n      title: B\n',
    'positions:\n  a:\n    title: A\n    x-notes:\n      team:\n        since: 2019\n',
    'positions:\n  a:\n    title: A\n    reports:\n      - weekly\n      - monthly\n',
  ])('are not seen where there are none: %j', (text) => {
    expect(errors(open(text)).filter((message) => message.includes('nested'))).toEqual([]);
  });

  it('may be nested as deep as text goes', () => {
    const deep = Array.from(
      { length: 400 },
      (_, at) =>
        `${'  '.repeat(2 * at + 1)}p${at}:\n${'  '.repeat(2 * at + 2)}title: T\n${'  '.repeat(2 * at + 2)}reports:\n`,
    );
    expect(lines(open(`positions:\n${deep.join('')}`))[0]).toContain('p0');
  });
});

describe('a list of positions without ids', () => {
  it('has ids made from the titles, also where one names another', () => {
    const text = `positions:
  - name: Ida Holm
    title: Harbor Master
  - title: Pilot
    reports_to: Harbor Master
  - title: Pilot
    reports_to: Harbor Master
`;
    const found = ['harbor-master < Harbor Master', 'pilot < Pilot < harbor-master', 'pilot-2 < Pilot < harbor-master'];
    expect(lines(open(text))).toEqual(found);
    expect(lines(open(mended(text)))).toEqual(found);
  });
});
