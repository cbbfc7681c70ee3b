import { describe, expect, it } from 'vitest';
import { changed } from './kit';

const retitle = (text: string, title: string): string => changed(text, { kind: 'retitle', position: 'a', title });
const vacate = (text: string): string => changed(text, { kind: 'vacate', position: 'a' });

describe('a new title', () => {
  it('is written where the old one was, in its quotation marks', () => {
    expect(retitle('positions:\n  a: {title: Old, owns: [brand]} # c\n', 'New')).toBe(
      'positions:\n  a: {title: New, owns: [brand]} # c\n',
    );
    expect(retitle('positions:\n  a:\n    title: "Old" # c\n', 'The "new"')).toBe(
      'positions:\n  a:\n    title: "The \\"new\\"" # c\n',
    );
    expect(retitle('{"positions": {"a": {"title": "Old"}}}', 'New')).toBe('{"positions": {"a": {"title": "New"}}}');
    expect(retitle('positions:\n  a:\n    title: >\n      Long\n      title\n    fte: 1\n', 'Short')).toBe(
      'positions:\n  a:\n    title: Short\n    fte: 1\n',
    );
  });

  it('comes first where there was none', () => {
    expect(retitle('positions:\n  a:\n    owns: [brand]\n', 'New')).toBe(
      'positions:\n  a:\n    title: New\n    owns: [brand]\n',
    );
    expect(retitle('positions:\n  a:\n', 'New')).toBe('positions:\n  a:\n    title: New\n');
    expect(retitle('positions:\n  a: {}\n', 'New')).toBe('positions:\n  a: {title: New}\n');
    expect(retitle('positions:\n  a:\n    title:\n    fte: 1\n', 'New')).toBe(
      'positions:\n  a:\n    title: New\n    fte: 1\n',
    );
  });

  it.each(['', ' ', 'a\nb', 'x'.repeat(300)])('cannot be %j', (title) =>
    expect(retitle('positions:\n  a: {title: Old}\n', title)).toMatch(/^refused: /),
  );
});

describe('making a position vacant', () => {
  it('puts its status in the place of its holder, whose end and kind go too', () => {
    expect(
      vacate('positions:\n  a:\n    title: A\n    holder: Ana # since May\n    reports_to: b\n  b: {title: B}\n'),
    ).toBe('positions:\n  # since May\n  a:\n    title: A\n    status: vacant\n    reports_to: b\n  b: {title: B}\n');
    expect(vacate('positions:\n  a: {title: A, holder: {name: Ana, type: acting, until: 2026-12-31}, fte: 1}\n')).toBe(
      'positions:\n  a: {title: A, status: vacant, fte: 1}\n',
    );
    expect(
      vacate('positions:\n  a:\n    title: A\n    holder:\n      - Ana\n      - name: Bo\n        type: interim\n'),
    ).toBe('positions:\n  a:\n    title: A\n    status: vacant\n');
  });

  it('changes a status that is there', () => {
    expect(vacate('positions:\n  a: {title: A, status: filled, holder: Ana}\n')).toBe(
      'positions:\n  a: {title: A, status: vacant}\n',
    );
    expect(vacate('positions:\n  a: {title: A, status: vacant, holder: Ana}\n')).toBe(
      'positions:\n  a: {title: A, status: vacant}\n',
    );
    expect(vacate('positions:\n  a: {title: A}\n')).toBe('positions:\n  a: {title: A, status: vacant}\n');
  });

  it.each([
    ['vacant', /already vacant/],
    ['proposed', /only proposed/],
    ['eliminated', /is eliminated/],
  ])('is refused for one that is %s', (status, reason) =>
    expect(vacate(`positions:\n  a: {title: A, status: ${status}}\n`)).toMatch(reason),
  );
});
