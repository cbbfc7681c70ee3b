import { describe, expect, it } from 'vitest';
import { format } from '../../../src/core/format';
import { read } from '../../../src/core/syntax';
import { inOrder } from './kit';

type Cases = readonly (readonly [what: string, before: string, after: string])[];

const each = (cases: Cases): void => it.each(cases)('%s', (_, before, after) => expect(inOrder(before)).toBe(after));

describe('indentation', () => {
  each([
    [
      'steps of any width become two blanks',
      'positions:\n   a:\n       title: A\n       only:\n        region: x\n',
      'positions:\n  a:\n    title: A\n    only:\n      region: x\n',
    ],
    [
      'lists stand one step behind their key',
      'leadership_team:\n- a\n- b\npositions:\n  a: {title: A}\n',
      'leadership_team:\n  - a\n  - b\npositions:\n  a: {title: A}\n',
    ],
    [
      'maps in lists line up',
      'exceptions:\n-   rule: x\n    positions:\n    - a\n',
      'exceptions:\n  - rule: x\n    positions:\n      - a\n',
    ],
    ['lists in lists line up', 'x-matrix:\n-   - a\n    - b\n-   - c\n', 'x-matrix:\n  - - a\n    - b\n  - - c\n'],
    [
      'a value below its key stands one step behind it',
      'positions:\n  a:\n    title:\n       Chief\n    owns:\n     [x]\n',
      'positions:\n  a:\n    title:\n      Chief\n    owns:\n      [x]\n',
    ],
    [
      'a text of several lines moves with its key',
      'positions:\n    a:\n        notes: one\n               two\n\n          three\n',
      'positions:\n  a:\n    notes: one\n           two\n\n      three\n',
    ],
    [
      'a block of text moves as a whole',
      'positions:\n    a:\n        notes: |\n              one\n                two\n\n              three\n',
      'positions:\n  a:\n    notes: |\n      one\n        two\n\n      three\n',
    ],
    [
      'blanks in a block of text are part of it',
      'positions:\n    a:\n        notes: |2\n            one  \n          two\n',
      'positions:\n  a:\n    notes: |2\n        one  \n      two\n',
    ],
    [
      'brackets of several lines',
      'leadership_team: [\n    a,\n      b\n    ]\nrules: {x: off,\n        y: off}\n',
      'leadership_team: [\n  a,\n  b\n]\nrules: {x: off,\n  y: off}\n',
    ],
    [
      'brackets in brackets',
      'x-a: [{b: c,\n   d: e}, {\n  f: [\n g\n ]}\n ]\n',
      'x-a: [{b: c,\n  d: e}, {\n    f: [\n      g\n  ]}\n]\n',
    ],
    [
      'a whole chart in braces',
      '{positions: {\n    a: {title: A},\n  b: {title: B}}}\n',
      '{positions: {\n  a: {title: A},\n  b: {title: B}}}\n',
    ],
  ]);

  it('positions stay in their column as long as one of them cannot be read', () => {
    expect(inOrder('positions:\n    a:\n        title:   A\n    b: {title: [}\n')).toBe(
      'positions:\n    a:\n      title: A\n    b: {title: [}\n',
    );
  });
});

describe('blanks in a line', () => {
  each([
    [
      'around colons and dashes',
      'positions:\n  a :\n    title  :   A\n    owns:\n      -   x\n',
      'positions:\n  a:\n    title: A\n    owns:\n      - x\n',
    ],
    ['in brackets', 'x-a: { b:c ,"d":e,f: [ 1,2 , 3 ] , g : h, }\n', 'x-a: {b:c, "d": e, f: [1, 2, 3], g: h,}\n'],
    ['in empty brackets', 'x-a: [ ]\nx-b: {  }\n', 'x-a: []\nx-b: {}\n'],
    [
      'behind a key in braces that has no value yet',
      'x-a: [{with:   }, {area: , except: }]\n',
      'x-a: [{with: }, {area: , except: }]\n',
    ],
    ['at the end of a line', 'x-a: b   \t\n# c   \n   \n', 'x-a: b\n# c\n'],
    ['tabs between words', 'x-a:\tb\t# c\n', 'x-a: b # c\n'],
    ['but not in texts', 'x-a: "b  c"  \nx-d: e  f\nx-g: \'{ h }\'\n', 'x-a: "b  c"\nx-d: e  f\nx-g: \'{ h }\'\n'],
    [
      'names of values and types',
      'x-a:   &b   [ c ]\nx-d: {e:   *b}\nx-f: !!str   1\n',
      'x-a: &b [c]\nx-d: {e: *b}\nx-f: !!str 1\n',
    ],
  ]);
});

describe('comments', () => {
  each([
    ['one blank behind what they are about', 'x-a: b#c    # d\n', 'x-a: b#c # d\n'],
    [
      'stay in a column where they were lined up',
      'x-a: 1      # b\nx-cc:  2    # d\n\nx-e: 3      # f\n',
      'x-a: 1      # b\nx-cc: 2     # d\n\nx-e: 3      # f\n',
    ],
    [
      'stay lined up around lines without one',
      'x-a: {b:  c} # d\nx-e: f\n\nx-g: h       # i\n',
      'x-a: {b: c}  # d\nx-e: f\n\nx-g: h       # i\n',
    ],
    [
      'move to the right together where a line grows',
      'x-a: {b: c,d: e} # f\nx-g: h           # i\n',
      'x-a: {b: c, d: e} # f\nx-g: h            # i\n',
    ],
    [
      'are not lined up by chance',
      'x-a: { b: c } # d\nx-e:    f     # g\nx-h: i\nx-jj: { k: l } # m\nx-n: { oo: p } # q\n',
      'x-a: {b: c}   # d\nx-e: f        # g\nx-h: i\nx-jj: {k: l} # m\nx-n: {oo: p} # q\n',
    ],
    ['that go on below', 'x-a: b  # c\n        # d\n', 'x-a: b  # c\n        # d\n'],
    [
      'stand where the line below stands',
      'positions:\n    # a\n    a:\n       # t\n       title: A\n',
      'positions:\n  # a\n  a:\n    # t\n    title: A\n',
    ],
    [
      'stand where the line above stands if they belong to it',
      'positions:\n    a:\n        owns:\n            - x\n            # no y\n        # no more\n    # nobody else\n# end\n',
      'positions:\n  a:\n    owns:\n      - x\n      # no y\n    # no more\n  # nobody else\n# end\n',
    ],
    [
      'that line up with nothing stand with what is nearest',
      'positions:\n  a:\n    owns: [x]\n      # y\n    title: A\n',
      'positions:\n  a:\n    owns: [x]\n    # y\n    title: A\n',
    ],
    ['in brackets', 'x-a: [ # b\n      c,   # d\n   # e\n]\n', 'x-a: [ # b\n  c, # d\n  # e\n]\n'],
  ]);
});

describe('blank lines', () => {
  const TWO = 'positions:\n  a:\n    title: A\n  b:\n    title: B\n';
  each([
    ['one between positions of several lines', TWO, TWO.replace('  b:', '\n  b:')],
    [
      'above the comments of the second',
      TWO.replace('  b:', '  # about b\n  b:'),
      TWO.replace('  b:', '\n  # about b\n  b:'),
    ],
    [
      'below the comments of the first',
      TWO.replace('  b:', '    # no more\n  b:'),
      TWO.replace('  b:', '    # no more\n\n  b:'),
    ],
    [
      'none where there is one, wherever it is',
      TWO.replace('  b:', '  # about\n\n  b:'),
      TWO.replace('  b:', '  # about\n\n  b:'),
    ],
    [
      'none where they would be part of a text',
      'positions:\n  a:\n    notes: |+\n      x\n  b:\n    title: B\n',
      'positions:\n  a:\n    notes: |+\n      x\n  b:\n    title: B\n',
    ],
    [
      'as they are between positions of one line',
      'positions:\n  a: {}\n  b: {}\n\n  c: {}\n  d:\n    title: D\n  e: {}\n',
      'positions:\n  a: {}\n  b: {}\n\n  c: {}\n  d:\n    title: D\n  e: {}\n',
    ],
    ['never more than one', 'x-a: 1\n\n\n \nx-b:\n\n\n  - c\n\n\n  - d\n', 'x-a: 1\n\nx-b:\n\n  - c\n\n  - d\n'],
    ['none at the ends', '\n\n# a\nx-a: 1\n\n\n', '# a\nx-a: 1\n'],
    ['in a text as they are', 'x-a: "b\n\n\n  c"\nx-d: |\n  e\n\n\n  f\n', 'x-a: "b\n\n\n  c"\nx-d: |\n  e\n\n\n  f\n'],
  ]);
});

describe('line breaks', () => {
  each([
    ['one at the end', 'x-a: 1', 'x-a: 1\n'],
    ['none where there is nothing', '', ''],
    [
      'of Windows stay',
      'positions:\r\n  a:\r\n      title: A\r\n\r\n\r\n  b: {}',
      'positions:\r\n  a:\r\n    title: A\r\n\r\n  b: {}\r\n',
    ],
    [
      'between positions are like those around',
      'positions:\r\n  a:\r\n    title: A\r\n  b:\r\n    title: B\r\n',
      'positions:\r\n  a:\r\n    title: A\r\n\r\n  b:\r\n    title: B\r\n',
    ],
    ['behind a byte order mark', '\uFEFFx-a:   1\n', '\uFEFFx-a: 1\n'],
    [
      'of a kind that YAML does not have are left alone, with everything',
      'x-a:   1\rx-b:   2\n',
      'x-a:   1\rx-b:   2\n',
    ],
  ]);
});

describe('what is left as it is', () => {
  it('is each part that cannot be read, and nothing else', () => {
    const text =
      'x-a:   1\npositions:\n  a:   {title: A}\n  b:   {title: [}\n\n\n  c:\n     tit\n     owns:   [x]\n  d:   {title: D}\n';
    expect(inOrder(text)).toBe(text.replace('x-a:   1', 'x-a: 1').replace('a:   {', 'a: {').replace('d:   {', 'd: {'));
    expect(format(read(text)).left.map(({ start, end }) => text.slice(start, end).trim().slice(0, 2))).toEqual([
      'b:',
      'c:',
    ]);
  });

  it.each([
    ['several documents', 'x-a:   1\n---\nx-b:   2\n'],
    ['keys that are no words', '? [a]\n:   b\n'],
    ['keys that are marked as such', 'x-a:   1\n? b\n:   c\n'],
    ['tabs', 'positions:\n\ta:   {}\n'],
  ])('are %s', (_, text) => expect(inOrder(text)).toBe(text));

  it('is not a document that is marked as one', () =>
    expect(inOrder('--- # a\nx-a:   1\n...\n')).toBe('--- # a\nx-a: 1\n...\n'));
});

it('names and merged maps survive', () => {
  const text =
    'x-base:   &base {level:   director}\npositions:\n   a: &a\n      <<:   *base\n      title: A\n   b:   *a\n';
  expect(inOrder(text)).toBe(
    'x-base: &base {level: director}\npositions:\n  a: &a\n    <<: *base\n    title: A\n  b: *a\n',
  );
});

describe('hostile texts cost no more than their length', () => {
  it.each([
    ['blank lines', '\n'.repeat(200_000)],
    ['comments', `positions:\n${'  # x\n'.repeat(40_000)}`],
    ['open brackets', `x-a: ${'['.repeat(100_000)}`],
    ['one long line', `x-a: [${' a,b'.repeat(100_000)}]\n`],
    ['dashes', `x-a:\n  ${'- '.repeat(50_000)}x\n`],
    ['depth', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['an open quotation mark', `x-a: "${'x\n  '.repeat(50_000)}`],
    [
      'positions',
      `positions:\n${Array.from({ length: 5000 }, (_, i) => `   p${i}: { title: P }   # ${i}\n`).join('')}`,
    ],
  ])('%s', (_, text) => {
    expect(format(read(text))).toBeDefined();
  });
});
