import { describe, expect, it } from 'vitest';
import { compareRoles, fixEdit } from '../../../src/core/language';
import { chart, edited, MODERN } from './kit';

const CHART = `orgchart: 1
positions:
  ceo: {title: Chief Executive Officer}
  cxo:
    title: Chief Experience Officer
    reports_to: ceo
    owns: [cx-strategy, journey-mapping]
  cco:
    title: Chief Customer Officer
    reports_to: ceo
    owns: [customer-service, journey-mapping]
  clerk: {title: Keeper of the Seal, reports_to: ceo}
`;

const contested = (text: string) =>
  compareRoles(chart(text)).comparison!.meetings.filter(({ kind }) => kind === 'contested');

/** The text after each of the quick fixes of what is contested first, asked for as the page asks for them. */
function fixed(text: string): string[] {
  const read = chart(text);
  const [{ problem = '', fixes } = { fixes: [] }] = contested(text);
  return fixes.map((title) => edited(read, fixEdit(read, problem, title, MODERN)!));
}

describe('a comparison', () => {
  it('is of the experience and the customer officer, unless others are asked for', () => {
    const ids = (sheet: ReturnType<typeof compareRoles>) => sheet.comparison?.sides.map(({ id }) => id);
    expect(ids(compareRoles(chart(CHART)))).toEqual(['cxo', 'cco']);
    expect(ids(compareRoles(chart(CHART), ['ceo', 'cco']))).toEqual(['ceo', 'cco']);
  });

  it('can be of any position, whose role need not be known', () => {
    const { candidates, comparison } = compareRoles(chart(CHART), ['clerk', 'cco']);
    expect(candidates.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'ceo Chief Executive Officer',
      'cxo Chief Experience Officer',
      'cco Chief Customer Officer',
      'clerk Keeper of the Seal',
    ]);
    expect(comparison?.sides).toEqual([
      { id: 'clerk', name: 'Keeper of the Seal' },
      { id: 'cco', name: 'Chief Customer Officer', role: 'Chief Customer Officer' },
    ]);
  });

  it.each([
    ['positions that are not there', CHART, ['cxo', 'nobody'] as const],
    ['a position with itself', CHART, ['cxo', 'cxo'] as const],
    ['two that nothing suggests', 'positions:\n  cco: {title: Chief Customer Officer}\n', undefined],
    ['two of none', '', undefined],
    ['what is not a chart', 'positions: [a\n', undefined],
  ])('is missing for %s', (_, text, ids) => {
    expect(compareRoles(chart(text), ids)).not.toHaveProperty('comparison');
  });

  it('is plain data', () => {
    const sheet = compareRoles(chart(CHART));
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  it('says what is contested, and how much it matters', () => {
    expect(contested(CHART)).toMatchObject([{ subject: 'journey-mapping', severity: 'warning' }]);
  });

  it('has quick fixes that settle what is contested, each by itself', () => {
    const texts = fixed(CHART);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(contested(text), text).toEqual([]);
  });

  it('has quick fixes that change nothing else', () => {
    expect(fixed(CHART)).toContain(
      CHART.replace('[customer-service, journey-mapping]', '[customer-service]\n    contributes_to: [journey-mapping]'),
    );
  });
});
