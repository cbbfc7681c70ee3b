import { describe, expect, it } from 'vitest';
import { diagramOf } from './kit';

describe('the picture of a chart', () => {
  it('has a card for each position, under its manager', () => {
    const { title, cards } = diagramOf(`
organization: {name: Acme}
positions:
  a: {title: Chief, owns: [finance, our-own-thing]}
  b: {title: Clerk, reports_to: a, holder: [Ida, {name: Bo}], headcount: 2}
`);
    expect(title).toBe('Acme');
    expect(cards.map(({ marks, facets, ...card }) => card)).toEqual([
      {
        id: 'a',
        key: 'a',
        title: 'Chief',
        holders: [],
        status: 'filled',
        areas: ['Finance', 'our-own-thing'],
        headcount: 1,
        dotted: [],
      },
      {
        id: 'b',
        key: 'b',
        title: 'Clerk',
        holders: ['Ida', 'Bo'],
        status: 'filled',
        areas: [],
        headcount: 2,
        manager: 'a',
        dotted: [],
      },
    ]);
  });

  it('draws second and dotted lines once, and none to where a line leads already', () => {
    const { cards } = diagramOf(`
positions:
  a: {title: A}
  b: {title: B}
  c: {title: C, reports_to: [a, b], dotted_line_to: [b, a, c, nobody]}
`);
    expect(cards[2]).toMatchObject({ manager: 'a', dotted: ['b'], solid: ['b'] });
  });

  it('tells second solid lines from dotted ones', () => {
    const { cards } = diagramOf(
      'positions:\n  a: {title: A}\n  b: {title: B}\n  c: {title: C, reports_to: a, dotted_line_to: b}\n',
    );
    expect(cards[2]!.dotted).toEqual(['b']);
    expect(cards[2]).not.toHaveProperty('solid');
  });

  it('knows who assists their manager', () => {
    const { cards } = diagramOf(
      'positions:\n  a: {title: A}\n  b: {title: B, reports_to: a, assistant: true}\n  c: {title: C, reports_to: a, assistant: maybe}\n',
    );
    expect(cards.map(({ assistant }) => assistant)).toEqual([undefined, true, undefined]);
  });

  it('does not name who has left a vacant position', () => {
    expect(diagramOf('positions:\n  a: {title: A, status: vacant, holder: Ida}\n').cards[0]).toMatchObject({
      status: 'vacant',
      holders: [],
    });
  });

  it('hangs everybody somewhere where lines run in a loop', () => {
    const { cards } = diagramOf(
      'positions:\n  a: {title: A, reports_to: c}\n  b: {title: B, reports_to: a}\n  c: {title: C, reports_to: b}\n',
    );
    const managers = new Map(cards.map(({ id, manager }) => [id, manager]));
    for (const { id } of cards) {
      let steps = 0;
      for (let at: string | undefined = id; at !== undefined; at = managers.get(at)) expect(steps++).toBeLessThan(3);
    }
  });

  it('marks what a finding is about', () => {
    const { cards } = diagramOf('positions:\n  a: {title: A}\n  b: {title: B, reports_to: nobody}\n');
    expect(cards[1]!.marks).toContainEqual({
      severity: 'error',
      code: 'unknown-position',
      message: expect.stringContaining('"nobody"'),
    });
    expect(cards[0]!.marks.map(({ code }) => code)).not.toContain('unknown-position');
  });

  it('names cards by their positions, each differently, the same after an edit', () => {
    const twice = 'positions:\n  a: {title: A}\n  b: {title: B}\n  b: {title: Again}\n  c: {title: C}\n';
    const idsOf = (text: string): string[] => diagramOf(text).cards.map(({ id }) => id);
    expect(idsOf(twice)).toEqual(['a', 'b', 'c']);
    expect(idsOf(twice.replace('  a:', '  new: {title: New}\n  a:'))).toEqual(['new', 'a', 'b', 'c']);
  });

  it('names problems by what they say, each differently, the same after an edit', () => {
    const lost = 'positions:\n  a: {title: A, reports_to: x}\n  b: {title: B, reports_to: x}\n';
    const idsOf = (text: string): string[] => diagramOf(text).problems.map(({ id }) => id);
    expect(new Set(idsOf(lost)).size).toBe(idsOf(lost).length);
    expect(idsOf(`# moved\n${lost}`)).toEqual(idsOf(lost));
  });
});

it('puts areas with problems first on a card', () => {
  const { cards } = diagramOf(`
positions:
  ceo: {title: Chief Executive Officer}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [market-research, pricing, brand]}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [brand]}
`);
  const { areas, flaggedAreas } = cards.find(({ key }) => key === 'cmo')!;
  expect([areas[0], flaggedAreas]).toEqual(['Brand', 1]);
});
