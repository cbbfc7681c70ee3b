import { describe, expect, it } from 'vitest';
import { codeActions, formatDocument, formatOnType, formatRange, SORT_KEYS } from '../../../src/core/language';
import { chart, chartAt, edited, MODERN, PLAIN, withEdits } from './kit';

const UNTIDY = `organization: { name: Acme }
positions:
    ceo:
        title:  Chief Executive Officer # the top
    coo:
        title: Chief Operating Officer
        reports_to:   ceo
`;

describe('formatting', () => {
  it('puts a chart in order with edits as small as they can be', () => {
    const read = chart(UNTIDY);
    const edits = formatDocument(read);
    expect(withEdits(read, edits)).toBe(`organization: {name: Acme}
positions:
  ceo:
    title: Chief Executive Officer # the top

  coo:
    title: Chief Operating Officer
    reports_to: ceo
`);
    expect(edits.every(({ newText, range }) => newText.trim() === '' && range.end.line - range.start.line <= 1)).toBe(
      true,
    );
  });

  it('has nothing to do twice', () => {
    const read = chart(UNTIDY);
    expect(formatDocument(chart(withEdits(read, formatDocument(read))))).toEqual([]);
  });
});

describe('formatting a range', () => {
  const formatted = (text: string): string => {
    const [before, inside, after] = text.split('|');
    const read = chart(before! + inside! + after!);
    const at = (offset: number) => read.lines.at(offset);
    return withEdits(read, formatRange(read, { start: at(before!.length), end: at(before!.length + inside!.length) }));
  };

  it('keeps to the positions that it touches, in the column where they stand', () => {
    expect(
      formatted(
        'positions:\n    a:\n         title:   A\n    b:\n         tit|le:   B\n         fte:   1|\n    c:\n         title:   C\n',
      ),
    ).toBe(
      'positions:\n    a:\n         title:   A\n    b:\n      title: B\n      fte: 1\n    c:\n         title:   C\n',
    );
  });

  it('does not reach into what only begins where it ends', () => {
    expect(formatted('positions:\n|  a:   {title: A}\n|  b:   {title: B}\n')).toBe(
      'positions:\n  a: {title: A}\n  b:   {title: B}\n',
    );
  });

  it('changes nothing else in a chart that cannot be cut', () => {
    expect(formatted('positions:\n  a:   &x {title: A}\n|  b:   *x|\n  c:   *x\n')).toBe(
      'positions:\n  a:   &x {title: A}\n  b: *x\n  c:   *x\n',
    );
  });
});

describe('formatting on Enter', () => {
  const entered = (text: string): string => {
    const { chart: read, at } = chartAt(text);
    return withEdits(read, formatOnType(read, at));
  };
  const list = (items: string): string => `positions:\n  a:\n    owns:\n${items}`;

  it.each([
    ['a word', list('      - brand\n      <|>'), list('      - brand\n      - ')],
    [
      'a map in braces',
      list('      - {area: brand, except: [x]} # b\n      <|>\n    title: A\n'),
      list('      - {area: brand, except: [x]} # b\n      - \n    title: A\n'),
    ],
    ['an editor that does not indent', list('      - brand\n<|>'), list('      - brand\n      - ')],
    ['a text in quotation marks', list('      - "a: b"\n      <|>'), list('      - "a: b"\n      - ')],
    [
      'line breaks of Windows',
      list('      - brand\n      <|>\n').replaceAll('\n', '\r\n'),
      list('      - brand\n      - \n').replaceAll('\n', '\r\n'),
    ],
  ])('goes on with a list behind %s', (_, before, after) => expect(entered(before)).toBe(after));

  it.each([
    ['where the editor has put the dash', list('      - brand\n      - <|>')],
    ['behind the first key of a map', list('      - area: brand\n        <|>')],
    ['behind a key', list('      - area:\n        <|>')],
    ['inside of brackets', list('      - {area: brand,\n        <|>')],
    ['in a block of text', 'positions:\n  a:\n    notes: |\n      - one\n      <|>\n'],
    ['behind a line with no dash', list('      - brand\n    title: x\n    <|>')],
    ['in the first line', '<|>\n'],
    ['where an item is split', list('      - cus\n      <|>tomer\n')],
    ['behind a dash whose item may follow below', list('      -\n        <|>\n')],
  ])('does nothing %s', (_, text) => expect(entered(text)).toBe(text.replace('<|>', '')));

  it.each([
    ['', list('      - brand\n      - \n      <|>\n    title: A\n'), list('      - brand\n    \n    title: A\n')],
    [' that the editor went on with', list('      - brand\n      - \n      - <|>\n'), list('      - brand\n    \n')],
    [' that stands in the column of its key', 'leadership_team:\n- ceo\n- \n- <|>\n', 'leadership_team:\n- ceo\n\n'],
    [
      ' inside of another',
      'exceptions:\n  - rule: x\n    positions:\n      - a\n      - \n      <|>',
      'exceptions:\n  - rule: x\n    positions:\n      - a\n    ',
    ],
  ])('ends a list%s behind an empty item', (_, before, after) => expect(entered(before)).toBe(after));
});

describe('the keys of positions', () => {
  const TEXT = 'positions:\n  a: {reports_to: b, title: A}\n  b:\n    # people\n    headcount: 2\n    title: B # b\n';
  const actions = (only?: string[]) => {
    const read = chart(TEXT);
    const start = { line: 0, character: 0 };
    return codeActions(read, { range: { start, end: start }, context: only ? { only } : {} }, MODERN);
  };

  it('are put in order where that is asked for', () => {
    const [action] = actions([SORT_KEYS]);
    expect(edited(chart(TEXT), action!.edit!)).toBe(
      'positions:\n  a: {title: A, reports_to: b}\n  b:\n    title: B # b\n    # people\n    headcount: 2\n',
    );
    expect(actions(['source']).map(({ kind }) => kind)).toContain(SORT_KEYS);
  });

  it('are left alone otherwise', () => {
    expect(actions().map(({ kind }) => kind)).not.toContain(SORT_KEYS);
    expect(actions(['source.fixAll']).map(({ kind }) => kind)).not.toContain(SORT_KEYS);
  });

  it('are no matter where they are in order', () => {
    const start = { line: 0, character: 0 };
    expect(
      codeActions(
        chart('positions:\n  a: {title: A, reports_to: b}\n'),
        { range: { start, end: start }, context: { only: [SORT_KEYS] } },
        PLAIN,
      ),
    ).toEqual([]);
  });
});
