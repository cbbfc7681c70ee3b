import { describe, expect, it } from 'vitest';
import type { CallHierarchyItem, Range } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../src/core/language';
import type { Snapshot } from '../../../src/core/workspace';
import { chart, chartAt, URI } from './kit';

const TEAM = `leadership_team: [ceo, coo]
positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, reports_to: ceo}
  cio:
    title: Chief Information Officer
    reports_to: coo
    dotted_line_to: [ceo, coo, nobody]
    notes: |
      text
  cfo: {title: Chief Financial Officer, reports_to: ceo, status: vacant}
`;

const prepared = (withMark: string): CallHierarchyItem[] => {
  const { chart: read, at } = chartAt(withMark);
  return prepareCallHierarchy(read, at);
};

const textOf = ({ text, lines }: Snapshot, { start, end }: Range): string =>
  text.slice(lines.offset(start), lines.offset(end));

const reports = (text: string, id: string): unknown[] => {
  const read = chart(text);
  return incomingCalls(read, id).map(({ from, fromRanges }) => [
    from.name,
    from.detail,
    ...fromRanges.map((range) => `${range.start.line}:${textOf(read, range)}`),
  ]);
};
const managers = (text: string, id: string): unknown[] => {
  const read = chart(text);
  return outgoingCalls(read, id).map(({ to, fromRanges }) => [
    to.name,
    to.detail,
    ...fromRanges.map((range) => `${range.start.line}:${textOf(read, range)}`),
  ]);
};

describe('the reporting line', () => {
  it.each(['leadership_team: [ceo, c<|>oo]', '  co<|>o: {', 'reports_to: coo<|>\n', '[ceo, <|>coo, nobody]'])(
    'begins at any mention of a position: %j',
    (mention) => {
      const place = mention.replace('<|>', '');
      const [item, ...others] = prepared(TEAM.replace(place, mention));
      expect(others).toEqual([]);
      expect(item).toMatchObject({ name: 'Chief Operating Officer', uri: URI, data: { chart: URI, position: 'coo' } });
    },
  );

  it('begins at the position around the cursor where none is mentioned', () => {
    expect(prepared(TEAM.replace('Information', 'Infor<|>mation'))).toMatchObject([{ data: { position: 'cio' } }]);
    expect(prepared(TEAM.replace('nobody', 'nob<|>ody'))).toMatchObject([{ data: { position: 'cio' } }]);
  });

  it.each(['<|>', 'positions:<|>\n', 'leadership_team: [gh<|>ost]\n', 'areas: {a<|>: {}}\n', 'positions:\n  # <|>\n'])(
    'begins nowhere at %j',
    (text) => {
      expect(prepared(text)).toEqual([]);
    },
  );

  it('has the text of a position, and its id in it', () => {
    const { chart: read, at } = chartAt(TEAM.replace('  cio:', '  c<|>io:'));
    const [item] = prepareCallHierarchy(read, at);
    expect(textOf(read, item!.selectionRange)).toBe('cio');
    expect(textOf(read, item!.range)).toMatch(/^cio:\n[^]*text$/);
  });

  it('comes from the reports, over solid and dotted lines', () => {
    expect(reports(TEAM, 'ceo')).toEqual([
      ['Chief Operating Officer', undefined, '3:ceo'],
      ['Chief Information Officer', 'dotted line', '7:ceo'],
      ['Chief Financial Officer', 'vacant', '10:ceo'],
    ]);
    expect(reports(TEAM, 'coo')).toEqual([['Chief Information Officer', undefined, '6:coo', '7:coo']]);
    expect(reports(TEAM, 'nobody')).toEqual([['Chief Information Officer', 'dotted line', '7:nobody']]);
  });

  it('goes to the managers, over solid and dotted lines', () => {
    expect(managers(TEAM, 'cio')).toEqual([
      ['Chief Operating Officer', undefined, '6:coo', '7:coo'],
      ['Chief Executive Officer', 'dotted line · Ana Ruiz', '7:ceo'],
    ]);
    expect(managers(TEAM, 'ceo')).toEqual([]);
    expect(managers(TEAM, 'nobody')).toEqual([]);
  });

  it('goes around a loop one step at a time', () => {
    const loop = 'positions:\n  a: {reports_to: b}\n  b: {reports_to: [a, b]}\n';
    expect(managers(loop, 'a')).toEqual([['b', undefined, '1:b']]);
    expect(managers(loop, 'b')).toEqual([
      ['a', undefined, '2:a'],
      ['b', undefined, '2:b'],
    ]);
    expect(reports(loop, 'b')).toEqual([
      ['a', undefined, '1:b'],
      ['b', undefined, '2:b'],
    ]);
  });
});
