import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printOf, ROOMS, unmarked } from '../../../src/picture/export';
import { sheetsOf } from '../../../src/picture/export/sheets';
import { company, diagramOf } from '../../webview/preview/kit/diagrams';
import { anyExample } from '../kit/charts';

describe('a chart on several pages', () => {
  test('has each position on some page, and a page for each branch that is cut off, once', () => {
    fc.assert(
      fc.property(anyExample, ({ diagram: { cards } }) => {
        const sheets = sheetsOf(cards);
        expect(new Set(sheets.flatMap((sheet) => sheet.cards.map(({ id }) => id)))).toEqual(
          new Set(cards.map(({ id }) => id)),
        );
        const cut = sheets.flatMap(({ page, folded }) =>
          [...folded].map(([id, { page: next }]) => ({ page: next, branch: id, from: page })),
        );
        const continued = sheets
          .filter(({ branch, part }) => branch !== undefined && (part === undefined || part.number === 1))
          .map(({ page, branch }) => ({ page, branch: branch?.head.id, from: branch?.from }));
        expect(cut.toSorted((a, b) => Number(a.page) - Number(b.page))).toEqual(continued);
      }),
    );
  });

  test('has no more positions on a page than are wanted, and the parts of a team after one another', () => {
    fc.assert(
      fc.property(anyExample, fc.integer({ min: 2, max: 12 }), ({ diagram: { cards } }, most) => {
        const sheets = sheetsOf(cards, most);
        expect(sheets.map(({ page }) => page)).toEqual(sheets.map((_, i) => i + 1));
        for (const { page, part, cards: shown } of sheets) {
          expect(shown.length).toBeLessThanOrEqual(most);
          if (part === undefined) continue;
          const first = sheets[page - part.number];
          expect(first?.part).toEqual({ number: 1, of: part.of });
        }
        expect(new Set(sheets.flatMap((sheet) => sheet.cards.map(({ id }) => id))).size).toBe(cards.length);
      }),
    );
  });

  test('shows a team in parts, and in the index the page on which each team begins', () => {
    const team = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`r${i}`, { under: 'head' }]));
    const chart = diagramOf({ top: { title: 'Top' }, head: { title: 'Head', under: 'top' }, ...team });
    const html = printOf(chart, { palette: 'light', paper: ROOMS.a4, pages: 'branches' });
    expect(html).toMatch(/<h2 id="branch-2">Head <small>\(1 of 3\)<\/small>/);
    expect(html).toMatch(/<h2 id="branch-4">Head <small>\(3 of 3\)<\/small>/);
    expect(html).toContain('<li><span>Head</span><a href="#page-2">2</a></li>');
    expect(html).toContain('<li><span>r69</span><a href="#page-4">4</a></li>');
  });

  test('is one page where it fits on one', () => {
    const sheets = sheetsOf(company(12).cards);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.folded.size).toBe(0);
  });

  test('says at each cut where it goes on, on each page where it comes from, and has an index', () => {
    const html = printOf(unmarked(company(90)), { palette: 'light', paper: ROOMS.a4, pages: 'branches' });
    const count = sheetsOf(company(90).cards).length;
    expect(count).toBeGreaterThan(2);
    expect(html.match(/<section class="sheet"/g)).toHaveLength(count);
    expect(html).toMatch(/<a href="#page-2"><g class="fold[^>]*>.*?\+\d+, p\. 2</);
    const [, width, middle] =
      /<rect class="tab"[^>]* width="(\d+)".*?<text class="hidden" text-anchor="middle" x="([\d.]+)"/.exec(html)!;
    expect(Math.abs(Number(width) / 2 - Number(middle))).toBeLessThan(1);
    expect(html).toContain('<a href="#page-1">continued from page 1</a>');
    expect(html.match(/<li>/g)).toHaveLength(90);
    // Each page of a long index has margins.
    expect(html).toMatch(/\.index \{[^}]* box-decoration-break: clone;/);
  });
});

describe('a chart on one page', () => {
  test.each(['a4', 'a3', 'letter', '16:9'] as const)('fits %s', (name) => {
    const paper = ROOMS[name];
    const html = printOf(company(60), { palette: 'light', paper, pages: 'one' });
    expect(html).toContain(`@page { size: ${paper.width}px ${paper.height}px; margin: 0; }`);
    const [, width, height] = /<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(html)!;
    expect(Number(width)).toBeLessThanOrEqual(paper.width);
    expect(Number(height)).toBeLessThanOrEqual(paper.height);
  });

  test('may be as large as the chart', () => {
    const html = printOf(company(60), { palette: 'light', pages: 'one' });
    const [, width, height] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(html)!;
    expect(html).toContain(`size: ${Math.ceil(Number(width))}px ${Math.ceil(Number(height))}px`);
  });

  test('carries no markup of the chart', () => {
    const chart = diagramOf({ a: { title: '<b>&' }, b: { title: '</svg><script>', under: 'a' } }, '<i>');
    for (const pages of ['one', 'branches'] as const) {
      const html = printOf(chart, { palette: 'light', pages });
      expect(html).not.toMatch(/<script|<i>|<b>/);
      expect(html).toContain('&lt;i&gt;');
    }
  });
});
