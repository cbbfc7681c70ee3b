import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../src/picture';
import { legendOf } from '../../../src/picture';
import type { Diagram } from '../../../src/picture/diagram/diagram';
import type { SvgOptions } from '../../../src/picture/export';
import { presentationOf } from '../../../src/picture/slides';
import { company, diagramOf, mark } from '../../webview/preview/kit/diagrams';
import { anyExample, between, overlaps } from '../kit/charts';
import { placeOf, sitesOf, wayOf } from './kit/geometry';
import { faultsOf, openPackage } from './kit/package';
import { named, type XmlElement } from './kit/xml';

const LIGHT: SvgOptions = { palette: 'light' };
const PX = 9525;

const opened = (chart: Diagram, options = LIGHT) => openPackage(presentationOf(chart, options));

const whoOf = (shape: XmlElement) => named(shape, 'p:cNvPr')[0]!.attributes;
const textOf = (shape: XmlElement): string =>
  named(shape, 'a:p')
    .map((each) =>
      named(each, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');

const slidesOf = (chart: Diagram, options = LIGHT): readonly XmlElement[] => {
  const { parts, slides } = opened(chart, options);
  return slides.map((slide) => parts.get(slide)!);
};

/** The shapes that connectors end at or could: those of cards, by their ids. */
const cardsOf = (slide: XmlElement, { cards }: Diagram): Map<string, XmlElement> => {
  const keys = new Set(cards.map(({ key }) => key));
  const isCard = (name = ''): boolean => keys.has(name) || keys.has(/\(([^()]*)\)$/.exec(name)?.[1] ?? '');
  return new Map(
    named(slide, 'p:sp')
      .filter((shape) => isCard(whoOf(shape).name) && named(shape, 'a:bodyPr')[0]!.attributes.anchor === 't')
      .map((shape) => [whoOf(shape).id!, shape]),
  );
};

const anyLook = fc.record({
  palette: fc.constantFrom('light' as const, 'dark' as const, 'print' as const),
  key: fc.option(fc.constantFrom('location', 'x-note'), { nil: undefined }),
  heading: fc.option(
    fc.record({ title: fc.string(), isDraft: fc.boolean(), lines: fc.array(fc.string(), { maxLength: 2 }) }),
    { nil: undefined },
  ),
});

describe('any chart as a presentation', () => {
  test('is one that programs open: complete, in order, with nothing that leads nowhere', () => {
    fc.assert(
      fc.property(anyExample, anyLook, ({ diagram, options }, { key, ...look }) => {
        const shown = key === undefined ? {} : { legend: legendOf(diagram.cards, key), groups: key };
        const { heading, ...rest } = look;
        const file = opened(diagram, { ...rest, ...(heading && { heading }), layout: options, ...shown });
        expect(faultsOf(file)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has at most 25 boxes a slide, each position on some slide, and inside of it', () => {
    fc.assert(
      fc.property(anyExample, ({ diagram, options }) => {
        const slides = slidesOf(diagram, { ...LIGHT, layout: options });
        const cards = slides.map((slide) => cardsOf(slide, diagram));
        for (const shown of cards) {
          expect(shown.size).toBeLessThanOrEqual(25);
          for (const shape of shown.values()) {
            const { x, y, width, height } = placeOf(shape);
            expect(Math.min(x, y)).toBeGreaterThan(0);
            expect(x + width).toBeLessThan(1280 * PX);
            expect(y + height).toBeLessThan(720 * PX);
          }
        }
        const names = cards.flatMap((shown) => [...shown.values()].map((shape) => whoOf(shape).name));
        expect(new Set(names).size).toBe(new Set(diagram.cards.map(({ key }) => key)).size);
      }),
      { numRuns: 40 },
    );
  });

  test('has lines from the middle of a side to the middle of a side, and those to managers cross no box', () => {
    fc.assert(
      fc.property(anyExample, ({ diagram, options }) => {
        for (const slide of slidesOf(diagram, { ...LIGHT, layout: options })) {
          const cards = cardsOf(slide, diagram);
          for (const line of named(slide, 'p:cxnSp')) {
            const way = wayOf(line);
            const ends = ['a:stCxn', 'a:endCxn'].map((name) => named(line, name)[0]!.attributes);
            ends.forEach(({ id, idx }, i) => {
              const site = sitesOf(placeOf(cards.get(id!)!))[Number(idx)]!;
              const end = way.at(-i)!;
              expect(Math.hypot(site.x - end.x, site.y - end.y)).toBeLessThan(PX);
            });
            if (!whoOf(line).name!.includes(' manages ')) continue;
            const others = [...cards].filter(([id]) => !ends.some((end) => end.id === id));
            const segments = way.slice(1).map((to, i) => between(way[i]!, to));
            const crossed = others.filter(([, card]) => segments.some((part) => overlaps(part, inner(placeOf(card)))));
            expect(crossed.map(([, card]) => whoOf(card).name)).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same file each time', () => {
    const chart = company(40);
    expect(Buffer.from(presentationOf(chart, LIGHT)).equals(presentationOf(chart, LIGHT))).toBe(true);
  });
});

/** Without its edge. */
const inner = ({ x, y, width, height }: Rect): Rect => ({
  x: x + PX,
  y: y + PX,
  width: width - 2 * PX,
  height: height - 2 * PX,
});

/** Where a click on a shape leads. */
const linksOf = (chart: Diagram) => {
  const { parts, relationships, slides } = opened(chart);
  return slides.map((slide) => {
    const targets = relationships(slide);
    return named(parts.get(slide)!, 'p:sp').flatMap((shape) => {
      const [link] = named(shape, 'a:hlinkClick');
      if (link === undefined) return [];
      expect(link.attributes.action).toBe('ppaction://hlinksldjump');
      return [{ from: whoOf(shape).name, to: slides.indexOf(targets.get(link.attributes['r:id']!)!) + 1 }];
    });
  });
};

describe('a chart on several slides', () => {
  const chart = company(90);

  test('leads from a box to the slide of its team, and back', () => {
    const links = linksOf(chart);
    expect(links.length).toBeGreaterThan(2);
    const [down] = links[0]!;
    const back = links[down!.to - 1]!;
    expect(back).toContainEqual({ from: down!.from, to: 1 });
    expect(back).toContainEqual({ from: 'Back to slide 1', to: 1 });
    expect(links[0]).toContainEqual({ from: `Below ${down!.from}`, to: down!.to });
  });

  test('has a team in parts that is too large for one', () => {
    const team = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`r${i}`, { under: 'boss' }]));
    const slides = slidesOf(diagramOf({ boss: { title: 'Head of Field Sales' }, ...team }, 'Field'));
    const titles = slides.map((slide) => textOf(named(slide, 'p:sp')[0]!));
    expect(titles).toEqual(['Field (1 of 3)', 'Field (2 of 3)', 'Field (3 of 3)']);
  });

  test('says on each slide what it shows, what the whole is, and that it is a draft', () => {
    const heading = { title: 'Northwind', isDraft: true, lines: ['2026-03-01', '90 positions'] };
    const [first, second] = slidesOf(chart, { ...LIGHT, heading });
    expect(named(first!, 'p:sp').map(textOf)).toEqual(
      expect.arrayContaining(['Northwind Cloud', 'Draft', 'Draft · 2026-03-01 · 90 positions']),
    );
    expect(named(second!, 'p:sp').map(textOf)).toContain('Northwind Cloud · Draft · 2026-03-01 · 90 positions');
  });
});

describe('a box', () => {
  const chart = diagramOf({
    boss: { title: 'Boss & <Chief>', holders: ['Ana "Lu" Ruiz'], areas: ['finance', 'tax'], marks: [mark('error')] },
    crew: { under: 'boss', title: 'Driver', headcount: 4, status: 'vacant' },
    late: { under: 'boss', title: 'Old post', status: 'eliminated' },
  });
  const [slide] = slidesOf(chart, { palette: 'light' });
  const boxes = [...cardsOf(slide!, chart).values()];

  test('has its texts as text, and all of it for those who cannot see it', () => {
    expect(boxes.map(textOf)).toEqual([
      'Boss & <Chief>\nAna "Lu" Ruiz\nfinance · tax',
      'Driver\nvacant  × 4',
      'Old post\neliminated',
    ]);
    expect(whoOf(boxes[0]!)).toMatchObject({
      name: 'Boss & <Chief> (boss)',
      descr: 'Boss & <Chief>; Ana "Lu" Ruiz; owns finance, tax; A error.',
    });
    expect(whoOf(boxes[1]!).descr).toBe('Driver; vacant; 4 seats');
  });

  test('shows its status by its outline or a struck title', () => {
    const dashes = boxes.map((box) => named(box, 'a:prstDash').map(({ attributes }) => attributes.val));
    expect(dashes).toEqual([[], ['dash'], []]);
    expect(named(boxes[2]!, 'a:rPr')[0]!.attributes.strike).toBe('sngStrike');
    expect(named(boxes[1]!, 'a:ln')[0]!.attributes.cmpd).toBe('dbl');
  });

  test('carries its color along, which the legend explains', () => {
    const teams = diagramOf({
      a: { facets: [{ key: 'department', value: 'Sales' }] },
      b: { under: 'a', facets: [{ key: 'department', value: 'Law' }] },
    });
    const [colored] = slidesOf(teams, { ...LIGHT, legend: legendOf(teams.cards, 'department') });
    const [box] = cardsOf(colored!, teams).values();
    const [band] = named(named(box!, 'a:gradFill')[0]!, 'a:srgbClr');
    const legend = named(colored!, 'p:sp').find((shape) => whoOf(shape).name === 'Legend')!;
    expect(textOf(legend).replace(/\s+/g, ' ')).toBe('department ■ Sales (1) ■ Law (1)');
    expect(named(legend, 'a:srgbClr').map(({ attributes }) => attributes.val)).toContain(band!.attributes.val);
  });
});

test('a chart without positions has a slide with its name', () => {
  const file = opened(diagramOf({}, 'Nobody yet'));
  expect(faultsOf(file)).toEqual([]);
  expect(file.slides).toHaveLength(1);
});
