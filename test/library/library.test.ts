import { describe, expect, it } from 'vitest';
import { check, diff, read, render } from '../../src/library';

const MILL = `organization: Old Mill
positions:
  head: {title: Managing Director, holder: Ruth Amsel}
  mills: {title: Head of Milling, reports_to: head, owns: [production], metrics: [nps]}
  shop: {title: Shop Manager, reports_to: heda, contributes_to: [sales]}
`;

describe('the library', () => {
  it('reads positions with their lines and scopes', () => {
    const { name, positions } = read(MILL);
    expect(name).toBe('Old Mill');
    expect(positions.map(({ id, title, reportsTo }) => [id, title, reportsTo])).toEqual([
      ['head', 'Managing Director', undefined],
      ['mills', 'Head of Milling', 'head'],
      ['shop', 'Shop Manager', undefined],
    ]);
    expect(positions[0]).toMatchObject({ holders: ['Ruth Amsel'], status: 'filled' });
    expect(positions[1]).toMatchObject({
      owns: ['production'],
      metrics: ['nps'],
      range: { start: { line: 3, character: 2 }, end: { line: 3, character: 7 } },
    });
  });

  it('finds what is wrong, with edits that fix it', () => {
    const found = check(MILL).find(({ rule }) => rule === 'unknown-position')!;
    expect(found).toMatchObject({ severity: 'error', range: { start: { line: 4, character: 42 } } });
    expect(found.fixes[0]!.edits).toEqual([{ range: found.range, newText: 'head' }]);
    expect(new URL(found.docs).pathname).toMatch(/unknown-position\.md$/);
  });

  it('compares two versions', () => {
    const { headline, changes, opened, closed } = diff(MILL, MILL.replace('heda', 'mills'));
    expect(headline).not.toBe('');
    expect(changes.map(({ kind, subject }) => [kind, subject])).toEqual([['moved', 'Shop Manager']]);
    expect(closed.map(({ rule }) => rule)).toContain('unknown-position');
    expect(opened.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('draws', () => {
    expect(render(MILL)).toMatch(/^<svg [^]*Managing Director[^]*<\/svg>\s*$/);
    expect(render(MILL, { theme: 'dark', direction: 'right' })).not.toBe(render(MILL));
    expect(render(MILL, { to: 'mermaid' })).toContain('flowchart');
  });

  it('holds exceptions against the day that it is given', () => {
    const text = MILL.replace(
      'title: Head of Milling',
      "favorite: x, allow: [{rule: unknown-key, reason: We like it, until: '2030-01-31'}], title: Head of Milling",
    );
    const rulesOn = (today: string) => check(text, { today }).map(({ rule }) => rule);
    expect(rulesOn('2030-01-31')).not.toContain('unknown-key');
    expect(rulesOn('2030-02-01')).toContain('unknown-key');
  });

  it('does not throw on what is no chart', () => {
    for (const text of ['', '{', '\0', '- a\n- b', 'positions: []']) {
      expect(() => [read(text), check(text), render(text), diff(text, MILL)]).not.toThrow();
    }
  });
});
