import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../../src/picture/diagram';
import { diagramOf } from './kit';

const chart = (...lines: readonly string[]): Diagram =>
  diagramOf(['positions:', ...lines.map((line) => `  ${line}`), ''].join('\n'));

describe('problems', () => {
  it('stand between the cards that claim the same area', () => {
    const { problems } = chart(
      'ceo: {title: CEO, owns: [corporate-strategy]}',
      'cmo: {title: CMO, reports_to: ceo, owns: [brand-identity]}',
      'coo: {title: COO, reports_to: ceo, owns: [Brand identity, operations]}',
    );
    const conflict = problems.find(({ code }) => code === 'overlap-same-area');
    expect(conflict).toMatchObject({ kind: 'conflict', term: 'brand-identity', severity: 'warning' });
    expect([...conflict!.cards].sort()).toEqual(['cmo', 'coo']);
  });

  it('are gaps where somebody is missing', () => {
    const { problems, areas } = diagramOf(
      'expects: [complaints]\npositions:\n  ceo: {title: CEO, owns: [corporate-strategy]}\n',
    );
    expect(problems.find(({ code }) => code === 'gap-expected-area')).toMatchObject({
      kind: 'gap',
      term: 'complaints',
      cards: [],
    });
    expect(areas.find(({ id }) => id === 'complaints')).toMatchObject({ parts: [] });
  });
});

describe('areas', () => {
  it('come each behind the one that it is part of, with who has a part in it', () => {
    const { areas } = chart(
      'ceo: {title: CEO, owns: [{area: customer-support, only: {region: EMEA}}], contributes_to: [warranty]}',
      'cco: {title: CCO, reports_to: ceo, owns: [customer-service], consulted_on: [customer support]}',
    );
    const support = areas.find(({ id }) => id === 'customer-support')!;
    expect(support.parts).toEqual([
      { card: 'ceo', part: 'owns', only: 'region: emea' },
      { card: 'cco', part: 'consulted' },
    ]);
    const order = areas.map(({ id }) => id);
    for (const { id, parent } of areas)
      if (parent !== undefined) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(id));
  });

  it('that lead back to themselves are each shown once', () => {
    const { areas } = diagramOf(
      'areas:\n  a: {parent: b}\n  b: {parent: a}\npositions:\n  ceo: {title: CEO, owns: [a, b]}\n',
    );
    expect(areas.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });
});

it('areas that no catalog knows are rows too, behind all others', () => {
  const { areas } = chart('ceo: {title: CEO, owns: [our-own-thing, finance]}');
  expect(areas.at(-1)).toEqual({ id: 'our-own-thing', name: 'our-own-thing', parts: [{ card: 'ceo', part: 'owns' }] });
});

it('metrics tell who answers for them and who watches', () => {
  const { metrics } = chart('ceo: {title: CEO, tracks: [nps]}', 'cco: {title: CCO, reports_to: ceo, metrics: [NPS]}');
  expect(metrics).toEqual([
    {
      id: 'nps',
      name: expect.any(String),
      parts: [
        { card: 'ceo', part: 'tracks' },
        { card: 'cco', part: 'answers' },
      ],
    },
  ]);
});

it('cards can be told apart by what is written of them', () => {
  const { cards } = chart(
    'ceo: {title: CEO, location: Lisbon, department: executive, status: vacant, x-band: 7, x-list: [a]}',
  );
  expect(cards[0]!.facets).toEqual([
    { key: 'department', value: 'executive' },
    { key: 'location', value: 'Lisbon' },
    { key: 'status', value: 'vacant' },
    { key: 'x-band', value: '7' },
  ]);
});
