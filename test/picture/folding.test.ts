import { describe, expect, test } from 'vitest';
import { type Folding, fold, foldTo, UNFOLDED, unfold, visible } from '../../src/picture';
import { company, diagramOf, mark } from '../webview/preview/kit/diagrams';

const { cards } = diagramOf({
  ceo: {},
  coo: { under: 'ceo' },
  ops: { under: 'coo' },
  plant: { under: 'ops', marks: [mark('hint'), mark('error')] },
  cfo: { under: 'ceo', marks: [mark('info')] },
  tax: { under: 'cfo', marks: [mark('warning')] },
  board: {},
});

const seen = (folding: Folding, focus?: string) => {
  const { cards: shown, folded } = visible(cards, folding, focus);
  const hidden = [...folded].map(([id, { hidden: count, worst }]) => [
    cards.find((card) => card.id === id)!.key,
    count,
    worst,
  ]);
  return { shown: shown.map(({ key }) => key).join(' '), hidden };
};

test('nothing is hidden unless somebody folds', () => {
  expect(seen(UNFOLDED)).toEqual({ shown: 'ceo coo ops plant cfo tax board', hidden: [] });
});

describe('folding', () => {
  test('hides all below, and tells how many and how bad they are', () => {
    expect(seen(fold(UNFOLDED, 'coo'))).toEqual({ shown: 'ceo coo cfo tax board', hidden: [['coo', 2, 'error']] });
    expect(seen(fold(UNFOLDED, 'ceo'))).toEqual({ shown: 'ceo board', hidden: [['ceo', 5, 'error']] });
    expect(seen(fold(UNFOLDED, 'cfo')).hidden).toEqual([['cfo', 1, 'warning']]);
  });

  test('of somebody without a team hides nothing', () => {
    expect(seen(fold(UNFOLDED, 'tax')).hidden).toEqual([]);
  });

  test('is taken back by unfolding', () => {
    expect(seen(unfold(fold(fold(UNFOLDED, 'coo'), 'cfo'), ['coo', 'cfo']))).toEqual(seen(UNFOLDED));
  });

  test('to some levels leaves those that were unfolded by hand', () => {
    expect(seen(foldTo(2))).toEqual({
      shown: 'ceo coo cfo board',
      hidden: [
        ['coo', 2, 'error'],
        ['cfo', 1, 'warning'],
      ],
    });
    expect(seen(unfold(foldTo(2), ['coo'])).shown).toBe('ceo coo ops cfo board');
    expect(seen(foldTo(1)).shown).toBe('ceo board');
  });

  test('keeps to keys that nobody has any more without harm', () => {
    expect(seen({ open: ['gone'], closed: ['__proto__', 'gone'] })).toEqual(seen(UNFOLDED));
  });
});

describe('a team in focus', () => {
  test('is shown alone, and levels are counted from it', () => {
    expect(seen(UNFOLDED, 'coo').shown).toBe('coo ops plant');
    expect(seen(foldTo(2), 'coo')).toEqual({ shown: 'coo ops', hidden: [['ops', 1, 'error']] });
  });

  test('that is gone shows everything', () => {
    expect(seen(UNFOLDED, 'gone')).toEqual(seen(UNFOLDED));
  });
});

test('what is seen and what is hidden is everything, however it is folded', () => {
  const { cards: all } = company(400);
  for (let levels = 1; levels < 9; levels++) {
    const { cards: shown, folded } = visible(all, foldTo(levels));
    const hidden = [...folded.values()].reduce((sum, each) => sum + each.hidden, 0);
    expect(shown.length + hidden, String(levels)).toBe(400);
  }
});

test('a chain of ten thousand is folded without falling over', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [`p${i}`, i === 0 ? {} : { under: `p${i - 1}` }]),
  );
  const { folded } = visible(diagramOf(chain).cards, foldTo(3));
  expect([...folded.values()]).toEqual([{ hidden: 9_997 }]);
});
