import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/refactor';
import { changed, changedFiles } from './kit';

const NEW = { id: 'new', title: 'New' } as const;

const TEAM = `positions:
  # the boss
  a:
    title: A

  # the team
  b:
    title: B
    reports_to: a
    # below b

  c: {title: C, reports_to: b}
  # a note that stands by itself

# the end
`;

describe('a report that is added', () => {
  const add = (text: string, manager: string): string => changed(text, { kind: 'add-report', manager, ...NEW });

  it('stands behind the last report and looks like it', () => {
    expect(add(TEAM, 'a')).toBe(
      TEAM.replace('    # below b\n', '    # below b\n\n  new:\n    title: New\n    reports_to: a\n'),
    );
    expect(add(TEAM, 'b')).toBe(
      TEAM.replace('reports_to: b}\n', 'reports_to: b}\n  new: {title: New, reports_to: b}\n'),
    );
    expect(add(TEAM, 'c')).toBe(
      TEAM.replace('reports_to: b}\n', 'reports_to: b}\n  new: {title: New, reports_to: c}\n'),
    );
  });

  it('takes over how the text is written', () => {
    expect(add('positions:\r\n    a:\r\n        title: A', 'a')).toBe(
      'positions:\r\n    a:\r\n        title: A\r\n    new:\r\n        title: New\r\n        reports_to: a',
    );
    expect(add('positions: {a: {title: A}, b: {title: B}} # c\n', 'a')).toBe(
      'positions: {a: {title: A}, new: {title: New, reports_to: a}, b: {title: B}} # c\n',
    );
    expect(add('positions:\n  "4711": {title: A}\n', '4711')).toBe(
      'positions:\n  "4711": {title: A}\n  new: {title: New, reports_to: \'4711\'}\n',
    );
    expect(add('positions:\n  a:\n', 'a')).toBe('positions:\n  a:\n  new:\n    title: New\n    reports_to: a\n');
  });

  it('stands in the file of its siblings', () => {
    const [head, part] = ['positions:\n  a: {title: A}\n', 'positions:\n  b: {title: B, reports_to: a}\n'];
    expect(changedFiles([head, part], { kind: 'add-report', manager: 'a', ...NEW })).toEqual([
      head,
      `${part}  new: {title: New, reports_to: a}\n`,
    ]);
  });

  it.each([
    [{ id: 'b', title: 'New' }, /"b" is already used/],
    [{ id: '', title: 'New' }, /id cannot be empty/],
    [{ id: 'a\nb', title: 'New' }, /cannot be an id/],
    [{ id: '<<', title: 'New' }, /cannot be an id/],
    [{ id: 'new', title: ' ' }, /title cannot be empty/],
  ])('is refused as %j', (position, reason) =>
    expect(changed(TEAM, { kind: 'add-report', manager: 'a', ...position })).toMatch(reason),
  );
});

describe('a manager that is inserted', () => {
  const insert = (text: string, position: string): string =>
    changed(text, { kind: 'insert-manager', position, ...NEW });

  it('stands above the position, with its manager', () => {
    expect(insert(TEAM, 'b')).toBe(
      TEAM.replace('  # the team\n', '  new:\n    title: New\n    reports_to: a\n\n  # the team\n').replace(
        'B\n    reports_to: a',
        'B\n    reports_to: new',
      ),
    );
    expect(insert(TEAM, 'c')).toBe(
      TEAM.replace(
        '  c: {title: C, reports_to: b}',
        '  new: {title: New, reports_to: b}\n  c: {title: C, reports_to: new}',
      ),
    );
  });

  it('is the new top above the old one', () => {
    expect(insert('positions:\n  a: {title: A}\n', 'a')).toBe(
      'positions:\n  new: {title: New}\n  a: {title: A, reports_to: new}\n',
    );
    expect(insert('positions: {a: {title: A}}', 'a')).toBe(
      'positions: {new: {title: New}, a: {title: A, reports_to: new}}',
    );
  });
});

describe('reports that are moved', () => {
  it('leave the one in place who takes them over', () => {
    const text =
      'positions:\n  a: {}\n  b: {reports_to: a}\n  c: {reports_to: a, dotted_line_to: [b]}\n  d: {reports_to: [a, x]}\n';
    expect(changed(text, { kind: 'move-reports', from: 'a', to: 'b' })).toBe(
      'positions:\n  a: {}\n  b: {reports_to: a}\n  c: {reports_to: b}\n  d: {reports_to: [b, x]}\n',
    );
  });

  it('are refused where they would report to somebody below them', () => {
    const text = 'positions:\n  a: {}\n  b: {reports_to: a}\n  c: {reports_to: b}\n';
    expect(changed(text, { kind: 'move-reports', from: 'a', to: 'c' })).toMatch(
      /"b" cannot report to "c", who is below it/,
    );
    expect(changed(text, { kind: 'move-reports', from: 'c', to: 'a' })).toMatch(/"c" has no direct reports to move/);
  });
});

describe('a position that is deleted', () => {
  const remove = (text: string, position: string, reportsTo?: string): string =>
    changed(text, { kind: 'delete', position, ...(reportsTo !== undefined && { reportsTo }) });

  it('goes with its own comments, and leaves the others', () => {
    expect(remove(TEAM, 'b')).toBe(`positions:
  # the boss
  a:
    title: A

  c: {title: C, reports_to: a}
  # a note that stands by itself

# the end
`);
    expect(remove(TEAM, 'c')).toBe(TEAM.replace('  c: {title: C, reports_to: b}\n', ''));
    expect(remove(TEAM, 'a')).toBe(`positions:
  # the team
  b:
    title: B
    # below b

  c: {title: C, reports_to: b}
  # a note that stands by itself

# the end
`);
  });

  it('is named nowhere any more', () => {
    const text = `leadership_team: [a, b]
organization: {name: X, co_leads: [a, b]}
exceptions:
  - {rule: overlap-metric, positions: [a, b], reason: two}
  - {rule: overlap-metric, positions: [a, b, c], reason: three}
positions:
  a: {title: A, dotted_line_to: [b], works_with: [b, {with: c}], allow: [{rule: x, with: [b]}, {rule: x, with: [b, c]}]}
  b: {title: B}
  c:
    title: C
    reports_to: [a, b] # both
    owns:
      - {area: brand, shared_with: [b], lead: c} # shared
      - {area: sales, only: {region: EMEA}, shared_with: [a, b], lead: b}
      - area: finance
        shared_with: [b]
        lead: b
`;
    expect(remove(text, 'b')).toBe(`leadership_team: [a]
organization: {name: X, co_leads: [a]}
exceptions:
  - {rule: overlap-metric, positions: [a, c], reason: three}
positions:
  a: {title: A, works_with: [{with: c}], allow: [{rule: x, with: [c]}]}
  c:
    title: C
    reports_to: [a] # both
    owns:
      - brand # shared
      - {area: sales, only: {region: EMEA}, shared_with: [a]}
      - area: finance
`);
  });

  it('can be the last one', () => {
    expect(remove('# head\npositions: # all\n\n  a: {title: A}\n', 'a')).toBe('# head\npositions: {} # all\n');
    expect(remove('positions:\n  a:\n    title: A', 'a')).toBe('positions: {}\n');
    expect(remove('positions: {a: {title: A}}\n', 'a')).toBe('positions: {}\n');
  });

  it('hands its reports to whom is chosen, also to one of them', () => {
    const text =
      'positions:\n  a: {}\n  b: {reports_to: a}\n  c: {reports_to: b}\n  d: {reports_to: b}\n  e: {reports_to: c}\n';
    expect(remove(text, 'b', 'c')).toBe(
      'positions:\n  a: {}\n  c: {reports_to: a}\n  d: {reports_to: c}\n  e: {reports_to: c}\n',
    );
    expect(remove(text, 'b', 'a')).toBe(remove(text, 'b'));
    expect(remove(text, 'a', 'd')).toContain('d: {}');
    expect(remove(text, 'b', 'b')).toMatch(/no position can report to it/);
    expect(remove(text, 'a')).toContain('b: {}');
  });

  it('takes its comma along, and no comment of a neighbor', () => {
    const text = 'positions: {\n  a: {title: A}, # first\n  b: {title: B}, # second\n  c: {title: C} # third\n}\n';
    expect(remove(text, 'a')).toBe('positions: {\n  # first\n  b: {title: B}, # second\n  c: {title: C} # third\n}\n');
    expect(remove(text, 'c')).toBe(
      'positions: {\n  a: {title: A}, # first\n  b: {title: B}, # second\n   # third\n}\n',
    );
  });

  it('goes from its own file, and from what names it in another', () => {
    const [head, part] = [
      'leadership_team: [a, b]\npositions:\n  a: {title: A}\n  c: {title: C, reports_to: b}\n',
      'positions:\n  b: {title: B, reports_to: a}\n',
    ];
    expect(changedFiles([head, part], { kind: 'delete', position: 'b' })).toEqual([
      'leadership_team: [a]\npositions:\n  a: {title: A}\n  c: {title: C, reports_to: a}\n',
      'positions: {}\n',
    ]);
  });

  it('stays where others repeat what it says', () => {
    expect(remove('positions:\n  a: &a {title: A}\n  b: *a\n', 'a')).toMatch(
      /^refused: Parts of this text are repeated/,
    );
  });
});

describe('a sorted chart', () => {
  const sort = (text: string): string => changed(text, { kind: 'sort' });

  it('has each position behind its manager, with its comments and blank lines', () => {
    expect(
      sort(
        'positions:\n  # c\n  c: {reports_to: b}\n\n  # a\n  a: {}\n\n  # apart\n\n  b:\n    reports_to: a\n    # inside\n  d: {}',
      ),
    ).toBe(
      'positions:\n\n  # a\n  a: {}\n\n  # apart\n\n  b:\n    reports_to: a\n    # inside\n  # c\n  c: {reports_to: b}\n  d: {}',
    );
    expect(sort('positions:\r\n  b: {reports_to: a}\r\n  a: {}')).toBe('positions:\r\n  a: {}\r\n  b: {reports_to: a}');
    expect(sort('positions: {b: {reports_to: a}, a: {}} # all\n')).toBe(
      'positions: {a: {}, b: {reports_to: a}} # all\n',
    );
  });

  it('is sorted file by file', () => {
    const texts = ['positions:\n  a: {}\n', 'positions:\n  c: {reports_to: b}\n  b: {reports_to: a}\n'];
    expect(changedFiles(texts, { kind: 'sort' })).toEqual([
      'positions:\n  a: {}\n',
      'positions:\n  b: {reports_to: a}\n  c: {reports_to: b}\n',
    ]);
  });

  it.each([
    ['positions:\n  a: {}\n  b: {reports_to: a}\n', /already/],
    ['positions:\n  b: {reports_to: a}\n  a: {\n', /mistake/],
    ['positions:\n  b: {reports_to: a}\n  a: {}\n  b: {}\n', /Two positions use the id "b"/],
  ])('%j is left as it is', (text, reason) => expect(sort(text)).toMatch(reason));

  it('ends where reporting lines are a loop', () => {
    expect(sort('positions:\n  x: {reports_to: b}\n  a: {reports_to: b}\n  b: {reports_to: a}\n')).toBe(
      'positions:\n  a: {reports_to: b}\n  b: {reports_to: a}\n  x: {reports_to: b}\n',
    );
  });
});

it.each<Change>([
  { kind: 'sort' },
  { kind: 'move', position: 'a', to: 'b' },
  { kind: 'delete', position: 'a' },
  { kind: 'merge', into: 'a', position: 'b' },
])('nothing is done to a text that is no chart: %j', (change) => {
  for (const text of [
    '',
    'positions:',
    'positions: [a, b]',
    '- a',
    'positions: {a',
    'a: b: c',
    '\uFEFFpositions:\n  a',
  ])
    expect(changed(text, change)).toMatch(/^refused: /);
});
