import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CHANGE_FIELDS, CHANGE_KINDS, SETTABLE_KEYS } from '../../../src/core/refactor';
import { applyChanges, isScenario, readScenario } from '../../../src/core/scenario';
import { snapshot } from '../../../src/core/workspace';

const CHART = `positions:
  # Runs the plant.
  plant: {title: Plant Manager, owns: [safety]}
  shift: {title: Shift Lead, reports_to: plant}
  yard: {title: Yard Lead, reports_to: plant} # outdoors
`;
const chart = snapshot('file:///plant.orgchart.yaml', 1, CHART, { today: '2026-01-05' });

const PLAN = `scenario:
  name: One lead
  base: plant.orgchart.yaml
  changes:
    - kind: merge
      position: yard
      into: shift
    - {kind: set, position: shift, key: headcount, value: 3}
`;

const problemsIn = (text: string): { at: string; message: string }[] => {
  const read = readScenario(text);
  if (!('problems' in read)) throw new Error('It was read.');
  return read.problems.map(({ message, span }) => ({ at: text.slice(span.start, span.end), message }));
};

describe('a scenario', () => {
  it('is read with the place of each change', () => {
    const read = readScenario(PLAN);
    if ('problems' in read) throw new Error(read.problems[0]?.message);
    expect(read).toMatchObject({ name: 'One lead', base: 'plant.orgchart.yaml' });
    expect(read.changes.map(({ change }) => change)).toEqual([
      { kind: 'merge', position: 'yard', into: 'shift' },
      { kind: 'set', position: 'shift', key: 'headcount', value: '3' },
    ]);
    expect(PLAN.slice(read.changes[1]!.span.start)).toMatch(/^\{kind: set/);
  });

  it.each([
    ['scenario: {changes: [{kind: promote}]}', 'promote', 'needs a "kind"'],
    ['scenario: {changes: [{kind: move, position: shift, too: yard}]}', 'yard', 'takes "position", "to", not "too"'],
    ['scenario: {changes: [{kind: retitle, position: shift}]}', 'kind', 'needs "title" as a text'],
    ['scenario: {changes: [{kind: set, position: shift, key: pay}]}', 'pay', 'one of department'],
    ['scenario: {changes: {kind: sort}}', '{kind: sort}', 'takes a list'],
    ['scenario: {changes: [], owner: me}', 'owner', 'not "owner"'],
    ['scenario: {name: [a]}', '[a]', '"name" takes a text'],
    ['scenario: later', '', 'needs the key "scenario"'],
  ])('that is wrong is told at the wrong word: %s', (text, at, message) => {
    expect(problemsIn(text)).toEqual([{ at, message: expect.stringContaining(message) as string }]);
  });

  it('that is half typed is not used in part', () => {
    expect(problemsIn(PLAN.replace('into: shift', 'into: [shift')).length).toBeGreaterThan(0);
  });

  it('is told from other YAML by its top key', () => {
    expect(isScenario(PLAN)).toBe(true);
    expect(isScenario(CHART)).toBe(false);
    expect(isScenario('notes:\n  scenario: none\n')).toBe(false);
  });

  it('is described by its schema as it is read', () => {
    const validate = new Ajv({ strict: true }).compile(
      JSON.parse(readFileSync('schemas/scenario.schema.json', 'utf8')) as object,
    );
    const valueOf = {
      text: 'a',
      'text?': 'a',
      'scalar?': 3,
      texts: ['a'],
      holders: [{ name: 'A' }],
      key: SETTABLE_KEYS[0],
    };
    const changes = CHANGE_KINDS.map((kind) => ({
      kind,
      ...Object.fromEntries(Object.entries(CHANGE_FIELDS[kind]).map(([name, field]) => [name, valueOf[field]])),
    }));
    for (const change of changes) {
      expect(validate({ scenario: { changes: [change] } }), JSON.stringify([change, validate.errors])).toBe(true);
      expect(validate({ scenario: { changes: [{ ...change, surprise: 1 }] } })).toBe(false);
    }
    for (const [kind, fields] of Object.entries(CHANGE_FIELDS)) {
      const needed = Object.entries(fields).filter(([, field]) => !field.endsWith('?') && field !== 'texts');
      expect(validate({ scenario: { changes: [{ kind }] } }), kind).toBe(needed.length === 0);
    }
  });
});

describe('changes in a row', () => {
  it('are each made to the result of the earlier ones, and keep comments', () => {
    const after = applyChanges(chart, [
      { kind: 'add-report', manager: 'yard', id: 'crane', title: 'Crane Operator' },
      { kind: 'move', position: 'crane', to: 'shift' },
    ]);
    if ('refused' in after) throw new Error(after.refused);
    expect(after.organization.position('crane')?.reportsTo.map(({ value }) => value)).toEqual(['shift']);
    expect(after.text).toContain('# Runs the plant.');
    expect(after.text).toContain('# outdoors');
    expect(chart.text).toBe(CHART);
  });

  it('stop at the first that cannot be made', () => {
    const changes = [
      { kind: 'vacate', position: 'shift' },
      { kind: 'move', position: 'plant', to: 'shift' },
    ] as const;
    expect(applyChanges(chart, changes)).toMatchObject({ index: expect.any(Number) as number });
    expect(applyChanges(chart, [{ kind: 'retitle', position: 'nobody', title: 'X' }])).toMatchObject({ index: 0 });
  });
});
