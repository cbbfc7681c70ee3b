import { describe, expect, it } from 'vitest';
import { workspaceSymbols } from '../../../src/core/language';
import { snapshot } from '../../../src/core/workspace';
import { chart, URI } from './kit';

const TEAM = `organization: {name: Acme}
positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, holder: [Bo Li, Cy Day], reports_to: ceo}
  cco: {title: Chief Customer Officer, status: vacant, reports_to: coo}
  o1: {title: Office Manager, reports_to: coo}
`;

const find = (query: string, ...charts: Parameters<typeof workspaceSymbols>[0]): string[] =>
  workspaceSymbols(charts.length > 0 ? charts : [chart(TEAM)], query).map(({ name }) => name);

describe('symbols of all charts', () => {
  it('are found by title, holder and id, by letters in order', () => {
    expect(find('cust off')).toEqual(['Chief Customer Officer · vacant · cco']);
    expect(find('CYDAY')).toEqual(['Chief Operating Officer · Bo Li, Cy Day · coo']);
    expect(find('o1')).toEqual(['Office Manager · o1']);
    expect(find('vacant')).toEqual(['Chief Customer Officer · vacant · cco']);
    expect(find('xyz')).toEqual([]);
  });

  it('are all there where nothing is typed, and nearest first where something is', () => {
    expect(find('')).toHaveLength(4);
    expect(find('office')).toEqual([
      expect.stringContaining('Executive'),
      expect.stringContaining('Operating'),
      expect.stringContaining('Customer'),
      expect.stringContaining('Office Manager'),
    ]);
    expect(find('coo')[0]).toBe('Chief Operating Officer · Bo Li, Cy Day · coo');
    expect(find('ceo')[0]).toBe('Chief Executive Officer · Ana Ruiz · ceo');
  });

  it('stand in their manager, or in their organization', () => {
    const [ceo, coo] = workspaceSymbols([chart(TEAM)], '');
    expect(ceo).toMatchObject({
      containerName: 'Acme',
      location: { uri: URI, range: { start: { line: 2, character: 2 }, end: { line: 2, character: 5 } } },
    });
    expect(coo).toMatchObject({ containerName: 'Chief Executive Officer' });
  });

  it('come from every chart, each once', () => {
    const other = snapshot('file:///other.orgchart.yaml', 1, 'positions:\n  cfo: {title: Finance}\n', {
      today: '2026-06-01',
    });
    const team = chart(TEAM);
    expect(find('', team, other, team)).toHaveLength(5);
    expect(find('cfo', team, other)).toContain('Finance · cfo');
    expect(find('finance', team, other)).toEqual(['Finance · cfo']);
  });

  it('are not more than anybody reads', () => {
    const many = chart(`positions:\n${Array.from({ length: 3000 }, (_, i) => `  p${i}: {title: T}\n`).join('')}`);
    expect(find('', many).length).toBeLessThan(500);
    expect(find('p2999', many)).toEqual(['T · p2999']);
  });

  it.each(['', 'positions:\n', 'positions:\n  "": {title: ""}\n', 'positions:\n  a: [\n'])(
    'can be asked of %j',
    (text) => {
      for (const { name } of workspaceSymbols([chart(text)], '')) expect(name).not.toBe('');
    },
  );
});
