import { describe, expect, it } from 'vitest';
import { documentLinks } from '../../../src/core/language';
import { chartOf, wordIn } from './files';
import { chart } from './kit';

const POSITIONS = 'positions:\n  a: {title: A}\n';

const linksIn = (include: string, ...names: readonly string[]): string[] => {
  const seen = chartOf({
    'acme.orgchart.yaml': `orgchart: 1\ninclude: ${include}\n`,
    ...Object.fromEntries(names.map((name) => [name, POSITIONS])),
  });
  const acme = seen('acme.orgchart.yaml');
  return documentLinks(acme).map(({ range, target }) => `${wordIn(acme, { uri: acme.uri, range })} → ${target}`);
};

describe('the files that a chart includes', () => {
  it('are linked where they are named', () => {
    expect(linksIn('[sales.yaml, "teams/it.yaml", ./hr.yaml]', 'sales.yaml', 'teams/it.yaml', 'hr.yaml')).toEqual([
      'acme.orgchart.yaml:1:sales.yaml → file:///sales.yaml',
      'acme.orgchart.yaml:1:teams/it.yaml → file:///teams/it.yaml',
      'acme.orgchart.yaml:1:./hr.yaml → file:///hr.yaml',
    ]);
  });

  it('are linked by a pattern that means one of them, not by one that means several', () => {
    expect(linksIn('[teams/*.yaml, sal*.yaml]', 'teams/it.yaml', 'teams/hr.yaml', 'sales.yaml')).toEqual([
      'acme.orgchart.yaml:1:sal*.yaml → file:///sales.yaml',
    ]);
  });

  it('are linked however their address is escaped', () => {
    expect(linksIn('[Büro & Co.yaml]', 'B%C3%BCro%20%26%20Co.yaml')).toHaveLength(1);
  });

  it('are not linked where there is no such file', () => {
    expect(
      linksIn(
        '[sales.yaml, ../up.yaml, /etc/passwd, "https://acme.example/x.yaml", acme.orgchart.yaml, ""]',
        'other.yaml',
      ),
    ).toEqual([]);
  });

  it('are linked in the file with the head alone', () => {
    const seen = chartOf({
      'acme.yaml': 'include: [a.yaml, b.yaml]\n',
      'a.yaml': `include: [b.yaml]\n${POSITIONS}`,
      'b.yaml': POSITIONS,
    });
    expect(documentLinks(seen('acme.yaml'))).toHaveLength(2);
    expect(documentLinks(seen('a.yaml'))).toEqual([]);
  });

  it.each(['', 'include:', 'include: [', 'include: {a: b}\n', 'include:\n  - "\n'])(
    'can be asked for in %j',
    (text) => {
      expect(documentLinks(chart(text))).toEqual([]);
    },
  );
});
