import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/core/lint';
import type { Organization } from '../../../src/core/model';
import type { Change, Plan } from '../../../src/core/refactor';
import { plan } from '../../../src/core/refactor';
import { blockOf } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';
import type { Generated } from './generate';
import { charts } from './generate';
import { organizationOf } from './kit';
import type { ClaimShape, Shape, Shapes } from './shape';
import { shapesOf } from './shape';

interface Made {
  readonly before: Organization;
  readonly after: Organization;
  readonly texts: readonly string[];
}

/** The chart after a change, which holds to what all changes hold to; undefined where it is refused. */
function make({ texts }: Generated, change: Change): Made | undefined {
  const before = organizationOf(...texts);
  const planned = plan(before, change);
  if ('refused' in planned) return undefined;
  const changed = before.charts.map(({ uri, reading }) =>
    applyEdits(
      reading.text,
      planned.edits.filter((edit) => edit.uri === uri),
    ),
  );
  const after = organizationOf(...changed);
  expect(after.charts.flatMap(({ reading }) => reading.problems.map(({ value }) => value.message))).toEqual([]);
  expect(errorsOf(after).filter((error) => !errorsOf(before).includes(error))).toEqual([]);
  expectApart(planned);
  expectUntouched(before, changed, planned, change.kind === 'sort');
  return { before, after, texts: changed };
}

const errorsOf = (organization: Organization): string[] =>
  lint(organization, { today: '2026-06-01' })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);

function expectApart({ edits }: Plan): void {
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const spans = edits.filter((edit) => edit.uri === uri).map(({ span }) => span);
    for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  }
}

/** What a change does not touch is there to the letter, with its comments. */
function expectUntouched(before: Organization, changed: readonly string[], { positions }: Plan, all: boolean): void {
  for (const { reading, positions: own } of before.charts) {
    for (const { id, source } of own) {
      if (!all && positions.includes(id.value)) continue;
      const { start, end } = blockOf(reading, source);
      expect(changed.join('\n').replaceAll('\r\n', '\n')).toContain(
        reading.text.slice(start, end).trimEnd().replaceAll('\r\n', '\n'),
      );
    }
  }
}

const pick = fc.nat(100);
const run = (property: (chart: Generated, a: string, b: string, n: number) => void): void => {
  fc.assert(
    fc.property(charts, pick, pick, pick, (chart, a, b, n) =>
      property(chart, chart.ids[a % chart.ids.length]!, chart.ids[b % chart.ids.length]!, n),
    ),
    { numRuns: Number(process.env.RUNS ?? 25) },
  );
};

const managerIn = (shapes: Shapes, id: string): string | undefined => shapes[id]?.reportsTo[0];

const isBelow = (shapes: Shapes, id: string, upper: string): boolean => {
  const manager = managerIn(shapes, id);
  return manager !== undefined && (manager === upper || isBelow(shapes, manager, upper));
};

/** The list of managers, and the dotted lines, after a position goes under another one. */
const under = (shape: Shape, to: string, from = shape.reportsTo[0]): Shape => ({
  ...shape,
  reportsTo: shape.reportsTo.includes(to)
    ? shape.reportsTo.filter((id) => id !== from || id === to)
    : from === undefined
      ? [to]
      : shape.reportsTo.map((id) => (id === from ? to : id)),
  dotted: shape.dotted.filter((id) => id !== to),
});

describe('on charts of all kinds', () => {
  it('a move changes one line, and is refused where it would close a loop', () =>
    run((chart, position, to) => {
      const before = shapesOf(organizationOf(...chart.texts));
      const made = make(chart, { kind: 'move', position, to });
      expect(made === undefined).toBe(
        position === to || isBelow(before, to, position) || managerIn(before, position) === to,
      );
      if (made) expect(shapesOf(made.after)).toEqual({ ...before, [position]: under(before[position]!, to) });
    }));

  it('a move to the top takes the line out', () =>
    run((chart, position) => {
      const made = make(chart, { kind: 'move', position });
      const before = shapesOf(organizationOf(...chart.texts));
      expect(made === undefined).toBe(before[position]!.reportsTo.length === 0);
      if (made) expect(shapesOf(made.after)).toEqual({ ...before, [position]: { ...before[position], reportsTo: [] } });
    }));

  it('a new title is nothing but that', () =>
    run((chart, position, _, n) => {
      const title = ['VP', 'Head: all', '4711', "Chief's", 'a #b', '[x]'][n % 6]!;
      const made = make(chart, { kind: 'retitle', position, title })!;
      const before = shapesOf(made.before);
      expect(shapesOf(made.after)).toEqual({ ...before, [position]: { ...before[position], title } });
    }));

  it('reports go to another one together', () =>
    run((chart, from, to) => {
      const before = shapesOf(organizationOf(...chart.texts));
      const moved = chart.ids.filter((id) => managerIn(before, id) === from && id !== to);
      const made = make(chart, { kind: 'move-reports', from, to });
      expect(made === undefined).toBe(from === to || moved.length === 0 || moved.some((id) => isBelow(before, to, id)));
      if (made)
        expect(shapesOf(made.after)).toEqual({
          ...before,
          ...Object.fromEntries(moved.map((id) => [id, under(before[id]!, to, from)])),
        });
    }));

  it('a vacant position has lost nothing but who held it', () =>
    run((chart, position) => {
      const made = make(chart, { kind: 'vacate', position })!;
      const before = shapesOf(made.before);
      expect(shapesOf(made.after)).toEqual({
        ...before,
        [position]: { ...before[position], status: 'vacant', holders: [] },
      });
      expect(plan(made.after, { kind: 'vacate', position })).toEqual({ refused: expect.stringContaining('already') });
    }));

  it('a manager that is inserted stands between two', () =>
    run((chart, position) => {
      const made = make(chart, { kind: 'insert-manager', position, id: 'new', title: 'New' })!;
      const before = shapesOf(made.before);
      const manager = managerIn(before, position);
      const after = shapesOf(made.after);
      expect(after).toEqual({
        ...before,
        new: { ...EMPTY, reportsTo: manager === undefined ? [] : [manager] },
        [position]: under(before[position]!, 'new'),
      });
    }));

  it('a new report stands below its manager, behind the others', () =>
    run((chart, manager) => {
      const made = make(chart, { kind: 'add-report', manager, id: 'new', title: 'New' })!;
      const before = shapesOf(made.before);
      expect(shapesOf(made.after)).toEqual({ ...before, new: { ...EMPTY, reportsTo: [manager] } });
      const { lines, position } = made.after;
      expect(lines.reports(position(manager)!).map(({ id }) => id.value)).toContain('new');
    }));

  it('what is deleted is named nowhere, and its reports have a manager', () =>
    run((chart, position, heir, n) => {
      const reportsTo = n % 2 === 0 || heir === position ? undefined : heir;
      const made = make(chart, { kind: 'delete', position, ...(reportsTo !== undefined && { reportsTo }) })!;
      const before = shapesOf(made.before);
      const after = shapesOf(made.after);
      expect(Object.keys(after).sort()).toEqual(chart.ids.filter((id) => id !== position).sort());
      expect(made.texts.join('\n')).not.toMatch(new RegExp(`(?<![.c])\\b${position}\\b(?!\\.)`));
      const to = reportsTo ?? managerIn(before, position);
      for (const id of Object.keys(after)) {
        if (managerIn(before, id) === position && to !== undefined && to !== id)
          expect(after[id]!.reportsTo).toContain(to);
        expect(after[id]!.owns.map(({ term }) => term)).toEqual(before[id]!.owns.map(({ term }) => term));
        for (const { shared, lead } of after[id]!.owns) if (shared.length === 0) expect(lead).toBeUndefined();
      }
      expect(made.after.lines.loops).toEqual([]);
    }));

  it('an area that is handed over is owned by the new owner in the same scope, and by nobody twice', () =>
    run((chart, from, to, n) => {
      const before = shapesOf(organizationOf(...chart.texts));
      const area = before[from]!.owns[n % Math.max(1, before[from]!.owns.length)]?.term;
      if (area === undefined) return;
      const made = make(chart, { kind: 'transfer-area', area, from, to });
      expect(made === undefined).toBe(from === to);
      if (!made) return;
      const after = shapesOf(made.after);
      expect(after[from]!.owns.filter(({ term }) => term === area)).toEqual([]);
      expect(after[from]!.owns).toHaveLength(before[from]!.owns.filter(({ term }) => term !== area).length);
      const scopes = (owns: readonly ClaimShape[]): string[] =>
        owns.filter(({ term }) => term === area).map(({ only }) => only);
      const covered = scopes(after[to]!.owns);
      for (const only of [...scopes(before[from]!.owns), ...scopes(before[to]!.owns)])
        expect(covered.includes(only) || covered.includes('')).toBe(true);
      expect(new Set(covered).size).toBe(covered.length);
      for (const id of chart.ids)
        for (const claim of after[id]!.owns) {
          if (claim.term === area) expect([id, ...claim.shared]).toEqual([...new Set([id, ...claim.shared])]);
          if (claim.term === area) expect([...claim.shared, claim.lead]).not.toContain(from);
        }
    }));

  it('a split gives away what was chosen, and nothing else', () =>
    run((chart, position, _, n) => {
      const before = shapesOf(organizationOf(...chart.texts));
      const half = <T>(all: readonly T[]): T[] => all.filter((__, index) => ((n >> index) & 1) === 1);
      const { owns, metrics } = before[position]!;
      const [areas, numbers, reports] = [
        half(owns.map(({ term }) => term)),
        half(metrics.map(({ term }) => term)),
        half(chart.ids.filter((id) => managerIn(before, id) === position)),
      ];
      const made = make(chart, { kind: 'split', position, id: 'new', title: 'New', areas, metrics: numbers, reports })!;
      const after = shapesOf(made.after);
      const terms = (claims: readonly ClaimShape[]): string[] => claims.map(({ term }) => term);
      expect(terms(after.new!.owns)).toEqual(areas);
      expect(terms(after[position]!.owns)).toEqual(terms(owns).filter((term) => !areas.includes(term)));
      expect(after.new!.owns.map(({ except, only }) => [except, only])).toEqual(
        owns.filter(({ term }) => areas.includes(term)).map(({ except, only }) => [except, only]),
      );
      expect(terms(after.new!.metrics)).toEqual(numbers);
      for (const report of reports) expect(after[report]!.reportsTo).toContain('new');
      expect(made.texts.join('\n').match(/#c\d+\.5/g)?.length ?? 0).toBe(
        chart.texts.join('\n').match(/#c\d+\.5/g)?.length ?? 0,
      );
    }));

  it('a merged position has all that both had, and the other one is named nowhere', () =>
    run((chart, into, position) => {
      const before = shapesOf(organizationOf(...chart.texts));
      const made = make(chart, { kind: 'merge', into, position });
      expect(made === undefined).toBe(into === position);
      if (!made) return;
      const after = shapesOf(made.after);
      const terms = (...claims: readonly (readonly ClaimShape[])[]): string[] =>
        [...new Set(claims.flat().map(({ term }) => term))].sort();
      expect(terms(after[into]!.owns)).toEqual(terms(before[into]!.owns, before[position]!.owns));
      expect(terms(after[into]!.metrics)).toEqual(terms(before[into]!.metrics, before[position]!.metrics));
      expect(terms(after[into]!.metrics, after[into]!.tracks)).toEqual(
        terms(before[into]!.metrics, before[position]!.metrics, before[into]!.tracks, before[position]!.tracks),
      );
      for (const [id, { reportsTo, dotted, partners, owns }] of Object.entries(after)) {
        for (const named of [
          reportsTo,
          dotted,
          partners.map((partner) => partner.split(' ')[0]),
          ...owns.map(({ shared }) => shared),
        ]) {
          expect(named).not.toContain(position);
          expect(named).not.toContain(id);
        }
        expect(new Set(reportsTo).size).toBe(reportsTo.length);
      }
      for (const name of [...before[into]!.holders, ...before[position]!.holders])
        expect(made.texts.join('\n')).toContain(name);
      expect(made.after.lines.loops).toEqual([]);
      expect(Object.keys(after).sort()).toEqual(chart.ids.filter((id) => id !== position).sort());
    }));

  it('a sorted chart says the same, each position behind its manager', () =>
    run((chart) => {
      const made = make(chart, { kind: 'sort' });
      const before = organizationOf(...chart.texts);
      if (!made) return;
      expect(shapesOf(made.after)).toEqual(shapesOf(before));
      for (const { positions } of made.after.charts) {
        for (const [index, position] of positions.entries()) {
          const manager = made.after.lines.manager(position);
          if (manager && positions.includes(manager)) expect(positions.indexOf(manager)).toBeLessThan(index);
        }
      }
      const comments = (texts: readonly string[]): string[] =>
        texts.flatMap((text) => text.match(/#c[\d.]+/g) ?? []).sort();
      expect(comments(made.texts)).toEqual(comments(chart.texts));
      expect(plan(made.after, { kind: 'sort' })).toHaveProperty('refused');
    }));
});

const EMPTY: Shape = {
  title: 'New',
  status: 'filled',
  holders: [],
  reportsTo: [],
  dotted: [],
  owns: [],
  contributes: [],
  metrics: [],
  tracks: [],
  partners: [],
  accepted: [],
};
