import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUri, fileName, folderOf, namesFrom, uriIn } from '../../../src/core/text';

describe('addresses', () => {
  it.each([
    ['file:///c:/Charts/a.yaml', 'file:///c%3A/Charts/a.yaml'],
    ['file:///C%3A/Charts/a.yaml', 'file:///c%3A/Charts/a.yaml'],
    ['FILE:///charts/a.yaml', 'file:///charts/a.yaml'],
    ['file:///R&D/ü (1)!.yaml', 'file:///R%26D/%C3%BC%20%281%29%21.yaml'],
    ['file:///R%26D/%c3%bc%20(1)%21.yaml', 'file:///R%26D/%C3%BC%20%281%29%21.yaml'],
    ['file:///a//b/', 'file:///a/b'],
    ['file:///100%/a.yaml', 'file:///100%25/a.yaml'],
    ['file://server/share/a.yaml', 'file://server/share/a.yaml'],
    ['vscode-vfs://github/acme/charts/a.yaml', 'vscode-vfs://github/acme/charts/a.yaml'],
    ['git:/a.yaml?{"ref":"HEAD"}', 'git:/a.yaml?{"ref":"HEAD"}'],
    ['untitled:Untitled-1', 'untitled:/Untitled-1'],
    ['chart', 'chart'],
  ])('%s is the same as %s', (written, canonical) => {
    expect(canonicalUri(written)).toBe(canonical);
    expect(canonicalUri(canonical)).toBe(canonical);
  });

  it('lead up and down', () => {
    expect(folderOf('file:///acme/teams/a%20b.yaml')).toBe('file:///acme/teams');
    expect(folderOf('file:///acme')).toBe('file:///');
    expect(folderOf('file:///')).toBeUndefined();
    expect(uriIn('file:///acme', ['teams', 'a #1\n.yaml'])).toBe('file:///acme/teams/a%20%231%0A.yaml');
    expect(uriIn('file:///', ['a.yaml'])).toBe('file:///a.yaml');
    expect(namesFrom('file:///acme', 'file:///acme/teams/a%20b.yaml')).toEqual(['teams', 'a b.yaml']);
    expect(fileName('file:///acme/a%20b.yaml')).toBe('a b.yaml');
  });

  it.each([
    ['file:///acme', 'file:///acme'],
    ['file:///acme', 'file:///acme-2/a.yaml'],
    ['file:///acme/teams', 'file:///acme/a.yaml'],
    ['file:///acme', 'untitled:/acme/a.yaml'],
    ['file:///acme', 'file:///acme/a.yaml?old'],
  ])('nothing leads from %s to %s', (folder, uri) => {
    expect(namesFrom(folder, uri)).toBeUndefined();
  });

  it('whatever names are made of, they come back', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => !each.includes('/'));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const uri = uriIn('file:///top', names);
        expect(namesFrom('file:///top', uri)).toEqual(names);
        expect(canonicalUri(uri)).toBe(uri);
      }),
    );
  });
});
