import { describe, expect, it } from 'vitest';
import { changed, changedFiles } from './kit';

describe('an area that is transferred', () => {
  const transfer = (text: string, area = 'brand'): string =>
    changed(text, { kind: 'transfer-area', area, from: 'a', to: 'b' });

  it('takes its details and its comments along, in lines of its own', () => {
    expect(
      transfer(
        'positions:\n  a:\n    title: A\n    owns:\n      # why\n      - area: brand # ours\n        except: [events]\n        only: {region: EMEA}\n      - sales\n  b:\n    title: B\n    metrics: [nps]\n',
      ),
    ).toBe(
      'positions:\n  a:\n    title: A\n    owns:\n      - sales\n  b:\n    title: B\n    owns:\n      # why\n      - area: brand # ours\n        except: [events]\n        only: {region: EMEA}\n    metrics: [nps]\n',
    );
  });

  it('takes on the style of the list that it comes into, and its comments stay above', () => {
    expect(
      transfer(
        'positions:\n  a:\n    owns:\n      - area: brand # ours\n        except:\n          - events\n  b: {title: B, owns: [sales]} # behind\n',
      ),
    ).toBe('positions:\n  a: {}\n  # ours\n  b: {title: B, owns: [sales, {area: brand, except: [events]}]} # behind\n');
    expect(
      transfer('positions:\n  a: {owns: [{area: brand, except: [events]}, sales]}\n  b:\n    owns:\n    - finance\n'),
    ).toBe('positions:\n  a: {owns: [sales]}\n  b:\n    owns:\n    - finance\n    - {area: brand, except: [events]}\n');
    expect(transfer('{"positions": {"a": {"owns": ["brand", "sales"]}, "b": {"owns": ["finance"]}}}')).toBe(
      '{"positions": {"a": {"owns": ["sales"]}, "b": {"owns": ["finance", "brand"]}}}',
    );
    expect(
      transfer('positions:\r\n  a:\r\n    owns:\r\n      - brand # x\r\n      - sales\r\n  b:\r\n    title: B'),
    ).toBe(
      'positions:\r\n  a:\r\n    owns:\r\n      - sales\r\n  b:\r\n    title: B\r\n    owns:\r\n      - brand # x',
    );
  });

  it('out of a list in brackets leaves the comments of the others', () => {
    expect(
      transfer(
        'positions:\n  a:\n    owns: [\n      sales, # first\n      brand, # second\n      finance # third\n    ]\n  b:\n    title: B\n',
      ),
    ).toBe(
      'positions:\n  a:\n    owns: [\n      sales, # first\n      finance # third\n    ]\n  b:\n    title: B\n    owns:\n      - brand  # second\n',
    );
    expect(
      transfer('positions:\n  a:\n    title: A\n    owns: [\n      brand\n      , sales]\n  b: {title: B}\n'),
    ).toBe('positions:\n  a:\n    title: A\n    owns: [\n      sales]\n  b: {title: B, owns: [brand]}\n');
  });

  it('is not written twice, and a lesser part in it goes', () => {
    expect(transfer('positions:\n  a: {owns: [brand]}\n  b: {owns: [brand, sales]}\n')).toBe(
      'positions:\n  a: {}\n  b: {owns: [brand, sales]}\n',
    );
    expect(
      transfer(
        'positions:\n  a: {owns: [brand]}\n  b: {owns: [sales], contributes_to: [brand], consulted_on: [finance]}\n',
      ),
    ).toBe('positions:\n  a: {}\n  b: {owns: [sales, brand], consulted_on: [finance]}\n');
    expect(transfer('positions:\n  a: {owns: [brand]}\n  b: {owns: [{area: brand, except: [events]}]}\n')).toBe(
      'positions:\n  a: {}\n  b: {owns: [{area: brand}]}\n',
    );
    expect(
      transfer(
        'positions:\n  a: {owns: [{area: brand, only: {region: EMEA}}]}\n  b: {owns: [{area: brand, only: {region: APAC}}]}\n',
      ),
    ).toBe(
      'positions:\n  a: {}\n  b: {owns: [{area: brand, only: {region: APAC}}, {area: brand, only: {region: EMEA}}]}\n',
    );
  });

  it('keeps to what its old position was limited to', () => {
    expect(transfer('positions:\n  a: {only: {region: EMEA}, owns: [brand]}\n  b: {title: B}\n')).toBe(
      'positions:\n  a: {only: {region: EMEA}}\n  b: {title: B, owns: [{area: brand, only: {region: EMEA}}]}\n',
    );
  });

  it('is shared by its new owner with those who shared it', () => {
    const text =
      'positions:\n  a: {owns: [{area: brand, shared_with: [b, c], lead: a}]}\n  b: {title: B}\n  c: {owns: [{area: brand, shared_with: [a], lead: a}, {area: sales, shared_with: [a], lead: a}]}\n';
    expect(transfer(text)).toBe(
      'positions:\n  a: {}\n  b: {title: B, owns: [{area: brand, shared_with: [c], lead: b}]}\n  c: {owns: [{area: brand, shared_with: [b], lead: b}, {area: sales, shared_with: [a], lead: a}]}\n',
    );
    expect(
      transfer(
        'positions:\n  a: {owns: [{area: brand, shared_with: [b], lead: b}]}\n  b: {owns: [{area: brand, shared_with: [a], lead: b}]}\n',
      ),
    ).toBe('positions:\n  a: {}\n  b: {owns: [brand]}\n');
  });

  it('is found by any of its names', () => {
    expect(transfer('positions:\n  a: {owns: [Brand]}\n  b: {title: B}\n')).toBe(
      'positions:\n  a: {}\n  b: {title: B, owns: [Brand]}\n',
    );
  });

  it('moves from file to file', () => {
    expect(
      changedFiles(['positions:\n  a: {owns: [brand]}\n', 'positions:\n  b: {title: B}\n'], {
        kind: 'transfer-area',
        area: 'brand',
        from: 'a',
        to: 'b',
      }),
    ).toEqual(['positions:\n  a: {}\n', 'positions:\n  b: {title: B, owns: [brand]}\n']);
  });

  it('is refused where it is not owned', () => {
    expect(transfer('positions:\n  a: {contributes_to: [brand]}\n  b: {}\n')).toMatch(/"a" does not own "brand"/);
  });
});

describe('the comments of a list that an area is the last of', () => {
  const transfer = (text: string): string =>
    changed(text, { kind: 'transfer-area', area: 'brand', from: 'a', to: 'b' });

  it.each([
    [
      'positions:\n  a:\n    title: A\n    owns: [brand] # until May\n  b: {title: B}\n',
      'positions:\n  a:\n    title: A\n  # until May\n  b: {title: B, owns: [brand]}\n',
    ],
    [
      'positions:\n  a:\n    title: A\n    owns: brand # until May\n  b:\n    title: B\n',
      'positions:\n  a:\n    title: A\n  b:\n    title: B\n    owns:\n      - brand  # until May\n',
    ],
    [
      'positions:\n  a:\n    title: A\n    owns: # ours\n      # why\n      - area: brand # since\n\n        only: {region: EMEA}\n  b:\n    owns:\n      - sales\n',
      'positions:\n  a:\n    title: A\n  b:\n    owns:\n      - sales\n      # ours\n      # why\n      - area: brand # since\n\n        only: {region: EMEA}\n',
    ],
    [
      'positions: {a: {title: A, owns: [ # ours\n  brand # since\n  ]}, b: {title: B}}\n',
      'positions: {a: {title: A}, # ours\n  # since\n  b: {title: B, owns: [brand]}}\n',
    ],
  ])('go along: %j', (before, after) => {
    expect(transfer(before)).toBe(after);
  });
});

describe('a position that is split', () => {
  const split = { kind: 'split', position: 'a', id: 'new', title: 'New' } as const;

  it('leaves what was chosen to a new one beside it', () => {
    const text = `positions:
  a:
    title: A
    reports_to: top
    department: Ops # d
    location: Lisbon
    owns:
      # first
      - brand
      - sales # second
    metrics: [nps, csat]

  b: {title: B, reports_to: a}
  c: {title: C, reports_to: [a, b]}
  top: {title: Top}
`;
    expect(changed(text, { ...split, areas: ['sales'], metrics: ['csat'], reports: ['c'] })).toBe(`positions:
  a:
    title: A
    reports_to: top
    department: Ops # d
    location: Lisbon
    owns:
      # first
      - brand
    metrics: [nps]

  new:
    title: New
    reports_to: top
    department: Ops
    location: Lisbon
    owns:
      - sales # second
    metrics: [csat]

  b: {title: B, reports_to: a}
  c: {title: C, reports_to: [new, b]}
  top: {title: Top}
`);
  });

  it('is refused for what is not its own', () => {
    const text = 'positions:\n  a: {title: A, owns: [brand]}\n  b: {title: B}\n';
    const none = { areas: [], metrics: [], reports: [] };
    expect(changed(text, { ...split, ...none, areas: ['sales'] })).toMatch(/does not own "sales"/);
    expect(changed(text, { ...split, ...none, reports: ['b'] })).toMatch(/B \(b\) does not report to A \(a\)/);
    expect(changed(text, { ...split, ...none, id: 'b' })).toMatch(/is already used/);
    expect(changed(text, { ...split, ...none })).toBe(
      'positions:\n  a: {title: A, owns: [brand]}\n  new: {title: New}\n  b: {title: B}\n',
    );
  });
});

describe('positions that are merged', () => {
  const merge = (text: string): string => changed(text, { kind: 'merge', into: 'a', position: 'b' });

  it('keep what the author has added to the format, and what the job asks for', () => {
    expect(
      merge(
        'positions:\n  a: {title: A, x-cost: 1, x-same: [1]}\n  b: {title: B, x-cost: 2, x-same: [ 1 ], x-more: {y: z}, requirements: {skills: [law]}}\n',
      ),
    ).toBe(
      'positions:\n  # x-cost of B (b): 2\n  a: {title: A, x-cost: 1, x-same: [1], requirements: {skills: [law]}, x-more: {y: z}}\n',
    );
    expect(merge('positions: {a: {title: A, holder: Ana}, b: {title: B, holder: Bo}}\n')).toBe(
      'positions: {\n  # Bo held B (b)\n  a: {title: A, holder: Ana}}\n',
    );
  });

  it('have in one what both had', () => {
    expect(
      merge(`leadership_team: [a, b]
positions:
  a:
    title: A
    owns: [brand]
    metrics: [nps]
    works_with: [b, c]
    responsibilities:
      - Sells
  b:
    title: B
    purpose: Be there
    focus: [customers]
    owns:
      - sales # b's own
      - {area: brand, only: {region: EMEA}}
    contributes_to: [brand, finance]
    metrics: [nps, csat]
    tracks: [nps, churn-rate]
    works_with:
      - {with: c, gives: numbers}
      - {with: a, gives: leads}
    responsibilities: [Sells, Buys]
  c: {title: C, reports_to: b, dotted_line_to: [a], works_with: [a, b], owns: [{area: product, shared_with: [a, b], lead: b}]}
`),
    ).toBe(`leadership_team: [a]
positions:
  # b's own
  a:
    title: A
    purpose: Be there
    focus: [customers]
    owns: [brand, sales]
    contributes_to: [finance]
    metrics: [nps, csat]
    tracks: [churn-rate]
    works_with: [{with: c, gives: numbers}]
    responsibilities:
      - Sells
      - Buys
  c: {title: C, reports_to: a, works_with: [a], owns: [{area: product, shared_with: [a], lead: a}]}
`);
  });

  it('lose no name', () => {
    expect(
      merge('positions:\n  a: {title: A, holder: Ana}\n  b: {title: B, holder: {name: Bo, email: bo@x.example}}\n'),
    ).toBe('positions:\n  # Bo held B (b)\n  a: {title: A, holder: Ana}\n');
    expect(
      merge('positions:\n  a: {title: A, status: vacant}\n  b: {title: B, holder: {name: Bo, type: acting}}\n'),
    ).toBe('positions:\n  a: {title: A, holder: {name: Bo, type: acting}}\n');
    expect(merge('positions:\n  a: {title: A, holder: Ana}\n  b: {title: B, holder: Ana}\n')).toBe(
      'positions:\n  a: {title: A, holder: Ana}\n',
    );
  });

  it('keep both sentences where both have one', () => {
    expect(merge('positions:\n  a: {title: A, purpose: One}\n  b: {title: B, purpose: Two, notes: N}\n')).toBe(
      'positions:\n  # purpose of B (b): Two\n  a: {title: A, purpose: One, notes: N}\n',
    );
  });

  it('may stand above each other', () => {
    const text =
      'positions:\n  x: {}\n  b: {title: B, reports_to: x}\n  m: {title: M, reports_to: b}\n  a: {title: A, reports_to: m}\n';
    expect(merge(text)).toBe('positions:\n  x: {}\n  m: {title: M, reports_to: a}\n  a: {title: A, reports_to: x}\n');
    expect(merge('positions:\n  a: {title: A}\n  b: {title: B, reports_to: a}\n  c: {title: C, reports_to: b}\n')).toBe(
      'positions:\n  a: {title: A}\n  c: {title: C, reports_to: a}\n',
    );
  });

  it('may stand in two files', () => {
    expect(
      changedFiles(
        [
          'positions:\n  a: {title: A}\n',
          'positions:\n  b: {title: B, owns: [brand]}\n  c: {title: C, reports_to: b}\n',
        ],
        { kind: 'merge', into: 'a', position: 'b' },
      ),
    ).toEqual(['positions:\n  a: {title: A, owns: [brand]}\n', 'positions:\n  c: {title: C, reports_to: a}\n']);
  });
});
