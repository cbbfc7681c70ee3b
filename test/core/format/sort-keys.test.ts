import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKeys } from '../../../src/core/format';
import { read } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';
import { comments, contents } from './kit';

const sorted = (text: string): string => applyEdits(text, sortKeys(read(text)));

const inPositions = (text: string): string => `positions:\n  a:\n${text}`;

describe('the keys of positions', () => {
  it.each([
    [
      'come in the order of the format',
      '    owns: [x]\n    reports_to: b\n    title: A\n',
      '    title: A\n    reports_to: b\n    owns: [x]\n',
    ],
    [
      "come with unknown ones behind, and one's own last",
      '    x-b: 1\n    color: red\n    x-a: 2\n    notes: n\n    title: A\n',
      '    title: A\n    notes: n\n    color: red\n    x-b: 1\n    x-a: 2\n',
    ],
    [
      'take the comments above and behind along',
      '    # people\n    fte: 1 # all\n    # name\n    title: A # b\n',
      '    # name\n    title: A # b\n    # people\n    fte: 1 # all\n',
    ],
    [
      'take their values of several lines along',
      '    notes: |\n      x\n\n      y\n    owns:\n      - b\n      # no c\n    title: A\n    # end\n',
      '    title: A\n    owns:\n      - b\n      # no c\n    notes: |\n      x\n\n      y\n    # end\n',
    ],
    [
      'take a blank line above along, but not to the top',
      '    title: A\n    fte: 1\n\n    reports_to: b\n',
      '    title: A\n\n    reports_to: b\n    fte: 1\n',
    ],
    ['begin with no blank line', '    fte: 1\n\n    title: A\n', '    title: A\n    fte: 1\n'],
    [
      'leave what is said of all where it is',
      '    # all\n\n    fte: 1\n    title: A\n',
      '    # all\n\n    title: A\n    fte: 1\n',
    ],
    [
      'come in order inside of items too',
      '    owns:\n      - except: [x]\n        area: y # y\n',
      '    owns:\n      - area: y # y\n        except: [x]\n',
    ],
    ['come in order at the end of a text without a line break', '    fte: 1\n    title: A', '    title: A\n    fte: 1'],
    [
      'come in order with the line breaks of Windows',
      '    fte: 1\r\n    title: A\r\n',
      '    title: A\r\n    fte: 1\r\n',
    ],
  ])('%s', (_, before, after) => expect(sorted(inPositions(before))).toBe(inPositions(after)));

  it('come in order in braces, each in the place of another', () => {
    expect(sorted('positions:\n  a: {holder: {email: x, name: Y}, title: A,\n    reports_to: b} # c\n')).toBe(
      'positions:\n  a: {title: A, reports_to: b,\n    holder: {name: Y, email: x}} # c\n',
    );
  });

  it.each([
    ['written twice', '    fte: 1\n    title: A\n    fte: 2\n'],
    ['merged', '    <<: {fte: 1}\n    title: A\n'],
    ['in braces with comments between', '    only: {x: 1, # x\n      region: y}\n'],
    ['of a position that cannot be read', '    fte: 1\n    owns: [\n    title: A\n'],
    ['in order', '    title: A\n    x-a: 1\n'],
    [
      'behind a dash, with a comment that would come there',
      '    owns:\n      - lead: x\n        # y\n        area: y\n',
    ],
  ])('stay as they are where they are %s', (_, text) => expect(sorted(inPositions(text))).toBe(inPositions(text)));

  it('stay where a name would be used above where it is given', () => {
    const text = 'positions:\n  a:\n    owns: &x [b]\n    reports_to: c\n    dotted_line_to: *x\n  b: {title: B}\n';
    expect(sorted(text)).toBe(text);
  });

  it('are changed in as few lines as can be', () => {
    const text = inPositions('    title: A\n    reports_to: b\n    fte: 1\n    status: vacant\n    notes: n\n');
    expect(sortKeys(read(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '    fte: 1\n    status: vacant\n',
    ]);
  });
});

it('whatever the keys, they say the same in any order, and no comment is lost', () => {
  const value = fc.constantFrom(
    ' a',
    ' "b # c" # d',
    ' [a, {with: b, about: [c]}]',
    ' |\n      x\n\n       y',
    '',
    '\n      - a\n      # e\n      - lead: b # f\n        area: c',
    ' {b: 1, name: q,\n      # g\n      a: {y: 2}}',
  );
  const above = fc.constantFrom('', '', '\n', '    # h\n', '\n    # i\n', '      # j\n');
  const keys = fc.uniqueArray(
    fc.constantFrom('title', 'reports_to', 'owns', 'holder', 'works_with', 'notes', 'color', 'x-a'),
    { minLength: 1 },
  );
  const byName = (said: string): unknown =>
    JSON.parse(said, (_, found: unknown) =>
      found && typeof found === 'object' && !Array.isArray(found)
        ? Object.fromEntries(Object.entries(found).sort())
        : found,
    );
  fc.assert(
    fc.property(keys, fc.array(fc.tuple(above, value), { minLength: 8, maxLength: 8 }), (names, parts) => {
      const text = `${inPositions(names.map((name, i) => `${parts[i]![0]}    ${name}:${parts[i]![1]}\n`).join(''))}  b: {}\n`;
      const after = sorted(text);
      expect(byName(contents(read(after)))).toEqual(byName(contents(read(text))));
      expect(comments(after).sort()).toEqual(comments(text).sort());
      expect(sorted(after)).toBe(after);
    }),
    { numRuns: 100 },
  );
});
