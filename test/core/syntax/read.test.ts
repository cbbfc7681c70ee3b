import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/syntax';
import { read, toData } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';

const ids = (reading: Reading): string[] => reading.positions.map(({ key }) => key.text);

/** Everything read, as plain data, and the problems with the words they stand on. */
const show = (text: string) => {
  const reading = read(text);
  return {
    head: Object.fromEntries(reading.head.map(({ key, value }) => [key.text, toData(value)])),
    positions: Object.fromEntries(reading.positions.map(({ key, value }) => [key.text, toData(value)])),
    problems: reading.problems.map((problem) => {
      const { start, end } = reading.place(problem);
      return `${JSON.stringify(text.slice(start, end))}: ${problem.value.message}`;
    }),
  };
};

describe('a chart', () => {
  it('is cut into its head and its positions', () => {
    const reading = read(
      'orgchart: 1\npositions:\n  ceo: {title: A}\n\n  # the second\n  cco:\n    title: B\nareas: {}\n',
    );
    expect(reading.entries.map(({ kind, text }) => [kind, text])).toEqual([
      ['head', 'orgchart: 1\npositions:\n'],
      ['position', '  ceo: {title: A}\n\n'],
      ['position', '  # the second\n  cco:\n    title: B\n'],
      ['head', 'areas: {}\n'],
    ]);
    expect(reading.head.map(({ key }) => key.text)).toEqual(['orgchart', 'positions', 'areas']);
  });

  it('keeps the entries whose text stays the same', () => {
    const text = 'positions:\n  ceo: {title: A}\n  cco: {title: B}\n';
    const before = read(text);
    const after = read(text.replace('A', 'Alpha'), before);
    expect(after.entries.map((entry) => before.entries.includes(entry))).toEqual([true, false, true]);
    expect(
      after.text.slice(
        ...Object.values(after.place({ entry: after.positions[1]!.entry, span: after.positions[1]!.key.span })),
      ),
    ).toBe('cco');
  });

  it('keeps two positions with the very same text apart', () => {
    const text = 'positions:\n  cco: {title: B}\n  cco: {title: B}\n';
    const after = read(`# new\n${text}`, read(text));
    const starts = after.positions.map(({ entry, key }) => after.place({ entry, span: key.span }).start);
    expect(starts).toEqual([19, 37]);
  });

  it.each([
    ['an empty text', ''],
    ['a comment', '# orgchart\n'],
    ['no position yet', 'orgchart: 1\npositions:\n'],
    ['only a mark', '---\n'],
  ])('may be %s', (_, text) => {
    expect(read(text)).toMatchObject({ positions: [], problems: [] });
  });
});

describe('odd but valid text', () => {
  it('has a byte-order mark and CRLF', () => {
    const text = '\uFEFFpositions:\r\n  ceo:\r\n    title: A\r\n  cco: {title: B}\r\n';
    const reading = read(text);
    expect(show(text)).toEqual({
      head: { positions: null },
      positions: { ceo: { title: 'A' }, cco: { title: 'B' } },
      problems: [],
    });
    expect(
      text.slice(
        ...Object.values(reading.place({ entry: reading.positions[1]!.entry, span: reading.positions[1]!.key.span })),
      ),
    ).toBe('cco');
  });

  it('has ids that are numbers and words that older YAML took for something else', () => {
    const text = 'positions:\n  4711: {title: A, reports_to: 0815, location: NO}\n  off: {title: yes}\n';
    expect(ids(read(text))).toEqual(['4711', 'off']);
    expect(show(text).positions['4711']).toMatchObject({ location: 'NO' });
    const [first] = read(text).positions;
    expect(first?.value.kind === 'map' && first.value.pairs[1]?.value).toMatchObject({ text: '0815' });
  });

  it('merges no key that is only called so, in quotation marks', () => {
    const { positions, problems } = show('positions:\n  "<<": {title: A}\n');
    expect({ positions, problems }).toEqual({ positions: { '<<': { title: 'A' } }, problems: [] });
  });

  it('has anchors, aliases and merged keys', () => {
    const text =
      'x-base: &base {location: Lisbon, fte: 1}\npositions:\n  ceo: {title: A, <<: *base}\n  cco: {<<: *base, title: B, fte: 0.5}\n';
    expect(show(text)).toMatchObject({
      positions: { ceo: { title: 'A', location: 'Lisbon', fte: 1 }, cco: { fte: 0.5, location: 'Lisbon' } },
      problems: [],
    });
  });

  it('has several documents', () => {
    const { positions, problems } = show('positions:\n  ceo: {title: A}\n---\npositions:\n  cco: {title: B}\n');
    expect(Object.keys(positions)).toEqual(['ceo', 'cco']);
    expect(problems).toEqual([
      '"---": A chart is one document. Remove this line to join its parts.',
      '"positions": "positions" is written twice. Both are read here, but other tools keep only the last. Write it once.',
    ]);
  });

  it('has ids that JavaScript knows', () => {
    expect(ids(read('positions:\n  __proto__: {title: A}\n  constructor: {title: B}\n'))).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(toData(read('x-a: {__proto__: 1}\n').head[0]!.value)).toEqual(
      Object.assign(Object.create(null), { ['__proto__']: 1 }),
    );
  });

  it('closes a bracket in the column of its key', () => {
    expect(show('positions:\n  ceo: {\n    title: A\n  }\n  cco: {title: B}\n')).toMatchObject({
      positions: { ceo: { title: 'A' }, cco: { title: 'B' } },
      problems: [],
    });
  });
});

describe('broken text', () => {
  it.each([
    [
      'a key without its colon',
      '  ceo:\n    title: A\n    repo\n    owns: [a]\n',
      { ceo: { title: 'A', owns: ['a'] } },
      ['"repo": Add a colon after "repo", and then its value.'],
    ],
    [
      'a last key without its colon',
      '  ceo:\n    title: A\n    repo\n',
      { ceo: { title: 'A' } },
      ['"repo": Add a colon after "repo", and then its value.'],
    ],
    [
      'a new position being typed',
      '  ceo: {title: A}\n  cc\n  cfo: {title: C}\n',
      { ceo: { title: 'A' }, cfo: { title: 'C' } },
      ['"cc": Add a colon after "cc", and then its value.'],
    ],
    [
      'a word at the left edge',
      '  ceo: {title: A}\ncc\n  cfo: {title: C}\n',
      { ceo: { title: 'A' }, cfo: { title: 'C' } },
      ['"cc": Add a colon after "cc", and then its value.'],
    ],
    [
      'an open quotation mark',
      '  ceo:\n    title: "A\n    owns: [a]\n  cco: {title: B}\n',
      { ceo: { title: 'A', owns: ['a'] }, cco: { title: 'B' } },
      ['"\\"": This quotation mark is never closed.'],
    ],
    [
      'an open bracket',
      '  ceo:\n    owns: [a, b\n    title: A\n  cco: {title: B}\n',
      { ceo: { title: 'A', owns: ['a', 'b'] }, cco: { title: 'B' } },
      ['"[": This "[" is never closed.'],
    ],
    [
      'open braces',
      '  ceo: {title: A, owns: [a\n  cco: {title: B}\n',
      { ceo: { title: 'A', owns: ['a'] }, cco: { title: 'B' } },
      ['"[": This "[" is never closed.'],
    ],
    [
      'a line that is indented too far',
      '  ceo:\n    title: A\n      owns: [a]\n    fte: 1\n',
      { ceo: { title: 'A', owns: ['a'], fte: 1 } },
      ['"owns": "owns" is indented by six spaces. The keys of this position are indented by four spaces.'],
    ],
    [
      'an item without its dash',
      '  ceo:\n    title: A\n    owns:\n      - a\n      b-c d\n      e\n    fte: 1\n',
      { ceo: { title: 'A', owns: ['a', 'b-c d', 'e'], fte: 1 } },
      ['"b-c d": Start each item of a list with a dash and a space.'],
    ],
    [
      'an alias that is no alias',
      '  ceo: {title: A, reports_to: *boss}\n',
      { ceo: { title: 'A', reports_to: '*boss' } },
      ['"*boss": A text cannot start with "*" in YAML. Put the text in quotation marks.'],
    ],
    [
      'a key twice',
      '  ceo:\n    title: A\n    title: B\n',
      { ceo: { title: 'B' } },
      ['"title": "title" is written twice here, and only the last one counts. Keep one of them.'],
    ],
  ])('with %s still yields the rest', (_, positions, expected, problems) => {
    const shown = show(`positions:\n${positions}`);
    expect(shown.positions).toEqual(expected);
    expect(shown.problems).toEqual(problems);
  });

  it('indented with tabs is read all the same', () => {
    expect(show('positions:\n\tceo:\n\t\ttitle: A\n\tcco:\n\t\ttitle: B\n')).toEqual({
      head: { positions: null },
      positions: { ceo: { title: 'A' }, cco: { title: 'B' } },
      problems: ['"\\t": Lines are indented with spaces in YAML, not with tabs.'],
    });
  });
});

describe('hostile text', () => {
  it('says that a huge chart is not read', () => {
    expect(show(`x: ${'y'.repeat(17_000_000)}`).problems).toEqual([
      expect.stringMatching(/: This chart is larger than 16 MB and is not read\.$/),
    ]);
  });

  it('says that a chart of too many positions is not read', () => {
    const many = Array.from({ length: 100_001 }, (_, index) => `  p${index}:\n`);
    const { positions, problems } = show(`positions:\n${many.join('')}`);
    expect(positions).toEqual({});
    expect(problems).toEqual([
      expect.stringMatching(/: This chart has more than 100,000 positions and is not read\.$/),
    ]);
  });

  it('says that a huge position is not read, and reads the others', () => {
    const { positions, problems } = show(`positions:\n  ceo: {title: ${'y'.repeat(5_000_000)}}\n  cco: {title: B}\n`);
    expect(Object.keys(positions)).toEqual(['cco']);
    expect(problems).toEqual([expect.stringMatching(/: This part is larger than 1 MB and is not read\.$/)]);
  });

  it.each([200, 100_000])('survives %i levels of nesting', (depth) => {
    const { positions, problems } = show(
      `positions:\n  ceo: {title: A, x-deep: ${'['.repeat(depth)}${']'.repeat(depth)}}\n  cco: {title: B}\n`,
    );
    expect(Object.keys(positions)).toContain('cco');
    expect(problems).toEqual([expect.stringMatching(/This is nested too deeply to be read\.$/)]);
  });

  it('survives an alias bomb', () => {
    const bomb = Array.from(
      { length: 20 },
      (_, i) => `x-${i}: &a${i} [${Array.from({ length: 10 }, () => (i === 0 ? 'lol' : `*a${i - 1}`)).join(', ')}]`,
    ).join('\n');
    const { positions, problems } = show(`${bomb}\npositions:\n  ceo: {title: A}\n`);
    expect(positions).toEqual({ ceo: { title: 'A' } });
    expect(problems[0]).toMatch(/would make the chart too large/);
  });

  it('survives an alias of itself', () => {
    expect(show('x-a: &a [*a]\n').problems).toHaveLength(1);
  });
});

describe('what other readers would drop or miss', () => {
  it('positions under two headings are read together, and the line between them can go', () => {
    const text = 'positions:\n  chair: {title: A}\npositions:\n  clerk: {title: B, reports_to: chair}\n';
    const reading = read(text);
    expect(ids(reading)).toEqual(['chair', 'clerk']);
    expect(reading.problems.map(({ value }) => value.message)).toEqual([
      '"positions" is written twice. Both are read here, but other tools keep only the last. Write it once.',
    ]);
    const edits = reading.problems[0]!.fixes[0]!.edits.map((edit) => ({ span: reading.place(edit), text: edit.text }));
    const mended = read(applyEdits(text, edits));
    expect([ids(mended), mended.problems]).toEqual([['chair', 'clerk'], []]);
  });

  it('a merge key with a list takes over all maps, the first before the others', () => {
    const { positions } = show(
      'x-a: &a {department: press}\nx-b: &b {location: Porto, department: radio}\npositions:\n  anchor:\n    <<: [*a, *b]\n    title: News Anchor\n',
    );
    expect(positions).toEqual({ anchor: { title: 'News Anchor', department: 'press', location: 'Porto' } });
  });

  it('positions behind a key of a holder that is at the left edge', () => {
    const text =
      'positions:\n  smith:\n    title: Smith\n    holder:\n      name: Jo\ntype: acting\n  helper: {title: Helper}\n';
    expect(ids(read(text))).toEqual(['smith', 'helper']);
  });

  it('letters with accents are the same in both forms that Unicode has', () => {
    const { positions } = show('positions:\n  mu\u0308hle: {title: Mill}\n  hand: {reports_to: m\u00fchle}\n');
    expect(positions).toEqual({ 'm\u00fchle': { title: 'Mill' }, hand: { reports_to: 'm\u00fchle' } });
  });
});

it('keeps an unseen character that is part of a quoted text where the rest is mended', () => {
  const reading = read('positions:\n  a: {title: "Team\u200bLead" reports_to: b}\n  b: {title: B}\n');
  expect(JSON.stringify(reading.positions.map(({ value }) => value))).toContain('Team\u200bLead');
});
