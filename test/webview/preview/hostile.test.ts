import { describe, expect, test } from 'vitest';
import { EMPTY } from '../../../src/picture/diagram/diagram';
import { HOSTILE, squeezed, UNDRAWABLE } from '../../hostile/corpus';
import { foreignIn } from '../../hostile/watch';
import { diagramOf } from './kit/diagrams';
import { session } from './kit/session';

const open = session();

describe('what people type is drawn, and nothing of it runs', () => {
  test('in titles, holders, areas and the name of the organization', async () => {
    const texts: (readonly [string, string])[] = [...HOSTILE.map((text) => [text, text] as const), ...UNDRAWABLE];
    const preview = await open();
    const dialogs: string[] = [];
    preview.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const sketches = texts.map(([typed], i) => {
      const marks = [{ severity: 'error' as const, code: typed, message: typed }];
      return [`k${i}`, { title: typed, holders: [typed], areas: [typed], marks }] as const;
    });
    await preview.show(diagramOf(Object.fromEntries(sketches), HOSTILE.join(' ')));
    const drawn = await preview.page
      .locator('.card')
      .evaluateAll((cards) =>
        Object.fromEntries(
          cards.map((card) => [
            (card as SVGElement).dataset.id,
            ['.title', '.holder', '.area'].map((part) => card.querySelector(part)?.textContent),
          ]),
        ),
      );
    texts.forEach(([typed, expected], i) => {
      const [title, holder, area] = drawn[`n${i}`]!;
      expect(squeezed(title ?? ''), typed).toBe(squeezed(expected));
      expect(squeezed(holder ?? ''), typed).toBe(squeezed(expected));
      if (!area?.endsWith('…')) expect(squeezed(area ?? ''), typed).toBe(squeezed(expected));
    });
    expect(await preview.page.locator('.picture :is(foreignObject, b, br)').count()).toBe(0);
    expect(await foreignIn(preview.page)).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(await preview.card('n0').getAttribute('aria-label')).toContain(HOSTILE[0]!);
    expect(await preview.page.getByRole('tree').getAttribute('aria-label')).toBe(`Org chart of ${HOSTILE.join(' ')}`);
  });

  test('in keys and ids of cards', async () => {
    const preview = await open();
    const { cards, title } = diagramOf(
      Object.fromEntries(HOSTILE.filter((key) => key !== '__proto__').map((key) => [key, {}])),
    );
    await preview.show({ ...EMPTY, title, cards });
    await preview.show({ ...EMPTY, title, cards: cards.map((card) => ({ ...card, title: `${card.title}!` })) }, 2);
    expect(await preview.page.locator('.card').count()).toBe(cards.length);
  });

  test('texts that are too long are cut, and the tooltip has them whole', async () => {
    const preview = await open();
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(50);
    await preview.show(diagramOf({ a: { title: long, holders: [long], areas: [long] } }));
    expect(await preview.card('n0').locator('.title').textContent()).toMatch(/^Donau.*…$/);
    expect(await preview.card('n0').locator('.title tspan').count()).toBe(3);
    expect(await preview.card('n0').locator('> title').textContent()).toContain(long);
  });
});
