import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layout, paint } from '../../../src/picture';
import type { Diagram } from '../../../src/picture/diagram/diagram';
import { forestOf } from '../../../src/picture/layout/forest';
import { CARD_STYLES, FONTS, SPACING, STACK_INDENT } from '../../../src/picture/layout/sizes';
import { company, diagramOf } from '../../webview/preview/kit/diagrams';
import {
  anyExample,
  between,
  byId,
  DENSITIES,
  DIRECTIONS,
  downward,
  type Example,
  measure,
  overlaps,
  segments,
} from '../kit/charts';

const holds = (check: (picture: Layout, example: Example) => void, runs = 200): void =>
  fc.assert(
    fc.property(anyExample, (example) => {
      check(layout(example.diagram, measure, example.options), example);
    }),
    { numRuns: runs },
  );

/** The same for charts that are as wide as they get. */
const holdsWide = (check: (picture: Layout, example: Example) => void): void =>
  holds((picture, example) => {
    if (example.options.fit === undefined) check(picture, example);
  });

/** Cards that stand beside the line of their manager. */
const assistantIds = ({ cards }: Diagram): Set<string> =>
  new Set(cards.filter(({ assistant, manager }) => assistant && manager !== undefined).map(({ id }) => id));

/** Those above whom an assistant is, at whatever distance: no level of the chart is theirs. */
const besideLevels = ({ cards }: Diagram): Set<string> => {
  const beside = assistantIds({ cards } as Diagram);
  for (let size = -1; size !== beside.size; ) {
    size = beside.size;
    for (const { id, manager } of cards) if (manager !== undefined && beside.has(manager)) beside.add(id);
  }
  return beside;
};

/** Cards that are not reached from their level's bus, in a picture that runs downward. */
const besideIds = ({ reporting }: Layout): Set<string> =>
  new Set(reporting.filter(({ points }) => points.at(-1)!.y === points.at(-2)!.y).map(({ to }) => to));

describe('any chart, in any direction and density', () => {
  test('has all its cards, each with room around it', () => {
    holds(({ cards }, { diagram, options }) => {
      expect(new Set(cards.map(({ card }) => card.id)).size).toBe(diagram.cards.length);
      const gap = SPACING[options.direction][options.density].stack;
      cards.forEach((a, i) => {
        const around = { x: a.x - gap, y: a.y - gap, width: a.width + 2 * gap, height: a.height + 2 * gap };
        for (const b of cards.slice(i + 1)) expect(overlaps(around, b), `${a.card.key} and ${b.card.key}`).toBe(false);
      });
    });
  });

  test('lies inside the picture with all its lines, on whole pixels', () => {
    holds(({ cards, reporting, dotted, width, height }) => {
      for (const { x, y, ...card } of cards) {
        expect([x, y, card.width, card.height].every(Number.isInteger)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(width);
        expect(y + card.height).toBeLessThanOrEqual(height);
      }
      for (const { x, y } of [...reporting, ...dotted].flatMap(({ points }) => points)) {
        expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    });
  });

  test('has one line to each report, which crosses no other card', () => {
    holds(({ cards, reporting }, { diagram }) => {
      expect(reporting.length).toBe(diagram.cards.filter(({ manager }) => manager !== undefined).length);
      for (const line of reporting) {
        const others = cards.filter(({ card }) => card.id !== line.from && card.id !== line.to);
        for (const segment of segments(line))
          for (const other of others)
            expect(overlaps(segment, other), `${line.from} to ${line.to} through ${other.card.id}`).toBe(false);
      }
    });
  });

  test('has lines that run at right angles, from card to card', () => {
    holds((picture) => {
      const cards = byId(picture);
      for (const { from, to, points } of [...picture.reporting, ...picture.dotted]) {
        points
          .slice(1)
          .forEach((point, i) =>
            expect(Math.min(Math.abs(point.x - points[i]!.x), Math.abs(point.y - points[i]!.y))).toBe(0),
          );
        expect(overlaps(between(points[0]!, points[0]!), cards.get(from)!)).toBe(true);
        expect(overlaps(between(points.at(-1)!, points.at(-1)!), cards.get(to)!)).toBe(true);
      }
    });
  });

  test('has all second lines, which run around all cards', () => {
    holds(({ cards, dotted }, { diagram }) => {
      expect(dotted.length).toBe(diagram.cards.reduce((sum, card) => sum + card.dotted.length, 0));
      for (const line of dotted) {
        const inner = segments({ ...line, points: line.points.slice(1, -1) });
        for (const segment of inner)
          for (const card of cards)
            expect(overlaps(segment, card), `${line.from} to ${line.to} through ${card.card.id}`).toBe(false);
      }
    });
  });

  test('shows managers before and over their reports, in the middle where nothing is stacked', () => {
    holds((given, { diagram, options }) => {
      const picture = downward(given, options.direction);
      const cards = byId(picture);
      const beside = besideIds(picture);
      const assistants = assistantIds(diagram);
      forestOf(diagram.cards).reports.forEach((indices, index) => {
        const manager = cards.get(diagram.cards[index]!.id)!;
        const all = indices.map((i) => cards.get(diagram.cards[i]!.id)!);
        for (const { y } of all) expect(y).toBeGreaterThan(manager.y + manager.height);
        const below = all.filter(({ card }) => !assistants.has(card.id));
        if (below.length === 0) return;
        const left = Math.min(...below.map(({ x }) => x));
        const right = Math.max(...below.map(({ x, width }) => x + width));
        const middle = manager.x + manager.width / 2;
        expect(middle).toBeGreaterThanOrEqual(left - STACK_INDENT);
        expect(middle).toBeLessThanOrEqual(right);
        if (options.fit !== undefined || below.length > 10 || below.some(({ card }) => beside.has(card.id))) return;
        const [first, last] = [below[0]!, below.at(-1)!];
        expect(Math.abs(middle - (first.x + last.x + last.width) / 2)).toBeLessThanOrEqual(1);
      });
    });
  });

  test('shows assistants beside the line between their manager and the other reports, in turn before and behind it', () => {
    holds((given, { diagram, options }) => {
      const picture = downward(given, options.direction);
      const cards = byId(picture);
      const assistants = assistantIds(diagram);
      forestOf(diagram.cards).reports.forEach((indices, index) => {
        const manager = cards.get(diagram.cards[index]!.id)!;
        const all = indices.map((i) => cards.get(diagram.cards[i]!.id)!);
        const helpers = all.filter(({ card }) => assistants.has(card.id));
        const others = all.filter(({ card }) => !assistants.has(card.id));
        helpers.forEach(({ x, y, width, height }, i) => {
          const middle = manager.x + manager.width / 2;
          expect(i % 2 === 0 ? x + width < middle : x > middle).toBe(true);
          for (const other of others) expect(y + height).toBeLessThan(other.y);
        });
      });
    });
  });

  test('aligns the cards of a level', () => {
    holdsWide((given, { diagram, options }) => {
      const picture = downward(given, options.direction);
      const { depth } = forestOf(diagram.cards);
      const cards = byId(picture);
      const beside = besideIds(picture);
      const assistants = besideLevels(diagram);
      const tops = new Map<number, number>();
      diagram.cards.forEach(({ id }, i) => {
        if (!assistants.has(id))
          tops.set(depth[i]!, Math.min(tops.get(depth[i]!) ?? Number.POSITIVE_INFINITY, cards.get(id)!.y));
      });
      diagram.cards.forEach(({ id, manager }, i) => {
        const siblings = diagram.cards.filter((other) => other.manager === manager && !assistants.has(other.id));
        if (manager !== undefined && !beside.has(id) && siblings.length <= 10 && !assistants.has(id))
          expect(cards.get(id)!.y).toBe(tops.get(depth[i]!));
      });
    });
  });

  test('keeps the order of the file, with stacks at the end', () => {
    holdsWide((given, { diagram, options }) => {
      const picture = downward(given, options.direction);
      const cards = byId(picture);
      const beside = besideIds(picture);
      const assistants = assistantIds(diagram);
      for (const indices of forestOf(diagram.cards).reports) {
        const siblings = indices
          .map((i) => cards.get(diagram.cards[i]!.id)!)
          .filter(({ card }) => !assistants.has(card.id));
        if (options.direction === 'right' && siblings.length > 10) continue;
        const alone = siblings.filter(({ card }) => !beside.has(card.id));
        const inStack = siblings.filter(({ card }) => beside.has(card.id));
        const first = inStack[0];
        expect(alone.map(({ x }) => x)).toEqual(alone.map(({ x }) => x).sort((a, b) => a - b));
        inStack
          .slice(1)
          .forEach((card, i) =>
            expect(card.x > inStack[i]!.x || (card.x === inStack[i]!.x && card.y > inStack[i]!.y)).toBe(true),
          );
        if (first === undefined) continue;
        for (const card of alone) expect(card.x).toBeLessThan(first.x);
      }
    });
  });

  test('has a foot at the edge of each card where its lines start', () => {
    holds(({ cards, reporting }) => {
      for (const placed of cards) {
        const starts = reporting.filter(({ from }) => from === placed.card.id).map(({ points }) => points[0]!);
        expect(overlaps(between(placed.foot, placed.foot), placed)).toBe(true);
        if (starts.length > 0) expect(starts).toContainEqual(placed.foot);
      }
    });
  });

  test('looks the same again', () => {
    holds((picture, { diagram, options }) => expect(layout(diagram, measure, options)).toEqual(picture), 40);
  });

  test('has no text that is wider than its card', () => {
    holds(({ cards }, { options }) => {
      const { padding, width } = CARD_STYLES[options.density];
      for (const { content, distant, height } of cards) {
        for (const { lines, font, x, anchor, rightToLeft } of content.blocks) {
          for (const { text, y } of lines) {
            const length = measure(text.trimEnd(), font);
            const left = (anchor === 'end') === rightToLeft ? x : x - length;
            expect(left).toBeGreaterThanOrEqual(padding - 0.5);
            expect(left + length).toBeLessThanOrEqual(width - padding + 0.5);
            expect(y).toBeLessThan(height);
          }
        }
        for (const { text, y } of distant.lines) {
          expect((measure(text, 'distant') * distant.size) / FONTS.distant.size).toBeLessThanOrEqual(width);
          expect(y).toBeLessThan(height);
        }
      }
    });
  });
});

/** Long enough for a computer that has other things to do. */
describe.each(DIRECTIONS.flatMap((direction) => DENSITIES.map((density) => ({ direction, density }))))(
  '$direction and $density',
  (options) => {
    test('ten thousand cards', () => {
      expect(layout(company(10_000), measure, options).cards.length).toBe(10_000);
    });

    test('a chain of ten thousand', () => {
      const chain = diagramOf(
        Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i === 0 ? {} : { under: `k${i - 1}` }])),
      );
      const { cards, width } = downward(layout(chain, measure, options), options.direction);
      expect(cards.at(-1)!.card.key).toBe('k9999');
      expect(width).toBeLessThan(2 * CARD_STYLES.roomy.width);
    });

    test('ten thousand reports of one manager are a block, not a band', () => {
      const flat = diagramOf(
        Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i === 0 ? {} : { under: 'k0' }])),
      );
      const { width, height } = layout(flat, measure, options);
      expect(Math.max(width / height, height / width)).toBeLessThan(6);
    });

    test('many second lines', () => {
      const diagram = company(2_000);
      const dotted = diagram.cards.map((card, i) => ({
        ...card,
        dotted: [`n${(i * 7919) % 2_000}`].filter((id) => id !== card.id),
      }));
      expect(layout({ cards: dotted }, measure, options).dotted.length).toBeGreaterThan(1_900);
    });
  },
);

describe('folding', () => {
  const { cards } = diagramOf({
    a: {},
    b: { under: 'a' },
    c: { under: 'a' },
    d: { under: 'a' },
    e: { under: 'a' },
    f: { under: 'c' },
  });

  test('leaves a card where it stands among its siblings', () => {
    const open = layout({ cards }, measure);
    const closed = layout({ cards: cards.slice(0, -1) }, measure, { folded: new Map([['n2', { hidden: 1 }]]) });
    for (const placed of closed.cards)
      expect(placed).toMatchObject({ x: byId(open).get(placed.card.id)!.x, y: byId(open).get(placed.card.id)!.y });
    expect(byId(closed).get('n2')).toMatchObject({ manages: true, folded: { hidden: 1 } });
  });
});

test('seen from afar, no title is larger than that of the chief, and most are of one size', () => {
  const { cards } = diagramOf({
    chief: { title: 'Chief Transformation Officer' },
    ...Object.fromEntries(
      ['Payroll', 'Legal', 'Treasury', 'Facilities Management and Logistics'].map((title) => [
        title,
        { title, under: 'chief' },
      ]),
    ),
  });
  const sizes = layout({ cards }, measure).cards.map(({ distant }) => distant.size);
  expect(Math.max(...sizes)).toBe(sizes[0]);
  expect(new Set(sizes.slice(1, -1)).size).toBe(1);
});

test('names that do not fit on a card are counted', () => {
  const holders = Array.from({ length: 12 }, (_, i) => `Person Number ${i}`);
  const { cards } = diagramOf({ clerks: { title: 'Clerk', holders } });
  for (const density of DENSITIES) {
    const { content } = layout({ cards }, measure, { density }).cards[0]!;
    const lines = content.blocks.find(({ font }) => font === 'holder')!.lines.map(({ text }) => text);
    const shown = lines.join('').match(/Person Number/g)!.length;
    expect(lines.join('')).toMatch(new RegExp(`, \\+${12 - shown}(?: more)?$`));
    expect(content.cut).toBe(true);
  }
});

test('the tab of a folded card covers none of its texts', () => {
  const { cards } = diagramOf({ chief: { title: 'Chief', holders: ['Ana Ruiz'] } });
  const folded = new Map([['n0', { hidden: 12 }]]);
  for (const direction of DIRECTIONS) {
    const picture = layout({ cards }, measure, { direction, density: 'compact', folded });
    const [, left, top] = /class="fold"[^>]*translate\((\d+) (\d+)\)/.exec(paint(picture))!.map(Number);
    const { content, width } = picture.cards[0]!;
    const { padding } = CARD_STYLES.compact;
    const last = Math.max(...content.blocks.flatMap(({ lines }) => lines.map(({ y }) => y)));
    expect(top! > last + 3 || left! >= width - padding).toBe(true);
  }
});

test('a loop, a card under itself and an unknown manager still make a picture', () => {
  const { cards } = diagramOf({ a: {}, b: { under: 'a' }, c: {}, d: {} });
  const looped = [
    { ...cards[0]!, manager: 'n1' },
    cards[1]!,
    { ...cards[2]!, manager: 'n2' },
    { ...cards[3]!, manager: 'nowhere' },
  ];
  expect(layout({ cards: looped }, measure).cards.map(({ card }) => card.key)).toEqual(['a', 'b', 'c', 'd']);
});
