import { describe, expect, it } from 'vitest';
import { cursorAt, read, valueAt } from '../../../src/core/syntax';
import { marked } from '../language/marked';

/** What is under the `<|>`, in short: the part, the address, the word between bars and what else is special. */
function under(withMark: string): string {
  const { text, offset } = marked(withMark);
  const { path, part, word, quote, flow, colon, before } = cursorAt(read(text), offset);
  if (part === 'none') return 'none';
  const marks = [
    quote && (quote.closed ? quote.mark : `${quote.mark} open`),
    flow && 'flow',
    colon && 'colon',
    before && JSON.stringify(before),
  ];
  return [part, path.join('/'), `|${text.slice(word.start, word.end)}|`, ...marks.filter(Boolean)].join(' ');
}

describe('on a line of its own', () => {
  it.each([
    ['<|>', 'key  ||'],
    ['orgchart: 1\n<|>', 'key  ||'],
    ['or<|>', 'key  |or|'],
    ['orgchart: 1\norg<|>\npositions:\n  ceo: {title: A}\n', 'key  |org|'],
    ['positions:\n  <|>', 'value positions ||'],
    ['positions:\n  ce<|>', 'value positions |ce|'],
    ['positions:\n  ceo: {title: A}\n  <|>\n  cco: {title: B}\n', 'key positions ||'],
    ['positions:\n  ceo: {title: A}\n  cc<|>\n  cco: {title: B}\n', 'key positions |cc|'],
    ['positions:\n  ceo: {title: A}\n<|>\n', 'key  ||'],
    ['positions:\n  ceo:\n    title: A\n    <|>\n  cco: {title: B}\n', 'key positions/ceo ||'],
    ['positions:\n  ceo:\n    title: A\n    re<|>\n  cco: {title: B}\n', 'key positions/ceo |re|'],
    ['positions:\n  ceo:\n    re<|>\n    title: A\n', 'value positions/ceo |re|'],
    ['positions:\n  ceo:\n    <|>\n', 'value positions/ceo ||'],
    ['positions:\n  ceo:\n    title: A\n  <|>\n', 'key positions ||'],
    ['positions:\n  ceo: {title: A}\n    <|>\n', 'none'],
    ['positions:\n  ceo:\n    title: A\n   <|>\n', 'none'],
    ['positions:\n  ceo:\n    owns:\n      <|>\n', 'value positions/ceo/owns ||'],
    ['positions:\n  ceo:\n    owns:\n      - brand\n      <|>\n', 'value positions/ceo/owns/1 || "- "'],
    ['positions:\n  ceo:\n    owns:\n    - brand\n    <|>\n', 'key positions/ceo ||'],
    ['positions:\n  ce<|>\n  coo: {title: A}\n', 'value positions |ce|'],
    ['positions:\n  ceo: {title: A}\n  a\n  b<|>\n', 'key positions |b|'],
    ['positions:\n  ceo:\n    title: A\n    <|>  # what for?\n', 'key positions/ceo ||'],
    ['positions:\r\n  ceo:\r\n    title: A\r\n    re<|>\r\n    owns: []\r\n', 'key positions/ceo |re|'],
    ['positions:\n  ceo:\n    rep<|>orts_to: x\n', 'key positions/ceo |reports_to| colon'],
    ['positions:\n  ceo:\n    title: A\n    rep<|>orts_to: x\n', 'key positions/ceo |reports_to| colon'],
    ['positions:\n  ceo:\n    "ti<|>', 'value positions/ceo |ti| " open'],
  ])('%j', (text, expected) => expect(under(text)).toBe(expected));
});

describe('behind a colon', () => {
  it.each([
    ['positions:\n  ceo:\n    reports_to:<|>', 'value positions/ceo/reports_to || " "'],
    ['positions:\n  ceo:\n    reports_to: <|>', 'value positions/ceo/reports_to ||'],
    ['positions:\n  ceo:\n    reports_to: <|>  # boss', 'value positions/ceo/reports_to ||'],
    ['positions:\n  ceo:\n    reports_to: c<|>oo  # boss', 'value positions/ceo/reports_to |coo|'],
    ['positions:\n  ceo:\n    title: Chief Cu<|>\n    owns: []', 'value positions/ceo/title |Chief Cu|'],
    ['positions:\n  ceo:\n    title: Chief <|>\n    owns: []', 'value positions/ceo/title |Chief |'],
    ['positions:\n  ceo:\n    title: "Chief <|>"', 'value positions/ceo/title |Chief | "'],
    ["positions:\n  ceo:\n    title: 'Chief <|>", "value positions/ceo/title |Chief | ' open"],
    ['positions:\n  ceo:\n    title: "Chief"<|>', 'none'],
    ['positions:\n  ceo:\n    title: a:b<|>', 'value positions/ceo/title |a:b|'],
    ['positions:\n  4711:\n    reports_to: <|>', 'value positions/4711/reports_to ||'],
    ['positions:\n  "a b":\n    reports_to: <|>', 'value positions/a b/reports_to ||'],
    ['organization:\n  industry: <|>', 'value organization/industry ||'],
    ['positions:\n  ceo: {title: A}\nleadership_team: <|>', 'value leadership_team ||'],
  ])('%j', (text, expected) => expect(under(text)).toBe(expected));
});

describe('in a list with dashes', () => {
  it.each([
    ['leadership_team:\n  -<|>', 'value leadership_team/0 || " "'],
    ['leadership_team:\n  - <|>', 'value leadership_team/0 ||'],
    ['leadership_team:\n  - ceo\n  - c<|>', 'value leadership_team/1 |c|'],
    ['leadership_team:\n- ceo\n- c<|>', 'value leadership_team/1 |c|'],
    ['positions:\n  ceo:\n    owns:\n      - area: <|>', 'value positions/ceo/owns/0/area ||'],
    ['positions:\n  ceo:\n    owns:\n      - brand\n      - area: x\n        le<|>', 'key positions/ceo/owns/1 |le|'],
    [
      'positions:\n  ceo:\n    owns:\n      - area: x\n        shared_with:\n          - <|>',
      'value positions/ceo/owns/0/shared_with/0 ||',
    ],
    ['positions:\n  ceo:\n    owns:\n      - area: x\n      - {area: <|>}', 'value positions/ceo/owns/1/area || flow'],
  ])('%j', (text, expected) => expect(under(text)).toBe(expected));
});

describe('in brackets', () => {
  it.each([
    ['leadership_team: [<|>]', 'value leadership_team/0 || flow'],
    ['leadership_team: [a,<|>]', 'value leadership_team/1 || flow " "'],
    ['leadership_team: [a, <|>]', 'value leadership_team/1 || flow'],
    ['leadership_team: [a, <|>', 'value leadership_team/1 || flow'],
    ['leadership_team: [a, b<|>c, d]', 'value leadership_team/1 |bc| flow'],
    ['leadership_team: [a <|>]', 'value leadership_team/0 |a | flow'],
    ['leadership_team: ["a<|>"]', 'value leadership_team/0 |a| " flow'],
    ['leadership_team: ["a"<|>]', 'none'],
    ['leadership_team: [a]<|>', 'none'],
    ['leadership_team:\n  [a,\n   <|>\n  ]', 'value leadership_team/1 || flow'],
    ['positions:\n  ceo: {<|>}', 'key positions/ceo || flow'],
    ['positions:\n  ceo: {title: A, re<|>}', 'key positions/ceo |re| flow'],
    ['positions:\n  ceo: {title: A, re<|>: x}', 'key positions/ceo |re| flow colon'],
    ['positions:\n  ceo: {title: A, reports_to: <|>}', 'value positions/ceo/reports_to || flow'],
    ['positions:\n  ceo: {title: A, reports_to:<|>}', 'value positions/ceo/reports_to || flow " "'],
    ['positions:\n  ceo: {title: A, reports_to: c<|>oo, owns: []}', 'value positions/ceo/reports_to |coo| flow'],
    [
      'positions:\n  ceo: {title: A, owns: [x, {area: y, except: [<|>]}]}',
      'value positions/ceo/owns/1/except/0 || flow',
    ],
    ['positions:\n  ceo:\n    works_with:\n      - {with: <|>}', 'value positions/ceo/works_with/0/with || flow'],
    ['positions:\n  ceo:\n    owns: [brand, \n    reports_to: <|>\n', 'value positions/ceo/reports_to ||'],
    ['{positions: {ceo: {ti<|>}}}', 'key positions/ceo |ti| flow'],
  ])('%j', (text, expected) => expect(under(text)).toBe(expected));
});

describe('nothing is typed', () => {
  it.each([
    ['# orgch<|>'],
    ['orgchart: 1 # the <|>'],
    ['positions:\n  ceo:\n    notes: |\n      reports_to: <|>\n'],
    ['positions:\n  ceo:\n    notes: >-\n      a\n\n      <|>\n    title: A'],
    ['positions:\n  ceo:\n    notes: |<|>\n'],
    ['leadership_team: [a, # b <|>\n  c]'],
  ])('in %j', (text) => expect(under(text)).toBe('none'));

  it('but behind a block of text', () => {
    expect(under('positions:\n  ceo:\n    notes: |\n      a: b\n    <|>\n')).toBe('key positions/ceo ||');
    expect(under('positions:\n  ceo:\n    notes:\n      - |\n        a: b\n      - <|>\n')).toBe(
      'value positions/ceo/notes/1 ||',
    );
  });
});

it('finds the value at an address, of an id that is used twice the one that the cursor is in', () => {
  const { text, offset } = marked(
    'positions:\n  a: {owns: [x]}\n  b: {owns: [y, z]}\n  a: {owns: [y, <|>]}\n  a: {}\n',
  );
  expect(valueAt(read(text), ['positions', 'a', 'owns', 0], offset)).toMatchObject({ node: { text: 'y' } });
  expect(valueAt(read(text), ['positions', '__proto__', 'owns'], offset)).toBeUndefined();
});

it('answers for every offset of a text, whole or cut off', () => {
  const text =
    '# c\norganization: {name: "A, b", co_leads: [a, {b: c}]}\npositions:\n  a:\n    notes: |\n      x\n    owns:\n      - area: y\n  "b": [\n   - \'';
  for (let offset = 0; offset <= text.length; offset++) {
    for (const typed of [text, text.slice(0, offset)]) {
      const { word } = cursorAt(read(typed), offset);
      expect(word.start).toBeLessThanOrEqual(offset);
      expect(word.end).toBeGreaterThanOrEqual(offset);
      expect(typed.slice(word.start, word.end)).not.toContain('\n');
    }
  }
});
