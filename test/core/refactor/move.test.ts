import { describe, expect, it } from 'vitest';
import { changed, changedFiles } from './kit';

const TEAM = `positions:
  ceo: {title: CEO}
  coo:
    title: COO
    reports_to: ceo  # since 2020
    dotted_line_to: [cfo]
  cfo: {title: CFO, reports_to: ceo, dotted_line_to: [coo, ceo]}
  ops:
    title: Ops
    reports_to: [coo, cfo]
  it: {title: IT, reports_to: ops}
`;

const move = (position: string, to?: string, text = TEAM): string =>
  changed(text, { kind: 'move', position, ...(to !== undefined && { to }) });

describe('moving a position', () => {
  it('changes the word behind reports_to, and leaves its comment', () => {
    expect(move('it', 'coo')).toBe(TEAM.replace('reports_to: ops', 'reports_to: coo'));
    expect(move('coo', 'cfo', TEAM.replace('reports_to: ceo  #', 'reports_to: "ceo"  #'))).toContain(
      'reports_to: "cfo"  # since 2020',
    );
  });

  it('takes out a dotted line to the new manager', () => {
    expect(move('coo', 'cfo')).toBe(TEAM.replace('ceo  # since 2020\n    dotted_line_to: [cfo]', 'cfo  # since 2020'));
    expect(move('cfo', 'coo')).toBe(
      TEAM.replace('reports_to: ceo, dotted_line_to: [coo, ceo]', 'reports_to: coo, dotted_line_to: [ceo]'),
    );
  });

  it('keeps the other managers', () => {
    expect(move('ops', 'ceo')).toBe(TEAM.replace('[coo, cfo]', '[ceo, cfo]'));
    expect(move('ops', 'cfo')).toBe(TEAM.replace('[coo, cfo]', '[cfo]'));
  });

  it('to the top leaves it without a manager', () => {
    expect(move('it')).toBe(TEAM.replace(', reports_to: ops', ''));
    expect(move('coo')).toBe(
      TEAM.replace('    reports_to: ceo  # since 2020\n', '').replace('  coo:\n', '  # since 2020\n  coo:\n'),
    );
    expect(move('ops')).toBe(TEAM.replace('    reports_to: [coo, cfo]\n', ''));
  });

  it('from the top writes the line where it belongs', () => {
    const text =
      'positions:\n  a:\n    title: A\n    owns: [brand]\n  b: {title: B, owns: [sales]}\n  c:\n  d:\n    reports_to:\n';
    expect(move('a', 'b', text)).toBe(text.replace('title: A\n', 'title: A\n    reports_to: b\n'));
    expect(move('b', 'a', text)).toBe(text.replace('title: B,', 'title: B, reports_to: a,'));
    expect(move('c', 'a', text)).toBe(text.replace('c:\n', 'c:\n    reports_to: a\n'));
    expect(move('d', 'a', text)).toBe(text.replace('reports_to:\n', 'reports_to: a\n'));
  });

  it('puts an unknown manager right, and ends a loop', () => {
    expect(move('a', 'b', 'positions:\n  a: {reports_to: gone}\n  b: {}\n')).toContain('a: {reports_to: b}');
    expect(
      move('a', undefined, 'positions:\n  a: {title: A, reports_to: b}\n  b: {title: B, reports_to: a}\n'),
    ).toContain('a: {title: A}');
  });

  it('keeps line breaks as they are, and a missing one at the end', () => {
    expect(move('b', undefined, 'positions:\r\n  a: {}\r\n  b:\r\n    title: B\r\n    reports_to: a')).toBe(
      'positions:\r\n  a: {}\r\n  b:\r\n    title: B\r\n',
    );
  });

  it('reaches every file', () => {
    const [head, part] = [
      'positions:\n  a: {title: A}\n',
      'positions:\n  b: {title: B, reports_to: a}\n  c: {title: C, reports_to: a}\n',
    ];
    expect(changedFiles([head, part], { kind: 'move', position: 'c', to: 'b' })).toEqual([
      head,
      part.replace('C, reports_to: a', 'C, reports_to: b'),
    ]);
  });

  it.each([
    ['it', 'it', /cannot report to itself/],
    ['coo', 'it', /COO \(coo\) cannot report to IT \(it\), who is below it/],
    ['it', 'ops', /reports to Ops \(ops\) already/],
    ['ceo', undefined, /is already at the top/],
    ['it', 'ghost', /no position "ghost"/],
    ['ghost', 'it', /no position "ghost"/],
  ])('of %s to %s is refused', (position, to, reason) => expect(move(position, to)).toMatch(reason));
});

describe('a text that cannot be changed safely', () => {
  it('is left alone where the change would reach other positions', () => {
    const text =
      'positions:\n  a: {title: A}\n  n: {title: N}\n  b: &b\n    title: B\n    reports_to: a\n  c:\n    <<: *b\n    title: C\n';
    expect(move('c', 'n', text)).toMatch(/^refused: Parts of this text are repeated/);
    expect(move('b', 'n', text)).toMatch(/^refused: Parts of this text are repeated/);
    expect(move('n', 'a', text)).toBe(text.replace('n: {title: N}', 'n: {title: N, reports_to: a}'));
  });

  it('is left alone where the position itself is broken, and changed beside that', () => {
    const text = 'positions:\n  a: {title: A}\n  b: {title: B\n  c: {title: C}\n  d: {title: D, reports_to: a}\n';
    expect(move('b', 'a', text)).toMatch(/^refused: There is a mistake/);
    expect(move('d', 'c', text)).toBe(text.replace('reports_to: a', 'reports_to: c'));
  });

  it('is left alone where an id is used twice', () => {
    expect(move('a', 'b', 'positions:\n  a: {title: A}\n  b: {title: B}\n  a: {title: C}\n')).toMatch(
      /Two positions use the id "a"/,
    );
  });
});
