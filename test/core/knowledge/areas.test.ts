import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Area,
  type AreaId,
  ambiguousArea,
  areas,
  areasAbove,
  confusablePairs,
  confusableWith,
  findArea,
  isWithin,
  plain,
} from '../../../src/core/knowledge';
import { ambiguousWords } from '../../../src/core/knowledge/ambiguous-words';

const without = (name: string): string => name.replace(/\s*\(.*\)/, '');

describe('the tree of areas', () => {
  test('has every area once, and each before its parts', () => {
    const ids = [...areas.keys()];
    expect(ids).toHaveLength(119);
    for (const { id, parent } of areas.values()) {
      if (parent !== undefined) expect(ids.indexOf(parent), id).toBeLessThan(ids.indexOf(id));
    }
  });

  test('is in depth-first order', () => {
    expect([...areas.keys()].slice(0, 6)).toEqual([
      'experience',
      'customer-experience',
      'cx-strategy',
      'customer-journey',
      'journey-mapping',
      'journey-design',
    ]);
  });

  test('leads from any area to a top one', () => {
    expect(areasAbove('journey-mapping')).toEqual(['customer-journey', 'customer-experience', 'experience']);
    for (const id of areas.keys()) expect(areas.get(areasAbove(id as AreaId).at(-1) ?? id)?.parent).toBeUndefined();
  });

  test('knows what is part of what', () => {
    expect(isWithin('journey-mapping', 'customer-experience')).toBe(true);
    expect(isWithin('brand', 'brand')).toBe(true);
    expect(isWithin('customer-experience', 'journey-mapping')).toBe(false);
    expect(isWithin('brand', 'brand-experience')).toBe(false);
  });

  test('gives an area the stakeholders of the nearest area above that names some', () => {
    expect(areas.get('voice-of-customer').stakeholders).toEqual(['customers']);
    expect(areas.get('cx-training').stakeholders).toEqual(['employees']);
    expect(areas.get('wider-stakeholder-experience').stakeholders).toEqual(['other']);
    expect(areas.get('treasury').stakeholders).toEqual([]);
  });

  test('has ids that the compiler knows', () => {
    expectTypeOf<'journey-mapping'>().toExtend<AreaId>();
    expectTypeOf<'journey-maping'>().not.toExtend<AreaId>();
    expectTypeOf(findArea('brand')).toEqualTypeOf<AreaId | undefined>();
    expectTypeOf(areas.get('brand')).toEqualTypeOf<Area>();
    expectTypeOf(areas.get('brand' as string)).toEqualTypeOf<Area | undefined>();
  });
});

describe('finding an area', () => {
  test.each([
    ['customer-journey', 'customer-journey'],
    ['Customer Journey', 'customer-journey'],
    ['  customer_journey ', 'customer-journey'],
    ['VoC', 'voice-of-customer'],
    ['Voice of the Customer', 'voice-of-customer'],
    ['Énterprise IT', 'enterprise-it'],
    ['FP & A', 'financial-planning'],
    ['M&A', 'mergers-and-acquisitions'],
    ['Mergers & Acquisitions', 'mergers-and-acquisitions'],
    ['call centre', 'contact-operations'],
    ['callcenter', 'contact-operations'],
    ['ecommerce', 'e-commerce'],
    ['People', 'people'],
    ['User experience', 'user-experience'],
    ['Organization design', 'organisation-design'],
    ['organisation design', 'organisation-design'],
    ['Loyalty programme', 'loyalty-programme'],
    ['', undefined],
    ['-', undefined],
    ['constructor', undefined],
  ])('%j is %s', (words, id) => {
    expect(findArea(words)).toBe(id);
  });

  test('no name leads to two areas', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aka } of areas.values()) {
      for (const word of new Set([id, name, without(name), ...aka].map(plain))) {
        expect(owners.get(word), `"${word}" of ${id}`).toBeUndefined();
        owners.set(word, id);
      }
    }
  });

  test('no area repeats one of its names', () => {
    for (const { name, aka } of areas.values()) {
      const words = [name, ...aka].map(plain);
      expect(new Set(words).size, name).toBe(words.length);
    }
  });
});

describe('an ambiguous word', () => {
  test('names its areas, however it is spelled', () => {
    const onboarding = ['customer-onboarding', 'employee-onboarding', 'partner-onboarding'];
    expect(ambiguousArea('onboarding')).toEqual(onboarding);
    expect(ambiguousArea('On-Boarding ')).toEqual(onboarding);
    expect(ambiguousArea('support')).toEqual(['customer-support', 'partner-support', 'enterprise-it']);
    expect(ambiguousArea('Innovation lead')).toHaveLength(2);
  });

  test.each(['customer-onboarding', 'nothing', ''])('is not %j', (words) => {
    expect(ambiguousArea(words)).toEqual([]);
  });

  test('is never guessed, and hides two areas or more', () => {
    for (const [word, ids] of Object.entries(ambiguousWords)) {
      expect(findArea(word), word).toBeUndefined();
      expect(new Set(ids).size, word).toBeGreaterThan(1);
    }
  });
});

describe('confusable pairs', () => {
  test('join areas of which neither is part of the other, each pair once', () => {
    expect(confusablePairs).toHaveLength(20);
    const seen = new Set(confusablePairs.map(({ areas: pair }) => [...pair].sort().join()));
    expect(seen.size).toBe(20);
    for (const {
      areas: [a, b],
    } of confusablePairs) {
      expect(isWithin(a, b) || isWithin(b, a), `${a}, ${b}`).toBe(false);
    }
  });

  test('are found from either side', () => {
    const [pair] = confusableWith('renewals');
    expect(pair?.areas).toEqual(['customer-retention', 'renewals']);
    expect(confusableWith('customer-retention')).toContain(pair);
    expect(confusableWith('treasury')).toEqual([]);
  });
});

test.each([
  ['Kundenservice', 'customer-service'],
  ['service client', 'customer-service'],
  ['Expérience client', 'customer-experience'],
  ['Unternehmenskultur', 'company-culture'],
  ['culture d’entreprise', 'company-culture'],
  ['Qualitaet', undefined],
  ['qualité', 'quality'],
])('%j is known in its language as %j', (words, area) => {
  expect(findArea(words)).toBe(area);
});

test('every other name of an area leads to it', () => {
  for (const { id, aka } of areas.values()) for (const words of aka) expect(findArea(words), words).toBe(id);
});
