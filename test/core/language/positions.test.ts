import { describe, expect, it } from 'vitest';
import { positions } from '../../../src/core/language';
import { chart, chartAt, URI } from './kit';

const TEAM = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, holder: [Bo Li, Cy Day], reports_to: ceo, owns: [operations]}
  cco:
    title: Chief Customer Officer
    status: vacant
    reports_to: coo
    owns: [customer-service, {area: customer-experience, except: [ux-research]}]
`;

const textOf = (
  text: string,
  { start, end }: { start: { line: number; character: number }; end: { character: number } },
) => text.split('\n')[start.line]!.slice(start.character, end.character);

describe('the positions of a chart', () => {
  it('come with what a person chooses them by, and with their places', () => {
    const { positions: listed } = positions(chart(TEAM));
    expect(listed).toMatchObject([
      {
        id: 'ceo',
        name: 'Chief Executive Officer',
        status: 'filled',
        holders: ['Ana Ruiz'],
        reports: 1,
        uri: URI,
        areas: [],
      },
      { id: 'coo', holders: ['Bo Li', 'Cy Day'], manager: 'ceo', reports: 1 },
      { id: 'cco', status: 'vacant', holders: [], manager: 'coo', reports: 0 },
    ]);
    expect(listed[0]).not.toHaveProperty('manager');
    expect(listed.map(({ range }) => textOf(TEAM, range))).toEqual(['ceo', 'coo', 'cco']);
    expect(listed[2]!.areas.map(({ id, range }) => [id, textOf(TEAM, range)])).toEqual([
      ['customer-service', 'customer-service'],
      ['customer-experience', 'customer-experience'],
    ]);
  });

  it('stay apart where they report in a loop or share an id', () => {
    const { positions: listed } = positions(
      chart('positions:\n  a: {reports_to: b}\n  b: {reports_to: a}\n  a: {title: Again}\n'),
    );
    expect(listed.map(({ id, manager, reports }) => [id, manager, reports])).toEqual([
      ['a', undefined, 1],
      ['b', 'a', 0],
    ]);
  });

  it.each(['', 'positions:\n', 'positions: [a]\n', 'positions:\n  a: [\n'])('are few in %j', (text) => {
    expect(positions(chart(text)).positions.length).toBeLessThan(2);
  });
});

describe('the areas of a chart', () => {
  const owners = (text: string, id: string) => positions(chart(text)).areas.find((area) => area.id === id);

  it('know who owns them, and as a part of what', () => {
    expect(owners(TEAM, 'customer-service')).toEqual({
      id: 'customer-service',
      name: 'Customer service',
      owners: ['cco'],
    });
    expect(owners(TEAM, 'journey-mapping')).toMatchObject({ owners: ['cco'], within: 'customer-experience' });
    expect(owners(TEAM, 'brand')).toMatchObject({ owners: [] });
    expect(owners(TEAM, 'brand')).not.toHaveProperty('within');
  });

  it('are not owned by who leaves them out, or is given up', () => {
    const text =
      'areas: {moves: {name: Moves}, boxes: {name: Boxes, parent: moves}}\npositions:\n  a: {owns: [{area: moves, except: [boxes]}]}\n  b: {status: eliminated, owns: [boxes]}\n';
    expect(owners(text, 'moves')).toMatchObject({ owners: ['a'] });
    expect(owners(text, 'boxes')).toEqual({ id: 'boxes', name: 'Boxes', owners: [] });
  });

  it('name an owner once who owns it in two scopes', () => {
    expect(
      owners(
        'positions:\n  a: {owns: [{area: sales, only: {region: North}}, {area: sales, only: {region: South}}]}\n',
        'sales',
      ),
    ).toMatchObject({ owners: ['a'] });
  });
});

describe('the position under the cursor', () => {
  const at = (withMark: string): string | undefined => {
    const { chart: read, at: cursor } = chartAt(withMark);
    return positions(read, cursor).at;
  };

  it('is the one that the cursor is in, also where it mentions another', () => {
    expect(at(TEAM.replace('reports_to: coo', 'reports_to: c<|>oo'))).toBe('cco');
    expect(at(TEAM.replace('  coo:', '  co<|>o:'))).toBe('coo');
  });

  it('is the one that is mentioned, elsewhere', () => {
    expect(at(`leadership_team: [c<|>oo]\n${TEAM}`)).toBe('coo');
    expect(at(`leadership_team: [nob<|>ody]\n${TEAM}`)).toBeUndefined();
    expect(at(`leader<|>ship_team: [coo]\n${TEAM}`)).toBeUndefined();
  });

  it('is not told where no cursor is given', () => {
    expect(positions(chart(TEAM))).not.toHaveProperty('at');
  });
});
