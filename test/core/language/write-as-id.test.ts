import { describe, expect, it } from 'vitest';
import { codeActions } from '../../../src/core/language';
import { chartAt, edited, MODERN } from './kit';

const HEAD = 'areas: {warranty-claims: {name: Warranty claims, abbr: WC}}\n';

/** The other ways to write the word at `<|>`, and the text after the first of them. */
function rewritten(position: string, only?: string[]) {
  const { chart, at } = chartAt(`${HEAD}positions:\n  ceo: {title: CEO}\n  cco: ${position}\n`);
  const actions = codeActions(
    chart,
    { range: { start: at, end: at }, context: { ...(only && { only }) } },
    MODERN,
  ).filter(({ kind }) => kind === 'refactor.rewrite');
  const [action] = actions;
  const after = action?.edit ? edited(chart, action.edit) : undefined;
  return { titles: actions.map(({ title }) => title), after: after?.slice(after.indexOf('  cco: ') + 7, -1) };
}

describe('a word that names a term by another name', () => {
  it.each([
    ['{title: A, owns: [Customer Ser<|>vice]}', 'customer-service', '{title: A, owns: [customer-service]}'],
    [
      '{title: A, owns: [{area: <|>CX, except: [wc]}]}',
      'customer-experience',
      '{title: A, owns: [{area: customer-experience, except: [wc]}]}',
    ],
    [
      '{title: A, owns: [{area: CX, except: ["wc<|>"]}]}',
      'warranty-claims',
      '{title: A, owns: [{area: CX, except: ["warranty-claims"]}]}',
    ],
    ['{title: A, metrics: [<|>NPS]}', 'nps', '{title: A, metrics: [nps]}'],
    ['{title: A, focus: <|>Resellers}', 'partners', '{title: A, focus: partners}'],
    [
      '{title: A, role: Chief <|>Customer Officer}',
      'chief-customer-officer',
      '{title: A, role: chief-customer-officer}',
    ],
  ])('of %j can be written as %j', (position, id, after) => {
    expect(rewritten(position)).toEqual({ titles: [`Write it as "${id}"`], after });
  });
});

it.each([
  '{title: A, owns: [customer-<|>service]}',
  '{title: A, owns: [on<|>boarding]}',
  '{title: A, owns: [custmer<|>-service]}',
  '{title: Chief <|>Customer Officer}',
  '{title: A, department: Customer <|>Service}',
  '{title: A, reports_to: CE<|>O}',
])('nothing of the kind is offered for %j', (position) => {
  expect(rewritten(position).titles).toEqual([]);
});

it('is offered only where such actions are asked for', () => {
  const position = '{title: A, owns: [Customer Ser<|>vice]}';
  expect(rewritten(position, ['refactor']).titles).toHaveLength(1);
  expect(rewritten(position, ['quickfix', 'source.fixAll']).titles).toEqual([]);
});
