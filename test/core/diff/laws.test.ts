import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diff, Difference } from '../../../src/core/diff';
import { applyDifferences, diff, factsOf, invertDelta, sameFacts } from '../../../src/core/diff';
import type { Change } from '../../../src/core/refactor';
import type { Generated } from '../refactor/generate';
import { charts } from '../refactor/generate';
import { changedFiles, organizationOf } from '../refactor/kit';
import { toldOf, unjudged, unordered } from './kit';

const numRuns = Number(process.env.RUNS ?? 25);
const pick = fc.nat(100);

const between = (one: readonly string[], other: readonly string[]): Diff =>
  diff(unjudged(organizationOf(...one)), unjudged(organizationOf(...other)));

describe('a diff', () => {
  it('of a chart with itself is empty', () => {
    fc.assert(
      fc.property(charts, ({ texts }) => {
        const { differences, textOnly } = between(texts, texts);
        expect(differences).toEqual([]);
        expect(textOnly).toEqual({ reordered: 0, relocated: 0, reworded: 0 });
      }),
      { numRuns },
    );
  });

  it('carries enough to make one chart say what the other one says', () => {
    fc.assert(
      fc.property(charts, charts, ({ texts }, other) => {
        const [base, head] = [organizationOf(...texts), organizationOf(...other.texts)];
        const { differences } = diff(unjudged(base), unjudged(head));
        expect(sameFacts(applyDifferences(base, differences), factsOf(head))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('the other way round mirrors it', () => {
    fc.assert(
      fc.property(charts, charts, ({ texts }, other) => {
        const there = between(texts, other.texts).differences;
        const back = between(other.texts, texts).differences;
        expect(unordered(back.map(toldOf))).toEqual(unordered(there.map(mirrored).map(toldOf)));
        expect(unordered(back.flatMap(({ deltas }) => deltas))).toEqual(
          unordered(there.flatMap(({ deltas }) => deltas.map(invertDelta))),
        );
      }),
      { numRuns },
    );
  });
});

/** What a change is, seen from the other chart. */
function mirrored(difference: Difference): Difference {
  const turned = { ...difference } as Difference & { from?: unknown; to?: unknown; added?: unknown; removed?: unknown };
  const swap = (one: string, other: string): void => {
    const fields = turned as unknown as Record<string, unknown>;
    const [first, second] = [fields[one], fields[other]];
    delete fields[one];
    delete fields[other];
    if (second !== undefined) fields[one] = second;
    if (first !== undefined) fields[other] = first;
  };
  const kinds: Readonly<Record<string, string>> = {
    added: 'removed',
    removed: 'added',
    split: 'merged',
    merged: 'split',
    gained: 'lost',
    lost: 'gained',
    narrowed: 'widened',
    widened: 'narrowed',
    shared: 'unshared',
    unshared: 'shared',
    filled: 'vacated',
    vacated: 'filled',
  };
  if (difference.kind === 'split' || difference.kind === 'merged') swap('position', 'into');
  else if (difference.kind === 'list') swap('added', 'removed');
  else if (difference.kind !== 'dotted-line') swap('from', 'to');
  swap('keepsLine', 'hadLine');
  const fields = turned as unknown as Record<string, unknown>;
  fields.kind = kinds[difference.kind] ?? difference.kind;
  if ('is' in turned) fields.is = { added: 'removed', removed: 'added', changed: 'changed' }[turned.is];
  return turned;
}

/** The same charts in every run: a merge that hands over nothing but links cannot be told from a deletion. */
const SEED = 5;

describe('a refactoring', () => {
  const made = (change: (chart: Generated, a: string, b: string) => Change): void => {
    fc.assert(
      fc.property(charts, pick, pick, (chart, a, b) => {
        const wanted = change(chart, chart.ids[a % chart.ids.length]!, chart.ids[b % chart.ids.length]!);
        const after = changedFiles(chart.texts, wanted);
        if (typeof after === 'string' || isAmbiguous(chart.texts, wanted)) return;
        const { differences } = between(chart.texts, after);
        expectOwn(wanted, differences);
      }),
      { numRuns, seed: SEED },
    );
  };

  it.each<[string, (chart: Generated, a: string, b: string) => Change]>([
    ['retitle', (_, position) => ({ kind: 'retitle', position, title: 'Another Title' })],
    ['move', (_, position, to) => ({ kind: 'move', position, to })],
    ['move to the top', (_, position) => ({ kind: 'move', position })],
    ['move-reports', (_, from, to) => ({ kind: 'move-reports', from, to })],
    ['vacate', (_, position) => ({ kind: 'vacate', position })],
    ['delete', (_, position) => ({ kind: 'delete', position })],
    ['insert-manager', (_, position) => ({ kind: 'insert-manager', position, id: 'new', title: 'New Manager' })],
    ['add-report', (_, manager) => ({ kind: 'add-report', manager, id: 'new', title: 'New Report' })],
    ['sort', () => ({ kind: 'sort' })],
    ['merge', (_, into, position) => ({ kind: 'merge', into, position })],
    ['transfer-area', (_, from, to) => ({ kind: 'transfer-area', area: 'brand', from, to })],
    [
      'split',
      (chart, position) => {
        const found = organizationOf(...chart.texts).position(position);
        const areas = found?.owns.slice(0, 1).map(({ term }) => term.value) ?? [];
        return { kind: 'split', position, id: 'new', title: 'New Part', areas, metrics: [], reports: [] };
      },
    ],
  ])('%s gives its own change', (_, change) => made(change));
});

/** Whether the text does not show which refactoring was made: who takes something over owns it in part already, or nothing changes hands. */
function isAmbiguous(texts: readonly string[], change: Change): boolean {
  const organization = organizationOf(...texts);
  const [one, other] =
    change.kind === 'merge'
      ? [change.into, change.position]
      : change.kind === 'transfer-area'
        ? [change.from, change.to]
        : [];
  const owned = (id: string | undefined): string[] =>
    (id === undefined ? [] : (organization.position(id)?.owns ?? [])).map(({ term }) => term.value);
  // A position that has nothing to hand over is simply gone.
  const gone = change.kind === 'merge' ? organization.position(change.position) : undefined;
  const manager = gone && organization.lines.manager(gone)?.id.value;
  const hasTeam = gone !== undefined && organization.lines.reports(gone).length > 0 && manager !== one;
  if (gone && gone.owns.length + gone.metrics.length === 0 && !hasTeam) return true;
  return owned(one).some((term) => owned(other).includes(term));
}

/** The kinds of change that a refactoring may give; one of them, but for what a chart says twice. */
const OWN: Readonly<Record<Change['kind'], readonly Difference['kind'][]>> = {
  retitle: ['retitled'],
  move: ['moved'],
  'move-reports': ['moved'],
  'transfer-area': ['handed-over', 'lost', 'unshared', 'widened'],
  split: ['split', 'added'],
  merge: ['merged', 'removed'],
  vacate: ['vacated'],
  delete: ['removed'],
  'insert-manager': ['added'],
  'add-report': ['added'],
  fill: ['filled', 'refilled', 'holder'],
  set: ['set', 'status'],
  sort: [],
};

function expectOwn(change: Change, differences: readonly Difference[]): void {
  const kinds = differences.map(({ kind }) => kind);
  expect(
    kinds.filter((kind) => !OWN[change.kind].includes(kind)),
    JSON.stringify(differences.map(toldOf)),
  ).toEqual([]);
  expect(kinds.length, JSON.stringify(differences.map(toldOf))).toBe(change.kind === 'sort' ? 0 : 1);
}
