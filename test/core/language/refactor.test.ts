import { describe, expect, it } from 'vitest';
import type { Client } from '../../../src/core/language';
import { change, codeActions } from '../../../src/core/language';
import { readSource, seenFrom, wholeOf } from '../../../src/core/workspace';
import { chart, chartAt, edited, MODERN, PLAIN } from './kit';

const ASKING: Client = { ...MODERN, refactorCommand: 'ask' };

const TEAM = `positions:
  ceo: {title: CEO}
  coo: {title: COO, reports_to: ceo, holder: Ana, owns: [operations, brand]}
  cio:
    title: CIO
    reports_to: coo
    fte: 1
  dev: {title: Developer, reports_to: cio}
`;

function actionsAt(word: string, client: Client = ASKING, only?: string[]) {
  const { chart: read, at } = chartAt(TEAM.replace(word, (found) => `${found.slice(0, -1)}<|>${found.slice(-1)}`));
  const actions = codeActions(read, { range: { start: at, end: at }, context: { ...(only && { only }) } }, client);
  return { read, actions: actions.filter(({ kind }) => kind?.startsWith('refactor')) };
}

const titlesAt = (word: string, client?: Client, only?: string[]): string[] =>
  actionsAt(word, client, only).actions.map(({ title }) => title);

/** The text after an action is taken that an editor makes by itself. */
function taking(title: string, word: string, only?: string[]): string {
  const { read, actions } = actionsAt(word, MODERN, only);
  const found = actions.find((action) => action.title === title);
  if (!found?.edit) throw new Error(`${title} is not among ${actions.map((action) => action.title).join()}`);
  return edited(read, found.edit);
}

describe('for an editor that can ask, a light bulb', () => {
  it('offers at an id and at a title what can be done with the position', () => {
    const all = [
      'Move to…',
      'Mark as vacant',
      'Move direct reports to…',
      'Insert a manager above…',
      'Add a direct report…',
      'Split this position…',
      'Merge into…',
      'Delete this position…',
    ];
    expect(titlesAt('coo:')).toEqual(all);
    expect(titlesAt('COO')).toEqual(all);
    expect(titlesAt('Developer')).toEqual([
      'Move to…',
      'Insert a manager above…',
      'Add a direct report…',
      'Merge into…',
      'Delete this position',
    ]);
  });

  it('offers elsewhere only what is about the word', () => {
    expect(titlesAt('reports_to: coo')).toEqual(['Move to…']);
    expect(titlesAt('Ana')).toEqual(['Mark as vacant']);
    expect(titlesAt('brand')).toEqual([expect.stringMatching(/^Transfer Brand.* to…$/)]);
    expect(titlesAt('fte: 1')).toEqual([]);
    expect(titlesAt('positions')).toEqual(['Sort positions by reporting line']);
  });

  it('offers everything to a person who asks for such actions, by kind', () => {
    expect(titlesAt('fte: 1', ASKING, ['refactor'])).toEqual(
      expect.arrayContaining(['Move to…', 'Delete this position…', 'Sort positions by reporting line']),
    );
    expect(titlesAt('fte: 1', ASKING, ['refactor.move'])).toEqual(['Move to…', 'Move direct reports to…']);
    expect(titlesAt('fte: 1', ASKING, ['refactor.inline'])).toEqual(['Merge into…', 'Delete this position…']);
    expect(titlesAt('coo:', ASKING, ['quickfix', 'source'])).toEqual([]);
  });

  it('leads to the command with what is known', () => {
    const { read, actions } = actionsAt('brand');
    expect(actions[0]?.command).toEqual({
      title: actions[0]?.title,
      command: 'ask',
      arguments: [{ uri: read.uri, kind: 'transfer-area', position: 'coo', area: 'brand' }],
    });
    expect(actions[0]?.edit).toBeUndefined();
  });
});

describe('for any other editor, an action makes the likeliest change', () => {
  it.each([
    ['Move to CEO', 'cio:', TEAM.replace('    reports_to: coo', '    reports_to: ceo')],
    ['Move the direct reports to CEO', 'coo:', TEAM.replace('    reports_to: coo', '    reports_to: ceo')],
    ['Mark as vacant', 'Ana', TEAM.replace('holder: Ana', 'status: vacant')],
    [
      'Delete this position; its direct reports go to COO',
      'cio:',
      TEAM.replace(/ {2}cio:[^]*fte: 1\n/, '').replace('reports_to: cio', 'reports_to: coo'),
    ],
    [
      'Insert a manager above',
      'dev:',
      TEAM.replace(
        / {2}dev.*/,
        '  new-position: {title: New Position, reports_to: cio}\n  dev: {title: Developer, reports_to: new-position}',
      ),
    ],
    ['Add a direct report', 'dev:', `${TEAM}  new-position: {title: New Position, reports_to: dev}\n`],
    ['Merge into CIO', 'dev:', TEAM.replace(/ {2}dev.*\n/, '')],
  ])('%s', (title, word, after) => expect(taking(title, word)).toBe(after));

  it('and none that would be refused', () => {
    expect(titlesAt('CEO', PLAIN)).toEqual(['Insert a manager above', 'Add a direct report', 'Delete this position']);
    expect(titlesAt('fte: 1', PLAIN, ['refactor'])).not.toContain('Sort positions by reporting line');
  });
});

it.each([
  '<|>',
  'positions:\n  a<|>',
  'positions:\n  a<|>: [',
  'positions:\n  a: {}\n  a<|>: {}\n',
  'a<|>: b: c',
  'positions: {a: {title: "A<|>',
])('half a chart is no reason to fail: %j', (text) => {
  const { chart: read, at } = chartAt(text);
  for (const client of [ASKING, PLAIN])
    expect(() => codeActions(read, { range: { start: at, end: at }, context: {} }, client)).not.toThrow();
});

describe('a change that is asked for', () => {
  it('comes as edits, with the number of positions that they touch', () => {
    const read = chart(TEAM);
    const made = change(read, { kind: 'delete', position: 'cio' }, MODERN);
    if ('refused' in made) throw new Error(made.refused);
    expect(made.positions).toBe(2);
    expect(edited(read, made.edit)).not.toContain('cio');
  });

  it('comes as a reason where it cannot be made', () => {
    expect(change(chart(TEAM), { kind: 'move', position: 'coo', to: 'dev' }, MODERN)).toEqual({
      refused: 'COO (coo) cannot report to Developer (dev), who is below it.',
    });
  });

  it('reaches every file of the chart, each for the version that it has', () => {
    const files = [
      readSource('file:///a.orgchart.yaml', 3, 'positions:\n  a: {title: A}\n'),
      readSource(
        'file:///b.orgchart.yaml',
        undefined,
        'positions:\n  b: {title: B, reports_to: a}\n  c: {title: C, reports_to: b}\n',
      ),
    ] as const;
    const made = change(
      seenFrom(wholeOf([...files], { today: '2026-06-01' }), files[0], 3),
      { kind: 'merge', into: 'a', position: 'b' },
      MODERN,
    );
    expect(made).toMatchObject({ edit: { documentChanges: [{ textDocument: { uri: files[1].uri, version: null } }] } });
  });
});
