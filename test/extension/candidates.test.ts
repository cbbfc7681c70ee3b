import { describe, expect, it } from 'vitest';
import { heirsFor, managersFor, neighborsOf, proposedId } from '../../src/extension/refactor/candidates';
import type { Roster, RosterPosition } from '../../src/server/protocol';

/** Positions by their managers. */
function roster(managers: Readonly<Record<string, string | undefined>>): Roster {
  const ids = Object.keys(managers);
  const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
  const positions = ids.map((id): RosterPosition => {
    const manager = managers[id];
    const reports = ids.filter((other) => managers[other] === id).length;
    return {
      id,
      name: id,
      status: 'filled',
      holders: [],
      ...(manager !== undefined && { manager }),
      reports,
      areas: [],
      metrics: [],
      ...place,
    };
  });
  return { positions, areas: [] };
}

const TEAM = roster({
  ceo: undefined,
  coo: 'ceo',
  cfo: 'ceo',
  cio: 'coo',
  ops: 'coo',
  dev: 'cio',
  qa: 'ops',
  tester: 'qa',
});

const ids = (positions: readonly RosterPosition[]): string[] => positions.map(({ id }) => id);

describe('managers for a position', () => {
  it("are its manager's manager, then those beside it who lead, then others", () => {
    expect(ids(managersFor(TEAM, 'cio')).slice(0, 3)).toEqual(['ceo', 'ops', 'cfo']);
  });

  it('are never itself, its manager or anybody below it', () => {
    expect(ids(managersFor(TEAM, 'coo'))).toEqual(['cfo']);
    expect(ids(managersFor(TEAM, 'ceo'))).toEqual([]);
    expect(ids(managersFor(TEAM, 'ops'))).not.toEqual(expect.arrayContaining(['qa']));
  });

  it('are found where reporting lines are a loop', () => {
    const loop = roster({ a: 'b', b: 'a', c: undefined });
    expect(ids(managersFor(loop, 'a'))).toEqual(['c']);
    expect(ids(managersFor(loop, 'c'))).toEqual(['a', 'b']);
  });
});

it('reports go to the manager first, then to those beside it, then to one of themselves', () => {
  expect(ids(heirsFor(TEAM, 'coo'))).toEqual(['ceo', 'cfo', 'cio', 'ops']);
});

it('neighbors are those beside a position before all others', () => {
  expect(ids(neighborsOf(TEAM, 'cio')).slice(0, 3)).toEqual(['ops', 'coo', 'dev']);
});

it.each([
  ['Head of Support', 'head-of-support'],
  ['  VP, Sales & Service ', 'vp-sales-service'],
  ['Leiter Qualität', 'leiter-qualitaet'],
  ['CEO', 'ceo-2'],
  ['!?', 'new-position'],
  ['', 'new-position'],
  ['最高経営責任者', '最高経営責任者'],
])('the id that is proposed for %j is %j', (title, id) => expect(proposedId(TEAM, title)).toBe(id));
