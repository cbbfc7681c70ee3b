import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/core/workspace';
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
        id: 'n0',
        key: 'a',
        title: 'Chief',
        holders: [],
        status: 'filled',
        areas: ['Finance', 'our-own-thing'],
        headcount: 1,
        dotted: [],
      },
      {
        id: 'n1',
        key: 'b',
        title: 'Clerk',
        holders: ['Ida', 'Bo'],
        status: 'filled',
        areas: [],
        headcount: 2,
        manager: 'n0',
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
    expect(cards[2]).toMatchObject({ manager: 'n0', dotted: ['n1'], solid: ['n1'] });
  });

  it('tells second solid lines from dotted ones', () => {
    const { cards } = diagramOf(
      'positions:\n  a: {title: A}\n  b: {title: B}\n  c: {title: C, reports_to: a, dotted_line_to: b}\n',
    );
    expect(cards[2]!.dotted).toEqual(['n1']);
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

  it('knows the way from a position to its card and back', () => {
    const { drawing, organization } = snapshot('a', 0, 'positions:\n  a: {title: A}\n  b: {title: B}\n', {
      today: '2026-06-30',
    });
    for (const position of organization.positions)
      expect(drawing.positions.get(drawing.cardOf(position)!)).toBe(position);
  });
});
