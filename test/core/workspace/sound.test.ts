import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text';
import type { Snapshot } from '../../../src/core/workspace';
import { fixSafely, snapshot, soundFixes } from '../../../src/core/workspace';

const URI = 'file:///sound.orgchart.yaml';
const read = (text: string): Snapshot => snapshot(URI, 1, text, { today: '2026-06-01' });

const offered = (text: string): readonly { readonly title: string; readonly fixed: Snapshot }[] => {
  const chart = read(text);
  const fixesOf = soundFixes(chart);
  return chart.findings
    .flatMap((finding) => fixesOf(finding))
    .map(({ title, edits }) => ({ title, fixed: read(applyEdits(text, edits)) }));
};

const errors = ({ findings }: Snapshot): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const LOOP_BEHIND_A_DOUBLE = `positions:
  boss: {title: Managing Director}
  pair: {title: First of a Pair, reports_to: half}
  half: {title: Other Half, reports_to: pair}
  pair: {title: Second of a Pair, reports_to: boss}
`;

describe('a fix that would open another error', () => {
  it.each([
    ['a loop that an id used twice hides', LOOP_BEHIND_A_DOUBLE],
    [
      'a key that is meant to be another, whose value is none for it',
      'positions:\n  boss:\n    title: Managing Director\n    trackss: {since: 2020}\n',
    ],
    ['a key below a map in one line', '{}\n  9: Hours\n  0: \n'],
    ['a title in braces that hold a lone word', 'positions\n baker: {O}\n'],
  ])('is not offered: %s', (_, text) => {
    const before = errors(read(text));
    for (const { title, fixed } of offered(text)) {
      const after = errors(fixed);
      expect(
        after.filter(
          (code) => after.filter((each) => each === code).length > before.filter((each) => each === code).length,
        ),
        title,
      ).toEqual([]);
    }
  });

  it('leaves the fixes of the same problem that open none', () => {
    const titles = offered(LOOP_BEHIND_A_DOUBLE).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Rename this'))).toEqual([]);
    expect(
      offered('positions:\n  boss: {title: Managing Director}\n  boss: {title: Deputy}\n').map(({ title }) => title),
    ).toContain('Rename this "boss" to "boss-2"');
  });
});

describe('safe fixes made together', () => {
  const withSafe = (chart: Snapshot): Snapshot => fixSafely(chart, (texts) => read(texts.get(URI) ?? chart.text)).chart;

  it('are all made where none opens an error', () => {
    const chart = withSafe(
      read('positions:\n  boss:\n    title : Managing Director\n  aide: {title: Aide, reports_to:boss}\n'),
    );
    expect(errors(chart)).toEqual([]);
  });
});
