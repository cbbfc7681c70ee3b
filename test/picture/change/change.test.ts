import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf, changeHtml, changeSvg, paintChange, SIDES, sceneOf } from '../../../src/picture/change';
import { standardMeasure } from '../../../src/picture/export';
import { judged, unjudged } from '../../core/diff/kit';
import { charts } from '../../core/refactor/generate';
import { organizationOf } from '../../core/refactor/kit';
import { between, changeBetween, MILL, NEW_MILL } from './kit';

const numRuns = Number(process.env.RUNS ?? 25);
const change = changeBetween(MILL, NEW_MILL);
const keyOf = (id: string): string => change.union.cards.find((card) => card.id === id)!.key;
const keys = (ids: readonly string[]): string[] => ids.map(keyOf);

describe('the picture of a change', () => {
  it('says what has become of each position', () => {
    const states = Object.fromEntries(Object.entries(change.union.states).map(([id, state]) => [keyOf(id), state]));
    expect(states).toEqual({
      head: 'same',
      ops: 'changed',
      sales: 'changed',
      grain: 'moved',
      silo: 'same',
      shop: 'changed',
      till: 'same',
      van: 'added',
      cart: 'removed',
    });
  });

  it('lists the changes with the cards that they are about', () => {
    const all = change.sections.flatMap(({ changes }) => changes);
    const about = (label: string): string[] => keys(all.find((each) => each.label === label)?.cards ?? []);
    expect(about('Moved')).toEqual(['grain', 'sales', 'ops']);
    expect(about('Handed over')).toEqual(['sales', 'ops']);
    expect(about('Removed')[0]).toBe('cart');
  });

  it('folds what has not changed, and counts it', () => {
    const { cards, folded } = sceneOf(change.union, 'both', false);
    expect(keys(cards.map(({ id }) => id)).sort()).toEqual(['cart', 'grain', 'head', 'ops', 'sales', 'shop', 'van']);
    expect([...folded].map(([id, { hidden }]) => [keyOf(id), hidden])).toEqual([
      ['grain', 1],
      ['shop', 1],
    ]);
  });

  it('shows each side as it was written', () => {
    const titles = (side: 'before' | 'after'): string[] =>
      sceneOf(change.union, side, true).cards.map(({ title }) => title);
    expect(titles('before')).toContain('Shop Manager');
    expect(titles('before')).not.toContain('Van Driver');
    expect(titles('after')).toContain('Store Manager');
    expect(titles('after')).not.toContain('Driver');
  });

  it('has an arc for each move and each pair of owners', () => {
    const { layout } = paintChange(change.union, { side: 'both', isWhole: false, measure: standardMeasure });
    expect(
      arcsOf(layout, change.union).map(({ kind, from, to, names }) => [kind, keyOf(from), keyOf(to), names]),
    ).toEqual([
      ['moved-from', 'ops', 'grain', []],
      ['handed-over', 'sales', 'ops', ['Pricing']],
    ]);
  });

  it('follows positions that have a new id', () => {
    const renamed = changeBetween(
      MILL,
      MILL.replaceAll('grain', 'corn').replace('holder: Tilda Moor', 'previously: [grain], holder: Tilda Moor'),
    );
    expect(renamed.union.cards).toHaveLength(8);
    expect(renamed.union.before.map(({ id }) => id).sort()).toEqual(renamed.union.cards.map(({ id }) => id).sort());
  });

  it('is whole and closed for any two charts, on each side', () => {
    fc.assert(
      fc.property(charts, charts, fc.boolean(), (one, other, isWhole) => {
        const { union } = between(unjudged(organizationOf(...one.texts)), unjudged(organizationOf(...other.texts)));
        expect(union.before.map(({ key }) => key).sort()).toEqual([...one.ids].sort());
        for (const side of SIDES) {
          const { cards, folded } = sceneOf(union, side, isWhole);
          const shown = new Set(cards.map(({ id }) => id));
          expect(shown.size).toBe(cards.length);
          for (const { manager } of cards) expect(manager === undefined || shown.has(manager)).toBe(true);
          for (const id of folded.keys()) expect(shown.has(id)).toBe(true);
          if (side !== 'both') continue;
          for (const { id } of union.cards) if (union.states[id] !== 'same') expect(shown.has(id)).toBe(true);
          const { layout } = paintChange(union, { side, isWhole, measure: standardMeasure });
          for (const { curve } of arcsOf(layout, union))
            for (const { x, y } of curve)
              expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});

describe('a change that is exported', () => {
  const hostile = changeBetween(
    MILL,
    MILL.replace('Shop Manager', `'"><script>alert(1)</script><img src=x onerror=alert(1)>'`),
  );

  it('is an SVG with a heading and a legend of what it has', () => {
    const { text } = changeSvg(change, 'light');
    expect(text).toContain('Mill: 1 position added');
    for (const word of ['Added', 'Removed', 'Moved', 'Changed', 'Moved from', 'Handed over'])
      expect(text).toContain(`>${word}</text>`);
    expect(text).not.toMatch(/var\(--|undefined|NaN/);
    expect(changeSvg(changeBetween(MILL, MILL.replace('Shop Manager', 'Store Manager')), 'dark').text).not.toContain(
      '>Removed</text>',
    );
  });

  it('is a page whose list leads to the cards', () => {
    const page = changeHtml([{ title: 'mill', change }]);
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(4);
    for (const anchor of anchors) expect(page).toContain(`id="${anchor}"`);
    expect(page).not.toMatch(/<script|undefined|NaN/);
  });

  it('holds hostile titles as text', () => {
    for (const text of [changeSvg(hostile, 'light').text, changeHtml([{ title: '<b>', change: hostile }])]) {
      expect(text).not.toMatch(/<script|<img|<b>&lt;|<b><\/b>/);
      expect(text).toContain('&lt;script');
    }
  });

  it('says so where nothing has changed', () => {
    const same = changeBetween(MILL, `# another comment\n${MILL}`);
    expect(changeSvg(same, 'light').text).toContain('No changes');
    expect(changeHtml([{ title: 'mill', change: same }])).toContain('mill: No changes');
  });
});

it('counts the problems of both sides', () => {
  const { problems } = changeBetween(MILL, MILL.replace('owns: [operations]', 'owns: [operations, pricing]'));
  expect(problems.added.map(({ code }) => code)).toContain('overlap-same-area');
  expect(judged(MILL).findings).toHaveLength(problems.still + problems.fixed.length);
});
