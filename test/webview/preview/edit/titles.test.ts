import { describe, expect, test } from 'vitest';
import type { FromPage } from '../../../../src/webview/preview/protocol';
import { company, diagramOf } from '../kit/diagrams';
import type { PreviewPage } from '../kit/page';
import { URI } from '../kit/page';
import { notice, press } from '../kit/screen';
import { session } from '../kit/session';

const open = session();
const small = diagramOf({
  ceo: { title: 'Chief Executive Officer' },
  coo: { under: 'ceo', title: 'Chief Operating Officer' },
  ux: { under: 'coo', title: 'Designer' },
});
const field = (preview: PreviewPage) => preview.page.locator('.title-box:not([hidden]) input');
const asked = async (preview: PreviewPage): Promise<readonly FromPage[]> =>
  (await preview.posted()).filter(({ kind }) => kind !== 'ready' && kind !== 'open');
const focused = (preview: PreviewPage) =>
  preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id);

describe('a title', () => {
  test('is typed over the card after a double click, and becomes one change', async () => {
    const preview = await open();
    await preview.show(small, 3);
    await preview.card('n1').dblclick();
    expect(await field(preview).inputValue()).toBe('Chief Operating Officer');
    await preview.page.keyboard.type('Head of Operations');
    await press(preview, 'Enter');
    expect(await asked(preview)).toEqual([
      { kind: 'change', change: { kind: 'retitle', position: 'coo', title: 'Head of Operations' }, uri: URI },
    ]);
    expect(await focused(preview)).toBe('n1');
    await preview.show(
      diagramOf({ ceo: {}, coo: { under: 'ceo', title: 'Head of Operations' }, ux: { under: 'coo' } }),
      4,
    );
    expect(await field(preview).count()).toBe(0);
    expect(await preview.card('n1').locator('.title').textContent()).toBe('Head of Operations');
  });

  test('keeps the focus in the page, where a click and a double click show the position in the text', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n1').dblclick();
    const opened = (await preview.posted()).filter((message) => message.kind === 'open');
    expect(opened.length).toBeGreaterThan(0);
    for (const message of opened) expect(message).toMatchObject({ stay: true });
    expect(await field(preview).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test.each(['F2', 'menu'])('is typed after %s', async (way) => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n2').focus();
    if (way === 'F2') await press(preview, 'F2');
    else {
      await press(preview, 'Shift+F10');
      await preview.page.getByRole('menuitem', { name: 'Rename' }).click();
    }
    await preview.page.keyboard.type('Researcher');
    await press(preview, 'Enter');
    expect(await asked(preview)).toMatchObject([{ change: { kind: 'retitle', position: 'ux', title: 'Researcher' } }]);
  });

  test('is left alone after Escape, and where nothing was changed', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n1').focus();
    for (const keys of [['x', 'Escape'], ['Enter'], ['End', ' ', 'Enter']]) {
      await press(preview, 'F2');
      for (const key of keys) await press(preview, key);
      expect(await field(preview).count()).toBe(0);
      expect(await focused(preview)).toBe('n1');
    }
    expect(await asked(preview)).toEqual([]);
  });

  test('cannot be empty, and the field says so', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n1').focus();
    await press(preview, 'F2');
    await press(preview, 'Delete');
    await press(preview, 'Enter');
    expect(await preview.page.getByRole('alert').textContent()).toBe('A position needs a title.');
    expect(await field(preview).getAttribute('aria-invalid')).toBe('true');
    await preview.page.keyboard.type('C');
    expect(await field(preview).getAttribute('aria-invalid')).toBeNull();
    await press(preview, 'Delete');
    await press(preview, 'Backspace');
    await preview.card('n0').click();
    expect(await field(preview).count()).toBe(0);
    expect(await asked(preview)).toEqual([]);
  });

  test('is taken when a person goes on elsewhere in the page', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n1').focus();
    await press(preview, 'F2');
    await preview.page.keyboard.type('Head of Operations');
    await preview.card('n0').click();
    expect(await asked(preview)).toMatchObject([
      { change: { kind: 'retitle', position: 'coo', title: 'Head of Operations' } },
    ]);
  });

  test('is not taken by the Enter that ends a composition', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n1').focus();
    await press(preview, 'F2');
    await field(preview).evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = 'にほん';
      for (const init of [{ isComposing: true }, { keyCode: 229 }])
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    });
    expect(await field(preview).count()).toBe(1);
    expect(await asked(preview)).toEqual([]);
    await press(preview, 'Enter');
    expect(await asked(preview)).toMatchObject([{ change: { title: 'にほん' } }]);
  });

  test('stands over the card, also after the picture has moved, and stays with its position while the text changes', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n2').focus();
    await press(preview, 'F2');
    const distance = async () => {
      const [at, card] = [await field(preview).boundingBox(), await preview.card('n2').locator('.title').boundingBox()];
      return Math.abs(at!.x + 4 - card!.x) + Math.abs(at!.y + at!.height / 2 - card!.y - card!.height / 2);
    };
    await expect.poll(distance).toBeLessThan(3);
    await preview.page.mouse.move(30, 500);
    await preview.page.mouse.wheel(40, 60);
    await expect.poll(distance).toBeLessThan(3);
    await preview.page.keyboard.type('Writer');
    await preview.show(diagramOf({ ux: { title: 'Designer' }, ceo: {} }), 2);
    await press(preview, 'Enter');
    expect(await asked(preview)).toEqual([
      { kind: 'change', change: { kind: 'retitle', position: 'ux', title: 'Writer' }, uri: URI },
    ]);
  });

  test('can be read while it is typed, however far away the picture is', async () => {
    const preview = await open();
    await preview.show(company(300));
    await preview.card('n0').focus();
    for (let i = 0; i < 12; i++) await press(preview, '-');
    await press(preview, 'F2');
    await preview.frame();
    const { size, width } = await field(preview).evaluate((input) => ({
      size: parseFloat(getComputedStyle(input).fontSize),
      width: input.getBoundingClientRect().width,
    }));
    expect(size).toBeGreaterThanOrEqual(12);
    expect(width).toBeGreaterThanOrEqual(150);
  });

  test('is not given to another chart', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n0').focus();
    await press(preview, 'F2');
    await preview.page.keyboard.type('Founder');
    await preview.show(small, 1, 'file:///b.orgchart.yaml');
    expect(await field(preview).count()).toBe(0);
    await press(preview, 'Enter');
    expect(await asked(preview)).toEqual([]);
  });

  test('is text, whatever it looks like', async () => {
    const preview = await open();
    const hostile = '"><img src=x onerror=alert(1)> {{7*7}}';
    await preview.show(diagramOf({ ceo: { title: hostile }, a: { under: 'ceo' } }));
    await preview.card('n0').focus();
    await press(preview, 'F2');
    expect(await field(preview).inputValue()).toBe(hostile);
    await press(preview, 'Escape');
    await preview.card('n1').focus();
    await press(preview, 'm');
    await press(preview, 'a');
    expect(await preview.page.locator('img').count()).toBe(0);
  });
});

describe('a new position', () => {
  test('is made with its title and an id of it, and gets the focus when it is drawn', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n1').focus();
    await press(preview, 'a');
    expect(await field(preview).getAttribute('aria-label')).toBe('New position under Chief Operating Officer');
    expect(await asked(preview)).toEqual([]);
    await preview.page.keyboard.type('Head of Support');
    await press(preview, 'Enter');
    expect(await asked(preview)).toMatchObject([
      { change: { kind: 'add-report', manager: 'coo', id: 'head-of-support', title: 'Head of Support' } },
    ]);
    await preview.show(
      diagramOf({
        ceo: {},
        coo: { under: 'ceo' },
        ux: { under: 'coo' },
        'head-of-support': { under: 'coo', title: 'Head of Support' },
      }),
      2,
    );
    await expect.poll(() => focused(preview)).toBe('n3');
    await press(preview, 'Shift+A');
    expect(await field(preview).getAttribute('aria-label')).toBe('New position under coo');
    await preview.page.keyboard.type('Head of Support');
    await press(preview, 'Enter');
    expect((await asked(preview)).at(-1)).toMatchObject({
      change: { kind: 'add-report', manager: 'coo', id: 'head-of-support-2' },
    });
  });

  test('is made between a position and its manager', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n2').click({ button: 'right' });
    await preview.page.getByRole('menuitem', { name: 'Insert manager above' }).click();
    await preview.page.keyboard.type('Head of Design');
    await press(preview, 'Enter');
    expect(await asked(preview)).toMatchObject([
      { change: { kind: 'insert-manager', position: 'ux', id: 'head-of-design', title: 'Head of Design' } },
    ]);
  });

  test('is not made without a title, nor beside the top', async () => {
    const preview = await open();
    await preview.show(small);
    await preview.card('n1').focus();
    await press(preview, 'a');
    await press(preview, 'Enter');
    expect(await field(preview).count()).toBe(0);
    await preview.card('n0').focus();
    await press(preview, 'Shift+A');
    await expect
      .poll(() => notice(preview))
      .toEqual([
        'Chief Executive Officer is at the top, so no position can be added beside it. Press A to add a direct report.',
      ]);
    expect(await asked(preview)).toEqual([]);
  });
});
