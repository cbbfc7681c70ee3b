import { describe, expect, it } from 'vitest';
import { mergeCharts } from '../../../src/core/merge';
import { read } from '../../../src/core/syntax';

const BASE = `organization: {name: Lumen}
positions:
  # The top.
  ceo:
    title: CEO
  coo:
    title: COO
    reports_to: ceo
    owns: [operations]
  care: {title: Head of Care, reports_to: ceo}
  lab: {title: Head of Lab, reports_to: ceo}
`;

const merged = (ours: string, theirs: string) => mergeCharts(BASE, ours, theirs);

describe('merging', () => {
  it('lets two people move two neighboring boxes', () => {
    const ours = BASE.replace('Care, reports_to: ceo', 'Care, reports_to: coo');
    const theirs = BASE.replace('Lab, reports_to: ceo', 'Lab, reports_to: coo');
    expect(merged(ours, theirs)).toEqual({
      text: ours.replace('Lab, reports_to: ceo', 'Lab, reports_to: coo'),
      conflicts: [],
    });
  });

  it('takes different keys of one position, and items of one list, from both sides', () => {
    const ours = BASE.replace('title: COO', 'title: Chief Operating Officer').replace(
      '[operations]',
      '[operations, safety]',
    );
    const theirs = BASE.replace('[operations]', '[operations, logistics]').replace('Care, reports_to: ceo', 'Care');
    expect(merged(ours, theirs)?.conflicts).toEqual([]);
    expect(merged(ours, theirs)?.text).toContain(
      'title: Chief Operating Officer\n    reports_to: ceo\n    owns: [operations, safety, logistics]\n',
    );
  });

  it('adds and removes positions in their places, with comments', () => {
    const ours = BASE.replace('title: CEO', 'title: Chief Executive Officer');
    const theirs = BASE.replace('  care:', '  # New.\n  hr: {title: HR, reports_to: ceo}\n  care:').replace(
      / {2}lab:.*\n/,
      '',
    );
    expect(merged(ours, theirs)).toEqual({
      text: theirs.replace('title: CEO', 'title: Chief Executive Officer'),
      conflicts: [],
    });
  });

  it('writes a true conflict as comments, so that the text is still a chart', () => {
    const ours = BASE.replace('title: COO', 'title: Chief of Operations');
    const theirs = BASE.replace('title: COO', 'title: Chief Operating Officer');
    const found = merged(ours, theirs);
    expect(found?.conflicts).toEqual([{ id: 'coo', key: 'title' }]);
    expect(found?.text).toContain(
      '    #   title: Chief Operating Officer\n    # >>>>>>>\n    title: Chief of Operations\n',
    );
    expect(read(found?.text ?? '').problems).toEqual([]);
  });

  it('keeps what one side changed and the other one removed, and says so', () => {
    const ours = BASE.replace(/ {2}lab:.*\n/, '');
    const theirs = BASE.replace('Head of Lab', 'Lab Lead');
    expect(merged(ours, theirs)?.conflicts).toEqual([{ id: 'lab' }]);
    expect(merged(ours, theirs)?.text).toContain('lab: {title: Lab Lead');
    expect(merged(theirs, ours)?.text).toContain('lab: {title: Lab Lead');
  });

  it('gives the same for equal sides, and does not touch what it cannot take apart', () => {
    const ours = BASE.replace('title: COO', 'title: Chief of Operations');
    expect(merged(ours, ours)).toEqual({ text: ours, conflicts: [] });
    expect(merged(ours, BASE)).toEqual({ text: ours, conflicts: [] });
    expect(merged(BASE, ours)?.text).toBe(ours);
    expect(merged(ours, 'positions: {ceo: {title: CEO}}\n')).toBeUndefined();
  });
});
