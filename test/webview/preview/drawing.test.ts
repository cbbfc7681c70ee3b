import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../../src/core/text';
import { company, diagramOf, mark } from './kit/diagrams';
import { gallery } from './kit/gallery';
import type { PreviewPage } from './kit/page';
import { session } from './kit/session';
import { THEMES, type ThemeName } from './kit/themes';

const open = session();

/** Texts that come nearer to the edge of their card than the letters' overhang explains. */
const overflowing = (preview: PreviewPage): Promise<string[]> =>
  preview.page.evaluate(() =>
    [...document.querySelectorAll('.card')].flatMap((card) => {
      const frame = card.querySelector<SVGRectElement>('.frame')!.getBBox();
      return [...card.querySelectorAll<SVGTextElement>('.title, .holder, .note, .count, .area')]
        .filter((text) => {
          const { x, y, width, height } = text.getBBox();
          return x < 8 || y < 0 || x + width > frame.width - 8 || y + height > frame.height;
        })
        .map((text) => text.textContent ?? '');
    }),
  );

describe('a picture', () => {
  test.each([5, 50, 500])('of %i positions has all cards, and no text that overflows', async (count) => {
    const preview = await open();
    const diagram = company(count);
    await preview.show(diagram);
    await preview.send({ kind: 'do', command: 'unfoldAll' });
    await expect.poll(() => preview.page.locator('.card').count()).toBe(count);
    expect(await overflowing(preview)).toEqual([]);
    const titles = await preview.page
      .locator('.card')
      .evaluateAll((cards) =>
        cards.map((card) => [(card as SVGElement).dataset.id, card.querySelector('.title')!.textContent]),
      );
    expect(Object.fromEntries(titles)).toEqual(Object.fromEntries(diagram.cards.map(({ id, title }) => [id, title])));
  });

  test.each(Object.keys(THEMES) as ThemeName[])('of all kinds of cards overflows nowhere in %s', async (theme) => {
    const preview = await open({ theme });
    await preview.show(gallery());
    expect(await overflowing(preview)).toEqual([]);
  });

  test('says who holds a position, what it owns and how many seats it has', async () => {
    const preview = await open();
    await preview.show(
      diagramOf({
        a: {
          title: 'Designer',
          holders: ['Ida Berg', 'Bo Lind'],
          areas: ['a', 'b', 'c', 'd', 'e', 'f'],
          headcount: 22,
        },
      }),
    );
    const card = preview.card('n0');
    expect(await card.locator('.holder').textContent()).toBe('Ida Berg, Bo Lind');
    expect(await card.locator('.count').textContent()).toBe('× 22');
    expect(await card.locator('.area').allTextContents()).toEqual(['a', 'b', 'c', 'd', '+2 more']);
    expect(await card.locator('> title').textContent()).toContain('Owns a, b, c, d, e, f');
  });

  test.each(['vacant', 'proposed', 'eliminated'] as const)(
    'says that a position is %s, in words and by its frame',
    async (status) => {
      const preview = await open();
      await preview.show(diagramOf({ plain: {}, other: { status } }));
      expect(await preview.card('n1').locator('.note').textContent()).toBe(status);
      const look = (id: string) =>
        preview.card(id).evaluate((card) => {
          const frame = getComputedStyle(card.querySelector('.frame')!);
          return [frame.strokeDasharray, getComputedStyle(card.querySelector('.title')!).textDecorationLine].join(' ');
        });
      expect(await look('n1')).not.toBe(await look('n0'));
    },
  );

  test('tells severities apart by shape and sign, and says what is wrong', async () => {
    const preview = await open();
    const sketches = SEVERITIES.map(
      (severity) => [severity, { marks: [mark(severity, `See ${severity}`), mark('hint')] }] as const,
    );
    await preview.show(diagramOf(Object.fromEntries(sketches)));
    const shapes = await preview.page
      .locator('.badge')
      .evaluateAll((badges) =>
        badges.map((badge) => ['.shape', '.sign'].map((part) => badge.querySelector(part)!.getAttribute('d'))),
      );
    expect(new Set(shapes.map(([shape]) => shape)).size).toBe(4);
    expect(new Set(shapes.map(([, sign]) => sign)).size).toBe(4);
    expect(await preview.page.locator('.number').allTextContents()).toEqual(['2', '2', '2', '2']);
    expect(await preview.card('n0').locator('> title').textContent()).toContain('error: See error');
  });

  test('follows the theme without being drawn again', async () => {
    const preview = await open({ theme: 'light' });
    await preview.show(company(5));
    const fill = () =>
      preview.page
        .locator('.card .title')
        .first()
        .evaluate((title) => getComputedStyle(title).fill);
    const before = await fill();
    await preview.page.evaluate(() =>
      document.documentElement.style.setProperty('--vscode-foreground', 'rgb(1, 2, 3)'),
    );
    expect(before).not.toBe('rgb(1, 2, 3)');
    expect(await fill()).toBe('rgb(1, 2, 3)');
  });
});
