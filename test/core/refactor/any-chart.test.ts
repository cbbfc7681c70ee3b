import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/core/lint';
import type { Organization, Position } from '../../../src/core/model';
import type { Change } from '../../../src/core/refactor';
import { plan } from '../../../src/core/refactor';
import { applyEdits } from '../../../src/core/text';
import { organizationOf } from './kit';

const TEST = path.resolve(import.meta.dirname, '../..');

const files = ['charts/good', 'charts/bad'].flatMap((folder) =>
  readdirSync(path.join(TEST, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.join(folder, name)),
);

/** Texts that tie places together, or are hardly charts. */
const ODD: readonly string[] = [
  'positions:\n  a: &a {title: A, owns: &o [brand], dotted_line_to: &d [c]}\n  b: {<<: *a, title: B, reports_to: a, owns: *o}\n  c: {title: C, reports_to: b, dotted_line_to: *d, works_with: [*x]}\n',
  'x: &x\n  reports_to: a\npositions:\n  a: {title: A}\n  b:\n    <<: *x\n    title: B\n  c: *x\n',
  '--- # one\npositions:\n  a: {title: A}\n  b: {title: B, reports_to: a}\n...\n---\npositions: {c: {reports_to: a}}\n',
  'positions:\n  a: {title: A, reports_to: b}\n  b: {title: B, reports_to: c}\n  c: {title: C, reports_to: a}\n',
  'positions:\n  a: {title: A\n  b: {title: B, reports_to: a}\n  c:\n    title: C\n    rep\n    reports_to: b\n',
  'positions:\n\ta: {title: A}\n  b: {reports_to: a}\n',
  'positions:\n  ? a\n  : {title: A}\n  b: {reports_to: a}\n',
  'positions: {a: {title: A}, b: {reports_to: [a, a]}, "c": {reports_to: b}}',
  '\uFEFFpositions:\r\n  a:\r\n  b: a\r\n  c: [reports_to, a]\r\n  d:\r\n    reports_to: a',
  'positions:\n  __proto__: {title: A}\n  constructor: {title: B, reports_to: __proto__}\n  null: {reports_to: constructor}\n  4711: {reports_to: null}\n',
];

function changesOf(position: Position, other: Position): Change[] {
  const [id, to] = [position.id.value, other.id.value];
  const fresh = { id: 'brand-new', title: 'Brand New' };
  return [
    { kind: 'retitle', position: id, title: 'Other' },
    { kind: 'move', position: id },
    { kind: 'move', position: id, to },
    { kind: 'move-reports', from: id, to },
    {
      kind: 'split',
      position: id,
      ...fresh,
      areas: position.owns.slice(0, 1).map(({ term }) => term.value),
      metrics: position.metrics.slice(0, 1).map(({ term }) => term.value),
      reports: [],
    },
    { kind: 'merge', into: to, position: id },
    { kind: 'vacate', position: id },
    { kind: 'delete', position: id },
    { kind: 'insert-manager', position: id, ...fresh },
    { kind: 'add-report', manager: id, ...fresh },
    { kind: 'sort' },
    ...position.owns.map(({ term }): Change => ({ kind: 'transfer-area', area: term.value, from: id, to })),
  ];
}

/** What a change could do to a text; where an organization overlaps is for who changes it. */
const DAMAGE: readonly string[] = [
  'invalid-yaml',
  'duplicate-key',
  'invalid-value',
  'missing-key',
  'unknown-key',
  'duplicate-id',
  'missing-title',
  'unknown-position',
  'reporting-cycle',
];

const errorsOf = (organization: Organization): string[] =>
  lint(organization, { today: '2026-06-01' }).flatMap(({ code }) => (DAMAGE.includes(code) ? [code] : []));

const count = (all: readonly string[], code: string): number => all.filter((each) => each === code).length;

function expectSafe(text: string): void {
  const before = organizationOf(text);
  const errors = errorsOf(before);
  const chosen = before.positions.filter((_, index) => index % Math.ceil(before.positions.length / 4) === 0);
  for (const [index, position] of chosen.entries()) {
    for (const change of changesOf(position, chosen[(index + 1) % chosen.length] ?? position)) {
      const planned = plan(before, change);
      if ('refused' in planned) {
        expect(planned.refused).toMatch(/^\S.*\.$/);
        continue;
      }
      const after = errorsOf(organizationOf(applyEdits(text, planned.edits)));
      for (const code of new Set(after))
        expect(count(after, code), `${JSON.stringify(change)} ${code}`).toBeLessThanOrEqual(count(errors, code));
    }
  }
}

describe('no change makes a chart worse', () => {
  it.each(files)('%s', (file) => expectSafe(readFileSync(path.join(TEST, file), 'utf8')));
  it.each(ODD)('%j', expectSafe);
});
