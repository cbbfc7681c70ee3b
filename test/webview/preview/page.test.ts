import { describe, expect, test } from 'vitest';
import { EMPTY } from '../../../src/picture/diagram/diagram';
import { company, diagramOf } from './kit/diagrams';
import { URI } from './kit/page';
import { notice, percent, placeOf, press, renamed, selected } from './kit/screen';
import { session } from './kit/session';

const open = session();
const small = diagramOf({
  ceo: {},
  coo: { under: 'ceo' },
  cfo: { under: 'ceo' },
  cto: { under: 'cfo' },
  ux: { under: 'cfo' },
});

describe('what the page is told', () => {
  test('it says that it is ready, and what to type while there is nothing', async () => {
    const preview = await open();
    expect(await preview.posted()).toEqual([{ kind: 'ready' }]);
    await preview.page.getByText('This chart is empty').waitFor();
    expect(await preview.page.locator('#empty pre').textContent()).toContain('reports_to: ceo');
    await preview.show(small);
    expect(await preview.page.locator('#empty').isVisible()).toBe(false);
    await preview.show({ ...EMPTY, title: '', cards: [] }, 2);
    await preview.page.getByText('This chart is empty').waitFor();
  });

  test('of many versions at once the last is drawn', async () => {
    const preview = await open();
    await preview.page.evaluate(
      ({ diagram, uri }) => {
        for (let version = 1; version <= 30; version++) {
          const cards = diagram.cards.map((card) => ({ ...card, title: `v${version}` }));
          window.postMessage({ kind: 'show', uri, version, diagram: { ...diagram, cards } }, '*');
        }
      },
      { diagram: small, uri: URI },
    );
    await preview.page.locator('.title', { hasText: 'v30' }).first().waitFor();
  });

  test('another file starts at its own version', async () => {
    const preview = await open();
    await preview.show(small, 7);
    await preview.show(renamed(small, 'other'), 1, 'file:///b.orgchart.yaml');
    expect(await preview.card('n0').locator('.title').textContent()).toBe('ceo other');
  });

  test('a picture that cannot be drawn leaves the last one, and says so', async () => {
    const preview = await open();
    await preview.show(small);
    const broken = { ...small, cards: [...small.cards, { ...small.cards[0]!, title: null as unknown as string }] };
    await preview.send({ kind: 'show', uri: URI, version: 2, diagram: broken });
    await preview.page.getByText('could not be drawn').waitFor();
    expect(await preview.page.locator('.card').count()).toBe(5);
    expect((await preview.posted()).at(-1)).toMatchObject({ kind: 'failed', uri: URI });
    await preview.show(renamed(small, 'again'), 3);
    await expect.poll(() => notice(preview)).toEqual([]);
    expect(await preview.card('n0').locator('.title').textContent()).toBe('ceo again');
  });

  test('a notice stands over the last picture until one comes without', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.send({ kind: 'notice', text: 'The file is broken in line 3' });
    await preview.page.getByText('broken in line 3').waitFor();
    expect(await preview.page.locator('.card').count()).toBe(5);
    await preview.send({ kind: 'show', uri: URI, version: 2, diagram: small, notice: 'Behind the text' });
    await expect.poll(() => notice(preview)).toEqual(['Behind the text']);
    await preview.send({ kind: 'show', uri: URI, version: 3, diagram: small });
    await expect.poll(() => notice(preview)).toEqual([]);
  });

  test('the selected card is marked; the picture moves only if it cannot be seen', async () => {
    const preview = await open();
    await preview.show(company(200));
    await preview.send({ kind: 'do', command: 'unfoldAll' });
    await expect.poll(() => preview.page.locator('.card').count()).toBe(200);
    await preview.page.locator('.zoom .actual').click();
    const ids = await preview.page.locator('.card').evaluateAll((cards) => {
      const isInside = (card: Element) => {
        const { left, right, top, bottom } = card.getBoundingClientRect();
        return left > 0 && right < innerWidth && top > 0 && bottom < innerHeight;
      };
      const id = (card: Element | undefined) => (card as SVGElement).dataset.id!;
      return { inside: id(cards.find(isInside)), outside: id(cards.findLast((card) => !isInside(card))) };
    });
    const before = await placeOf(preview, ids.inside);
    await preview.send({ kind: 'select', id: ids.inside });
    await expect.poll(() => selected(preview)).toEqual([ids.inside]);
    expect(await placeOf(preview, ids.inside)).toEqual(before);
    await preview.send({ kind: 'select', id: ids.outside });
    await expect.poll(() => selected(preview)).toEqual([ids.outside]);
    const { x, y } = await placeOf(preview, ids.outside);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThan(1_200);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(800);
    await preview.send({ kind: 'select', id: undefined });
    await expect.poll(() => selected(preview)).toEqual([]);
  });

  test('a selection that comes right behind its picture is not lost', async () => {
    const preview = await open();
    await preview.send({ kind: 'show', uri: URI, version: 1, diagram: small });
    await preview.send({ kind: 'select', id: 'n3' });
    await expect.poll(() => selected(preview)).toEqual(['n3']);
  });
});

describe('what people do', () => {
  test('a click opens a card; dragging does not', async () => {
    const preview = await open();
    await preview.show(small, 4);
    await preview.card('n3').click();
    expect(await preview.posted()).toMatchObject([
      { kind: 'ready' },
      { kind: 'open', target: { card: 'n3' }, uri: URI },
    ]);
    const before = await placeOf(preview, 'n0');
    await preview.page.mouse.move(before.x + 20, before.y + 20);
    await preview.page.mouse.down();
    await preview.page.mouse.move(before.x + 120, before.y + 70, { steps: 4 });
    await preview.page.mouse.up();
    expect(await placeOf(preview, 'n0')).toEqual({ ...before, x: before.x + 100, y: before.y + 50 });
    expect((await preview.posted()).length).toBe(2);
    await preview.card('n1').click();
    expect((await preview.posted()).length).toBe(3);
  });

  test('the wheel pans, and zooms about the pointer with Ctrl', async () => {
    const preview = await open();
    await preview.show(small);
    const before = await placeOf(preview, 'n0');
    await preview.page.mouse.move(before.x, before.y);
    await preview.page.mouse.wheel(30, 40);
    await expect.poll(() => placeOf(preview, 'n0')).toEqual({ ...before, x: before.x - 30, y: before.y - 40 });
    await preview.page.mouse.move(before.x - 30, before.y - 40);
    await preview.page.keyboard.down('Control');
    await preview.page.mouse.wheel(0, -20);
    await preview.page.keyboard.up('Control');
    await expect.poll(async () => (await placeOf(preview, 'n0')).width).toBeGreaterThan(before.width * 1.1);
    const after = await placeOf(preview, 'n0');
    expect(Math.abs(after.x - before.x + 30)).toBeLessThanOrEqual(2);
    expect(Math.abs(after.y - before.y + 40)).toBeLessThanOrEqual(2);
  });

  test('arrows walk from card to card, Enter opens', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n0').focus();
    const walk = [
      ['ArrowDown', 'n1'],
      ['ArrowRight', 'n2'],
      ['ArrowDown', 'n3'],
      ['ArrowDown', 'n4'],
      ['ArrowUp', 'n2'],
      ['ArrowLeft', 'n1'],
      ['ArrowUp', 'n0'],
    ] as const;
    for (const [key, id] of walk) {
      await press(preview, key);
      expect(await preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id)).toBe(id);
      expect(await selected(preview)).toEqual([id]);
    }
    await press(preview, 'Enter');
    expect((await preview.posted()).at(-1)).toEqual({ kind: 'open', target: { card: 'n0' }, uri: URI });
  });

  test('arrows pan where no card has the focus; keys zoom and fit', async () => {
    const preview = await open();
    await preview.show(small);
    const before = await placeOf(preview, 'n0');
    await press(preview, 'ArrowRight');
    expect((await placeOf(preview, 'n0')).x).toBe(before.x - 60);
    await press(preview, '+');
    expect(await percent(preview)).toBe('120 %');
    await press(preview, '-');
    await press(preview, '-');
    expect(await percent(preview)).toBe('83 %');
    await press(preview, '0');
    expect(await percent(preview)).toBe('100 %');
    await press(preview, 'f');
    expect(await placeOf(preview, 'n0')).toEqual(before);
  });

  test('the toolbar does the same', async () => {
    const preview = await open();
    await preview.show(small);
    const button = (name: string) => preview.page.getByRole('button', { name });
    await button('Zoom in').click();
    expect(await percent(preview)).toBe('120 %');
    await button('Zoom out').click();
    await button('Zoom out').click();
    expect(await percent(preview)).toBe('83 %');
    await button('zoom to 100 %').click();
    expect(await percent(preview)).toBe('100 %');
    await button('Fit').click();
    expect((await preview.posted()).length).toBe(1);
  });
});
