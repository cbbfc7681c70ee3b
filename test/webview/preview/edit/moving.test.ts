import { describe, expect, test } from 'vitest';
import type { FromPage } from '../../../../src/webview/preview/protocol';
import { diagramOf } from '../kit/diagrams';
import type { PreviewPage } from '../kit/page';
import { URI } from '../kit/page';
import { notice, percent, placeOf, press } from '../kit/screen';
import { session } from '../kit/session';

const open = session();
const small = diagramOf({
  ceo: {},
  coo: { under: 'ceo' },
  cfo: { under: 'ceo' },
  cto: { under: 'cfo' },
  ux: { under: 'cfo' },
  lab: { under: 'cto' },
});
const asked = async (preview: PreviewPage): Promise<readonly FromPage[]> =>
  (await preview.posted()).filter(({ kind }) => kind !== 'ready');
const ghost = (preview: PreviewPage) => preview.page.locator('.ghost:not([hidden])');

/** The middle of a card. */
const at = async (preview: PreviewPage, id: string) => {
  const box = (await preview.card(id).locator('.frame').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Presses a card and draws it to another one, without letting go. */
const carry = async (preview: PreviewPage, from: string, to: string): Promise<void> => {
  const [start, end] = [await at(preview, from), await at(preview, to)];
  await preview.page.mouse.move(start.x, start.y);
  await preview.page.mouse.down();
  await preview.page.mouse.move(end.x, end.y, { steps: 6 });
};

const classed = (preview: PreviewPage, name: string) =>
  preview.page
    .locator(`.card.${name}`)
    .evaluateAll((cards) => cards.map((card) => (card as SVGElement).dataset.id).sort());

describe('a card that is dragged', () => {
  test('onto another one is one move, and is followed to where it then stands', async () => {
    const preview = await open();
    await preview.show(small, 5);
    const before = await placeOf(preview, 'n0');
    await carry(preview, 'n3', 'n1');
    expect(await ghost(preview).innerText()).toBe('cto\nwith 1 position below\nWill report to coo');
    expect(await classed(preview, 'cannot')).toEqual(['n2', 'n3', 'n5']);
    expect(await classed(preview, 'receiver')).toEqual(['n1']);
    await preview.page.mouse.up();
    expect(await asked(preview)).toEqual([
      { kind: 'change', change: { kind: 'move', position: 'cto', to: 'coo' }, uri: URI },
    ]);
    expect(await placeOf(preview, 'n0')).toEqual(before);
    expect(await ghost(preview).count()).toBe(0);
    expect(await classed(preview, 'cannot')).toEqual([]);
    await preview.show(
      diagramOf({
        ceo: {},
        coo: { under: 'ceo' },
        cfo: { under: 'ceo' },
        cto: { under: 'coo' },
        ux: { under: 'cfo' },
        lab: { under: 'cto' },
      }),
      6,
    );
    await expect.poll(() => preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id)).toBe('n3');
    expect((await asked(preview)).at(-1)).toEqual({ kind: 'open', target: { card: 'n3' }, uri: URI, stay: true });
  });

  test.each([
    ['n3', 'n5', 'cto cannot report to lab, who is below it.'],
    ['n3', 'n2', 'cto reports to cfo already.'],
  ])('from %s onto %s is refused with the reason', async (from, to, reason) => {
    const preview = await open();
    await preview.show(small);
    await carry(preview, from, to);
    expect(await ghost(preview).innerText()).toContain(reason);
    await preview.page.mouse.up();
    expect(await asked(preview)).toEqual([]);
    expect(await notice(preview)).toEqual([reason]);
  });

  test('goes back after Escape, on empty canvas and where it came from', async () => {
    const preview = await open();
    await preview.show(small);
    await carry(preview, 'n3', 'n1');
    await press(preview, 'Escape');
    expect(await ghost(preview).count()).toBe(0);
    const before = await placeOf(preview, 'n0');
    await preview.page.mouse.move(300, 500, { steps: 3 });
    expect(await placeOf(preview, 'n0')).toEqual(before);
    await preview.page.mouse.up();
    await carry(preview, 'n3', 'n1');
    await preview.page.mouse.move(40, 700);
    await preview.page.mouse.up();
    await carry(preview, 'n3', 'n1');
    const home = await at(preview, 'n3');
    await preview.page.mouse.move(home.x, home.y);
    await preview.page.mouse.up();
    expect(await asked(preview)).toEqual([]);
    await preview.card('n1').click();
    expect(await asked(preview)).toHaveLength(1);
  });

  test('is no click, and a click that trembles is no drag', async () => {
    const preview = await open();
    await preview.show(small);
    const { x, y } = await at(preview, 'n3');
    await preview.page.mouse.move(x, y);
    await preview.page.mouse.down();
    await preview.page.mouse.move(x + 3, y + 2);
    await preview.page.mouse.up();
    expect(await asked(preview)).toMatchObject([{ kind: 'open', target: { card: 'n3' } }]);
  });

  test('may be drawn over a folded team, which is shown when it has joined', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n2').focus();
    await press(preview, ' ');
    await expect.poll(() => preview.page.locator('.card').count()).toBe(3);
    await carry(preview, 'n1', 'n2');
    await preview.page.mouse.up();
    expect(await asked(preview)).toMatchObject([{ change: { kind: 'move', position: 'coo', to: 'cfo' } }]);
    await preview.show(
      diagramOf({
        ceo: {},
        coo: { under: 'cfo' },
        cfo: { under: 'ceo' },
        cto: { under: 'cfo' },
        ux: { under: 'cfo' },
        lab: { under: 'cto' },
      }),
      2,
    );
    await expect.poll(() => preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id)).toBe('n1');
  });

  test('outlives a new picture, and is given up where its position is gone', async () => {
    const preview = await open();
    await preview.show(small);
    await carry(preview, 'n3', 'n1');
    await preview.show(
      diagramOf({ new: {}, ceo: {}, coo: { under: 'ceo' }, cfo: { under: 'ceo' }, cto: { under: 'cfo' } }),
      2,
    );
    expect(await ghost(preview).innerText()).toContain('cto');
    expect(await classed(preview, 'cannot')).toEqual(['n3', 'n4']);
    await preview.show(diagramOf({ ceo: {}, coo: { under: 'ceo' } }), 3);
    expect(await ghost(preview).count()).toBe(0);
    await preview.page.mouse.up();
    expect(await asked(preview)).toEqual([]);
  });

  test('moves the picture near the edges', async () => {
    const preview = await open();
    await preview.show(small);
    await carry(preview, 'n3', 'n1');
    const before = await placeOf(preview, 'n0');
    await preview.page.mouse.move(1_195, 400, { steps: 4 });
    await expect.poll(async () => (await placeOf(preview, 'n0')).x).toBeLessThan(before.x - 60);
    await press(preview, 'Escape');
    await preview.page.mouse.up();
  });
});

describe('dragging moves the picture', () => {
  test('beside the cards, from a card that can be moved nowhere, and from afar', async () => {
    const preview = await open();
    await preview.show(small);
    const drag = async (x: number, y: number): Promise<void> => {
      await preview.page.mouse.move(x, y);
      await preview.page.mouse.down();
      await preview.page.mouse.move(x + 60, y + 30, { steps: 4 });
      await preview.page.mouse.up();
    };
    const before = await placeOf(preview, 'n3');
    await drag(40, 700);
    expect(await placeOf(preview, 'n3')).toEqual({ ...before, x: before.x + 60, y: before.y + 30 });
    const top = await at(preview, 'n0');
    await drag(top.x, top.y);
    expect(await placeOf(preview, 'n3')).toEqual({ ...before, x: before.x + 120, y: before.y + 60 });
    for (let i = 0; i < 8; i++) await press(preview, '-');
    expect(parseInt((await percent(preview)) ?? '', 10)).toBeLessThan(50);
    const [card, place] = [await at(preview, 'n3'), await at(preview, 'n1')];
    await drag(card.x, card.y);
    expect((await at(preview, 'n1')).x).toBeCloseTo(place.x + 60, 0);
    expect(await asked(preview)).toEqual([]);
  });

  test('unless the card was held before', async () => {
    const preview = await open();
    await preview.show(small);
    for (let i = 0; i < 5; i++) await press(preview, '-');
    const [from, to] = [await at(preview, 'n3'), await at(preview, 'n1')];
    await preview.page.mouse.move(from.x, from.y);
    await preview.page.mouse.down();
    await ghost(preview).waitFor();
    await preview.page.mouse.move(to.x, to.y, { steps: 5 });
    await preview.page.mouse.up();
    expect(await asked(preview)).toMatchObject([
      { kind: 'change', change: { kind: 'move', position: 'cto', to: 'coo' } },
    ]);
    expect((await at(preview, 'n1')).x).toBeCloseTo(to.x, 0);
  });

  test('with a finger, which has to hold a card to lift it, and gets its menu when it lets go', async () => {
    const preview = await open();
    await preview.show(small);
    const [from, to] = [await at(preview, 'n3'), await at(preview, 'n1')];
    const client = await preview.page.context().newCDPSession(preview.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    const swipe = async (wait: boolean, end: { x: number; y: number }): Promise<void> => {
      const start = touch('touchStart', [from]);
      if (wait) await start.then(() => ghost(preview).waitFor());
      // Sent in one go: a busy machine must not turn a swipe into a long press.
      const moves = [1, 2, 3, 4, 5].map((step) =>
        touch('touchMove', [{ x: from.x + ((end.x - from.x) * step) / 5, y: from.y + ((end.y - from.y) * step) / 5 }]),
      );
      await Promise.all([start, ...moves, touch('touchEnd', [])]);
    };
    await swipe(true, to);
    expect(await asked(preview)).toMatchObject([{ change: { kind: 'move', position: 'cto', to: 'coo' } }]);
    await ghost(preview).waitFor({ state: 'detached' });
    await swipe(true, from);
    const menu = preview.page.getByRole('menu', { name: 'Actions for cto' });
    const item = (await menu.getByRole('menuitem').first().boundingBox())!;
    const onItem = { x: item.x + item.width / 2, y: item.y + item.height / 2 };
    await Promise.all([touch('touchStart', [onItem]), touch('touchEnd', [])]);
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => asked(preview)).toMatchObject([{ kind: 'change' }, { kind: 'open' }]);
    await swipe(false, { x: from.x + 50, y: from.y });
    expect((await at(preview, 'n1')).x).toBeCloseTo(to.x + 50, 0);
    expect(await asked(preview)).toHaveLength(2);
  });
});
