import { describe, expect, it } from 'vitest';
import type { EntryEdit, Keyed } from '../../../src/core/syntax';
import {
  addItem,
  addItems,
  insertKeyAbove,
  insertPositionAfter,
  moveItem,
  read,
  removeItem,
  removeKey,
  replaceWord,
  scalarText,
  setHeadKey,
  setKey,
} from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';

/** The text of a position after an edit of it. */
function after(position: string, edit: (place: Keyed) => readonly EntryEdit[] | EntryEdit): string {
  const head = 'positions:\n';
  const reading = read(head + position);
  const edits = [edit(reading.positions[0]!)]
    .flat()
    .map(({ entry, span, text }) => ({ span: reading.place({ entry, span }), text }));
  const text = applyEdits(reading.text, edits);
  expect(read(text).problems, text).toEqual([]);
  return text.slice(head.length);
}

const item = ({ value }: Keyed, key: string, index: number) => {
  const list = value.kind === 'map' ? value.pairs.find((pair) => pair.key.text === key)?.value : undefined;
  return list?.kind === 'list' ? list.items[index]! : list!;
};

describe('setting a key', () => {
  it.each([
    ['  cco: {title: A} # c\n', '  cco: {title: A, fte: 1} # c\n'],
    ['  cco:\n    title: A # c\n    notes: x\n', '  cco:\n    title: A # c\n    fte: 1\n    notes: x\n'],
    ['  cco:\n', '  cco:\n    fte: 1\n'],
    ['  cco: {}\n', '  cco: {fte: 1}\n'],
    ['  cco:\n    fte: 0.5 # c\n', '  cco:\n    fte: 1 # c\n'],
    ['  cco:\n    fte:\n', '  cco:\n    fte: 1\n'],
    ['  cco:\n    title: A', '  cco:\n    title: A\n    fte: 1'],
    ['  cco:\r\n    title: A\r\n', '  cco:\r\n    title: A\r\n    fte: 1\r\n'],
    [
      '  cco:\n    title: >\n      A\n      B\n\n  # next\n',
      '  cco:\n    title: >\n      A\n      B\n    fte: 1\n\n  # next\n',
    ],
  ])('turns %j into %j', (before, expected) => {
    expect(after(before, (place) => setKey(place, 'fte', '1', ['title']))).toBe(expected);
  });
});

describe('setting a key before all others', () => {
  it.each([
    ['  cco: {fte: 1}\n', '  cco: {title: A, fte: 1}\n'],
    ['  cco:\n    # c\n    fte: 1\n', '  cco:\n    # c\n    title: A\n    fte: 1\n'],
    ['  cco:\r\n    fte: 1\r\n', '  cco:\r\n    title: A\r\n    fte: 1\r\n'],
    ['  cco:\n    fte: 1\n    title:\n', '  cco:\n    fte: 1\n    title: A\n'],
    ['  cco:\n', '  cco:\n    title: A\n'],
  ])('turns %j into %j', (before, expected) => {
    expect(after(before, (place) => setKey(place, 'title', 'A', 'first'))).toBe(expected);
  });
});

describe('removing a key', () => {
  it.each([
    ['  cco: {title: A, fte: 1, notes: x}\n', '  cco: {title: A, notes: x}\n'],
    ['  cco: {fte: 1, title: A}\n', '  cco: {title: A}\n'],
    [
      '  cco:\n    title: A\n    fte: # c\n      1\n    # d\n    notes: x\n',
      '  cco:\n    title: A\n    # d\n    notes: x\n',
    ],
    ['  cco:\n    fte: 1\n', '  cco: {}\n'],
  ])('turns %j into %j', (before, expected) => {
    expect(after(before, (place) => removeKey(place, 'fte'))).toBe(expected);
  });
});

describe('adding an item', () => {
  it.each([
    ['  cco: {title: A, owns: [a, b]}\n', '  cco: {title: A, owns: [a, b, c]}\n'],
    ['  cco: {title: A, owns: a}\n', '  cco: {title: A, owns: [a, c]}\n'],
    ['  cco: {title: A}\n', '  cco: {title: A, owns: [c]}\n'],
    [
      '  cco:\n    owns:\n      - a # x\n      - b # y\n    fte: 1\n',
      '  cco:\n    owns:\n      - a # x\n      - b # y\n      - c\n    fte: 1\n',
    ],
    [
      '  cco:\n    owns:\n    - area: a\n      lead: cco\n',
      '  cco:\n    owns:\n    - area: a\n      lead: cco\n    - c\n',
    ],
    ['  cco:\n    owns:\n    fte: 1\n', '  cco:\n    owns: [c]\n    fte: 1\n'],
  ])('turns %j into %j', (before, expected) => {
    expect(after(before, (place) => addItem(place, 'owns', 'c', ['title']))).toBe(expected);
  });
});

describe('removing an item', () => {
  it.each([
    ['  cco: {title: A, owns: [a, b]}\n', 0, '  cco: {title: A, owns: [b]}\n'],
    ['  cco: {title: A, owns: [a, b]}\n', 1, '  cco: {title: A, owns: [a]}\n'],
    ['  cco: {title: A, owns: [a]}\n', 0, '  cco: {title: A}\n'],
    ['  cco: {title: A, owns: a}\n', 0, '  cco: {title: A}\n'],
    [
      '  cco:\n    title: A\n    owns:\n      - a # x\n      - area: b\n        lead: cco # y\n      - c\n',
      1,
      '  cco:\n    title: A\n    owns:\n      - a # x\n      - c\n',
    ],
    ['  cco:\n    title: A\n    owns:\n      - a\n', 0, '  cco:\n    title: A\n'],
    [
      '  cco:\n    title: A\n    owns:\n      - a\n      - # x - y\n        # z\n        area: b\n',
      1,
      '  cco:\n    title: A\n    owns:\n      - a\n',
    ],
    [
      '  cco:\n    owns: [\n      a, # x, y\n      b, c # z\n    ]\n',
      0,
      '  cco:\n    owns: [\n       # x, y\n      b, c # z\n    ]\n',
    ],
    [
      '  cco:\n    owns: [\n      a # w\n      , # x, y\n      b\n    ]\n',
      1,
      '  cco:\n    owns: [\n      a # w\n       # x, y\n      \n    ]\n',
    ],
    ['  cco: {focus: &x a, fte: 1, owns: [*x, b]}\n', 1, '  cco: {focus: &x a, fte: 1, owns: [*x]}\n'],
    ['  cco: {focus: &x a, fte: 1, owns: [b, *x]}\n', 0, '  cco: {focus: &x a, fte: 1, owns: [*x]}\n'],
    ['  cco: {owns: [&x a, &y b, !!str c]}\n', 0, '  cco: {owns: [&y b, !!str c]}\n'],
    ['  cco: {owns: [&x a, &y b, !!str c]}\n', 2, '  cco: {owns: [&x a, &y b]}\n'],
    ['  cco: {owns: [a, # x\n    &y !!str b]}\n', 1, '  cco: {owns: [a # x\n    ]}\n'],
    ['  cco: {title: A, # x\n    owns: a, fte: 1}\n', 0, '  cco: {title: A, # x\n     fte: 1}\n'],
  ])('turns %j without item %i into %j', (before, index, expected) => {
    expect(after(before, (place) => removeItem(place, 'owns', item(place, 'owns', index)))).toBe(expected);
  });
});

describe('adding several items', () => {
  it.each([
    ['  cco: {title: A, owns: [a]}\n', '  cco: {title: A, owns: [a, b, c]}\n'],
    ['  cco: {title: A, owns: a}\n', '  cco: {title: A, owns: [a, b, c]}\n'],
    ['  cco: {title: A}\n', '  cco: {title: A, owns: [b, c]}\n'],
    [
      '  cco:\n    owns:\n      - a # x\n    fte: 1\n',
      '  cco:\n    owns:\n      - a # x\n      - b\n      - c\n    fte: 1\n',
    ],
  ])('turns %j into %j', (before, expected) => {
    expect(after(before, (place) => addItems(place, 'owns', ['b', 'c'], ['title']))).toBe(expected);
  });
});

describe('moving an item', () => {
  it.each([
    ['  cco: {owns: [a, b]}\n', 0, '  cco: {owns: [b], contributes_to: [A]}\n'],
    ['  cco: {owns: [a, b], contributes_to: [c]}\n', 1, '  cco: {owns: [a], contributes_to: [c, A]}\n'],
    ['  cco: {owns: [a], contributes_to: c, fte: 1}\n', 0, '  cco: {contributes_to: [c, A], fte: 1}\n'],
    ['  cco: {contributes_to: c, owns: [a]}\n', 0, '  cco: {contributes_to: [c, A]}\n'],
    ['  cco: {owns: [a] }\n', 0, '  cco: {contributes_to: [A] }\n'],
    ['  cco: {owns: a}\n', 0, '  cco: {contributes_to: A}\n'],
    [
      '  cco:\n    owns:\n      - a # x\n      - b # y\n    fte: 1\n',
      0,
      '  cco:\n    owns:\n      - b # y\n    contributes_to: [A]\n    fte: 1\n',
    ],
    [
      '  cco:\n    owns:\n      - a # x\n      - b # y\n    fte: 1\n',
      1,
      '  cco:\n    owns:\n      - a # x\n    contributes_to: [A]\n    fte: 1\n',
    ],
    ['  cco:\n    owns:\n      - a\n      - b', 1, '  cco:\n    owns:\n      - a\n    contributes_to: [A]'],
    [
      '  cco:\r\n    owns:\r\n      - a\r\n      - b\r\n',
      1,
      '  cco:\r\n    owns:\r\n      - a\r\n    contributes_to: [A]\r\n',
    ],
    [
      '  cco:\n    owns:\n      - a\n    contributes_to:\n      - c\n',
      0,
      '  cco:\n    contributes_to:\n      - c\n      - A\n',
    ],
    [
      '  cco:\n    contributes_to:\n      - c\n    owns:\n      - a\n',
      0,
      '  cco:\n    contributes_to:\n      - c\n      - A\n',
    ],
  ])('turns %j without item %i into %j', (before, index, expected) => {
    expect(after(before, (place) => moveItem(place, 'owns', 'contributes_to', item(place, 'owns', index), 'A'))).toBe(
      expected,
    );
  });
});

it('inserts a key above another', () => {
  const above = (text: string): string => {
    const reading = read(text);
    return applyEdits(
      text,
      insertKeyAbove(reading.head.find(({ key }) => key.text === 'positions')!, 'organization', '{name: A}'),
    );
  };
  expect(above('\uFEFF# c\npositions:\n  a: {}\n')).toBe('\uFEFF# c\norganization: {name: A}\npositions:\n  a: {}\n');
  expect(above('\uFEFFpositions:\r\n  a: {}\r\n')).toBe('\uFEFForganization: {name: A}\r\npositions:\r\n  a: {}\r\n');
  expect(above('{positions: {a: {}}}\n')).toBe('{positions: {a: {}}}\n');
});

describe('setting a key in a map of the head', () => {
  it.each([
    ['positions:\n  a: {}\n', 'areas:\n  x: {name: X}\npositions:\n  a: {}\n'],
    ['# c\r\npositions:\r\n  a: {}\r\n', '# c\r\nareas:\r\n  x: {name: X}\r\npositions:\r\n  a: {}\r\n'],
    [
      'areas:\n  y: {name: Y} # c\npositions:\n  a: {}\n',
      'areas:\n  y: {name: Y} # c\n  x: {name: X}\npositions:\n  a: {}\n',
    ],
    ['areas: {y: {name: Y}}\npositions:\n  a: {}\n', 'areas: {y: {name: Y}, x: {name: X}}\npositions:\n  a: {}\n'],
    ['areas:\npositions:\n  a: {}\n', 'areas:\n  x: {name: X}\npositions:\n  a: {}\n'],
    ['positions:\n  a: {}\nareas:\n  y: {name: Y}\n', 'positions:\n  a: {}\nareas:\n  y: {name: Y}\n  x: {name: X}\n'],
    ['areas: y\npositions:\n  a: {}\n', 'areas: y\npositions:\n  a: {}\n'],
    ['{positions: {a: {}}}\n', '{positions: {a: {}}}\n'],
  ])('turns %j into %j', (text, expected) => {
    const reading = read(text);
    const edits = setHeadKey((name) => reading.head.find(({ key }) => key.text === name), 'areas', 'x', '{name: X}');
    expect(
      applyEdits(
        text,
        edits.map((edit) => ({ span: reading.place(edit), text: edit.text })),
      ),
    ).toBe(expected);
  });
});

it('replaces a word in the quotation marks it has', () => {
  const key = (place: Keyed) => ({ value: '', entry: place.entry, span: item(place, 'title', 0).span });
  expect(after(`  cco: {title: 'A'}\n`, (place) => replaceWord(key(place), "It's"))).toBe(`  cco: {title: 'It''s'}\n`);
  expect(after(`  cco: {title: "A"}\n`, (place) => replaceWord(key(place), 'B "b"'))).toBe(
    `  cco: {title: "B \\"b\\""}\n`,
  );
});

it('inserts a position into braces', () => {
  const reading = read('positions: {cco: {title: A}, cfo: {title: B}} # all\n');
  const inserted = (lines: readonly string[]) => {
    const { span, text } = insertPositionAfter(reading.positions[0]!, lines);
    return applyEdits(reading.text, [{ span, text }]);
  };
  expect(inserted(['coo: {title: C}'])).toBe('positions: {cco: {title: A}, coo: {title: C}, cfo: {title: B}} # all\n');
  expect(inserted(['coo:', '  title: C', '  reports_to: cco'])).toBe(
    'positions: {cco: {title: A}, coo: {title: C, reports_to: cco}, cfo: {title: B}} # all\n',
  );
});

it('inserts a position behind another', () => {
  expect(
    after('  cco: {title: A} # c\n\n  # next\n', (place) => insertPositionAfter(place, ['', 'coo: {title: B}'])),
  ).toBe('  cco: {title: A} # c\n\n  coo: {title: B}\n\n  # next\n');
});

it.each([
  ['Chief Officer', 'Chief Officer'],
  ['R&D', 'R&D'],
  ['a: b', `'a: b'`],
  ['[x', `'[x'`],
  ['true', `'true'`],
  ['4711', `'4711'`],
  ['it, too', `'it, too'`],
  ['- x', `'- x'`],
  ['', `''`],
  ['a\nb', '"a\\nb"'],
  ['Größe 人', 'Größe 人'],
])('writes %j as %s', (value, text) => {
  expect(scalarText(value)).toBe(text);
});
