import { describe, expect, it } from 'vitest';
import { definition, documentHighlights, hover, prepareRename, references, rename } from '../../../src/core/language';
import { chartAt, edited, MODERN } from './kit';

const TEAM = `x-base: &base {department: it}
positions:
  boss: {title: Boss}
  a: {<<: *base, title: "A &base", reports_to: boss} # *base
  b: {<<: *ba<|>se, title: B, reports_to: boss}
`;

const rangesIn = (text: string, found: readonly { range: { start: { line: number; character: number } } }[]) =>
  found.map(({ range: { start } }) =>
    text
      .replace('<|>', '')
      .split('\n')
      [start.line]!.slice(start.character - 1, start.character + 4),
  );

describe('the name of a value', () => {
  const { chart, at } = chartAt(TEAM);

  it('leads to where it is given', () => {
    expect(rangesIn(TEAM, definition(chart, at))).toEqual(['&base']);
  });

  it('has references in the text, but not in comments and quoted texts', () => {
    expect(rangesIn(TEAM, references(chart, at, true))).toEqual(['&base', '*base', '*base']);
    expect(references(chart, at, false)).toHaveLength(2);
    expect(documentHighlights(chart, at)).toHaveLength(3);
  });

  it('can be changed everywhere', () => {
    expect(prepareRename(chart, at)).toMatchObject({ placeholder: 'base' });
    const change = rename(chart, at, 'common', MODERN);
    if ('refused' in change) throw new Error(change.refused);
    expect(edited(chart, change)).toBe(
      TEAM.replace('<|>', '').replace('&base {', '&common {').replaceAll('<<: *base', '<<: *common'),
    );
  });

  it.each(['', 'a b', 'a,b', '*a'])('cannot be %j', (name) => {
    expect(rename(chart, at, name, MODERN)).toHaveProperty('refused');
  });

  it('is explained', () => {
    expect(hover(chart, at)).toMatchObject({ contents: { value: expect.stringContaining('in 2 places') } });
  });

  it('stands for the later value where it is given again', () => {
    const again = chartAt('x-a: &n one\nx-b: *n\nx-c: &n two\nx-d: *n<|>\n');
    expect(definition(again.chart, again.at).map(({ range }) => range.start.line)).toEqual([2]);
    expect(references(again.chart, again.at, true).map(({ range }) => range.start.line)).toEqual([2, 3]);
  });
});
