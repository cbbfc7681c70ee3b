import { describe, expect, test } from 'vitest';
import { type Heading, printOf, ROOMS, summaryOf, svgOf } from '../../../src/picture/export';
import { company, diagramOf } from '../../webview/preview/kit/diagrams';

const chart = diagramOf(
  {
    boss: {},
    cook: { under: 'boss', headcount: 3 },
    baker: { under: 'boss', status: 'vacant' },
    helper: { under: 'baker', status: 'proposed' },
    porter: { under: 'baker', status: 'eliminated' },
  },
  'Crumb & Co',
);
const HEADING: Heading = { title: chart.title, isDraft: true, lines: ['2026-06-30', '5 positions'] };

describe('a summary', () => {
  test('counts positions, seats, layers and what is not filled', () => {
    expect(summaryOf(chart.cards, chart.cards)).toBe('4 positions · 6 seats · 3 layers · 1 vacant · 1 proposed');
    expect(summaryOf(diagramOf({ a: {} }).cards, diagramOf({ a: {} }).cards)).toBe('1 position · 1 layer');
  });

  test('is about the part that is drawn, and all that it hides', () => {
    const branch = chart.cards.filter(({ key }) => key === 'baker');
    expect(summaryOf(chart.cards, branch)).toBe('2 positions · 2 layers · 1 vacant · 1 proposed');
  });
});

describe('a heading', () => {
  const sizeOf = (heading?: Heading) => svgOf(chart, { palette: 'light', ...(heading && { heading }) });

  test('is text above the chart, which it moves down', () => {
    const [plain, headed] = [sizeOf(), sizeOf(HEADING)];
    expect(headed.height).toBeGreaterThan(plain.height + 40);
    for (const text of ['Crumb &amp; Co', 'Draft', '2026-06-30', '5 positions'])
      expect(headed.text).toContain(`>${text}</text>`);
    expect(headed.text).toContain(`<g transform="translate(0 ${headed.height - plain.height})">`);
  });

  test('takes no room where there is nothing to say', () => {
    expect(sizeOf({ title: '', isDraft: false, lines: [''] }).height).toBe(sizeOf().height);
  });

  test('leaves the chart the rest of the room', () => {
    const big = company(60);
    const fit = ROOMS['16:9'];
    const { width, height } = svgOf(big, { palette: 'light', layout: { fit }, heading: HEADING });
    const plain = svgOf(big, { palette: 'light', layout: { fit } });
    const scale = (size: { width: number; height: number }) =>
      Math.min(fit.width / size.width, fit.height / size.height);
    expect(scale({ width, height })).toBeGreaterThan(0.75 * scale(plain));
  });

  test('widens a picture that is narrower, and cuts a title that is too long', () => {
    const one = diagramOf({ a: {} }, 'x'.repeat(300));
    const { width, text } = svgOf(one, { palette: 'dark', heading: { title: one.title, isDraft: false, lines: [] } });
    expect(width).toBeGreaterThan(500);
    expect(width).toBeLessThan(800);
    expect(text).toContain(`<title>${'x'.repeat(300)}</title>`);
  });

  test('is on each page of a chart that takes several', () => {
    const html = printOf(company(90), { palette: 'light', pages: 'branches', heading: HEADING });
    const footers = html.match(/<footer><span>[^<]*/g) ?? [];
    expect(new Set(footers)).toEqual(new Set(['<footer><span>Draft · 2026-06-30 · 5 positions']));
    expect(footers.length).toBeGreaterThan(2);
  });
});
