import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../../src/picture/diagram/diagram';
import type { FromPage } from '../../../../src/webview/preview/protocol';
import { findings } from '../kit/axe';
import { diagramOf } from '../kit/diagrams';
import type { PreviewPage } from '../kit/page';
import { URI } from '../kit/page';
import { notice, press } from '../kit/screen';
import { session } from '../kit/session';
import { THEMES, type ThemeName } from '../kit/themes';

const open = session();
const cards = diagramOf({
  ceo: { holders: ['Ana Ruiz'] },
  coo: { under: 'ceo', areas: ['Brand', 'Service'] },
  seat: { under: 'coo', status: 'vacant' },
});
const diagram: Diagram = {
  ...cards,
  areas: [
    {
      id: 'brand',
      name: 'Brand',
      parts: [
        { card: 'n1', part: 'owns' },
        { card: 'n0', part: 'consulted' },
      ],
    },
    { id: 'service', name: 'Service', parts: [{ card: 'n1', part: 'owns' }] },
  ],
};
const asked = async (preview: PreviewPage): Promise<readonly FromPage[]> =>
  (await preview.posted()).filter(({ kind }) => kind === 'begin' || kind === 'change');
const items = (preview: PreviewPage) => preview.page.getByRole('menuitem').locator('span').allTextContents();

describe('the menu of a card', () => {
  test('has what fits the position', async () => {
    const preview = await open();
    await preview.show(diagram);
    await preview.card('n1').focus();
    await press(preview, 'ContextMenu');
    expect(await items(preview)).toEqual(
      expect.arrayContaining([
        'Rename',
        'Add direct report',
        'Move to…',
        'Transfer area to…',
        'Split…',
        'Merge into…',
        'Mark as vacant',
        'Delete…',
      ]),
    );
    await press(preview, 'Escape');
    await preview.card('n2').focus();
    await press(preview, 'Shift+F10');
    const seat = await items(preview);
    expect(seat).not.toContain('Transfer area to…');
    expect(seat).not.toContain('Mark as vacant');
  });

  test.each([
    ['Move to…', { kind: 'begin', change: 'move', position: 'coo', uri: URI }],
    ['Transfer area to…', { kind: 'begin', change: 'transfer-area', position: 'coo', uri: URI }],
    ['Split…', { kind: 'begin', change: 'split', position: 'coo', uri: URI }],
    ['Merge into…', { kind: 'begin', change: 'merge', position: 'coo', uri: URI }],
    ['Delete…', { kind: 'begin', change: 'delete', position: 'coo', uri: URI }],
    ['Mark as vacant', { kind: 'change', change: { kind: 'vacate', position: 'coo' }, uri: URI }],
  ])('%s asks for the change', async (name, message) => {
    const preview = await open();
    await preview.show(diagram);
    await preview.card('n1').click({ button: 'right' });
    await preview.page.getByRole('menuitem', { name }).click();
    expect(await asked(preview)).toEqual([message]);
  });

  test.each([
    ['m', 'move'],
    ['M', 'move'],
    ['Delete', 'delete'],
  ])('%s begins the same', async (key, change) => {
    const preview = await open();
    await preview.show(diagram);
    await press(preview, key);
    expect(await asked(preview)).toEqual([]);
    await preview.card('n1').focus();
    await press(preview, `Control+${key}`);
    expect(await asked(preview)).toEqual([]);
    await press(preview, key);
    expect(await asked(preview)).toMatchObject([{ kind: 'begin', change, position: 'coo' }]);
  });

  test('sets the holder, the status and the number of seats on the box', async () => {
    const preview = await open();
    await preview.show(diagram);
    const choose = async (name: string) => {
      await preview.card('n2').focus();
      await press(preview, 'ContextMenu');
      await preview.page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
    };
    await choose('Set holder');
    await preview.page.keyboard.type('Bo Lind');
    await press(preview, 'Enter');
    await choose('Set status');
    await preview.page.getByRole('menuitem', { name: 'proposed' }).click();
    await choose('Set headcount');
    await preview.page.keyboard.type('none');
    await press(preview, 'Enter');
    expect(await preview.page.locator('.title-why').textContent()).toBe('Type a whole number from 1.');
    await preview.page.locator('.title-field').fill('3');
    await press(preview, 'Enter');
    expect((await asked(preview)).map((message) => message.kind === 'change' && message.change)).toEqual([
      { kind: 'fill', position: 'seat', holders: [{ name: 'Bo Lind' }] },
      { kind: 'set', position: 'seat', key: 'status', value: 'proposed' },
      { kind: 'set', position: 'seat', key: 'headcount', value: '3' },
    ]);
  });

  test('is followed by a word on what was deleted, once that is so', async () => {
    const preview = await open();
    await preview.show(diagram);
    await preview.card('n2').focus();
    await press(preview, 'Delete');
    await preview.show(diagram, 2);
    expect(await notice(preview)).toEqual([]);
    await preview.show(diagramOf({ ceo: {}, coo: { under: 'ceo' } }), 3);
    expect(await notice(preview)).toEqual(['Deleted seat.Undo']);
    await preview.card('n1').focus();
    await preview.show(diagramOf({ ceo: {} }), 4);
    expect(await notice(preview)).toEqual(['Deleted seat.Undo']);
  });

  test('fits into the lowest window', async () => {
    const preview = await open({ width: 400, height: 240 });
    await preview.show(diagram);
    await preview.card('n1').focus();
    await press(preview, 'Shift+F10');
    const { top, bottom } = await preview.page
      .getByRole('menu')
      .evaluate((menu) => menu.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(240);
    await press(preview, 'End');
    await press(preview, 'Enter');
    expect(await asked(preview)).toMatchObject([{ change: 'delete' }]);
  });
});

describe('a cell of the matrix', () => {
  test.each(['mouse', 'keys'])('passes its area on, by %s', async (way) => {
    const preview = await open();
    await preview.show(diagram);
    await preview.page.getByRole('tab', { name: 'Ownership' }).click();
    const cell = preview.page.locator('td[data-row="service"][data-column="n1"]');
    if (way === 'mouse') await cell.click({ button: 'right' });
    else {
      await cell.focus();
      await press(preview, 'Shift+F10');
    }
    await preview.page.getByRole('menuitem', { name: 'Transfer area to…' }).click();
    expect(await asked(preview)).toEqual([
      { kind: 'begin', change: 'transfer-area', position: 'coo', area: 'service', uri: URI },
    ]);
  });

  test('does not delete its position with a key', async () => {
    const preview = await open();
    await preview.show(diagram);
    await preview.page.getByRole('tab', { name: 'Ownership' }).click();
    await preview.page.locator('td[data-row="service"][data-column="n1"]').focus();
    for (const key of ['Delete', 'a', 'm', 'F2']) await press(preview, key);
    expect(await asked(preview)).toEqual([]);
  });
});

describe('the sheet of keys', () => {
  test('opens with a question mark, and closes again', async () => {
    const preview = await open();
    await preview.show(diagram);
    await preview.card('n1').focus();
    const sheet = preview.page.getByRole('dialog', { name: 'Keys and gestures' });
    for (const key of ['Escape', '?']) {
      await press(preview, '?');
      await sheet.waitFor();
      await press(preview, 'ArrowDown');
      await press(preview, 'Delete');
      await press(preview, key);
      await sheet.waitFor({ state: 'hidden' });
    }
    await preview.page.getByRole('button', { name: 'Keys and gestures' }).click();
    await preview.page.mouse.click(5, 400);
    await sheet.waitFor({ state: 'hidden' });
    await preview.card('n1').focus();
    expect(await asked(preview)).toEqual([]);
  });

  test('can be read whole in a small window', async () => {
    const preview = await open({ width: 320, height: 260 });
    await preview.show(diagram);
    await press(preview, '?');
    const keys = preview.page.locator('.help .keys');
    expect(await keys.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    const { top, bottom } = await preview.page
      .locator('dialog.help')
      .evaluate((dialog) => dialog.getBoundingClientRect().toJSON());
    expect([top >= 0, bottom <= 260]).toEqual([true, true]);
  });
});

test.each(Object.keys(THEMES) as ThemeName[])('axe finds nothing in what changes the chart, in %s', async (theme) => {
  const preview = await open({ theme });
  await preview.show(diagram);
  await press(preview, '?');
  expect(await findings(preview)).toEqual([]);
  await press(preview, 'Escape');
  await preview.card('n1').focus();
  await press(preview, 'a');
  expect(await findings(preview)).toEqual([]);
  await press(preview, 'Escape');
  await press(preview, 'F2');
  await press(preview, 'Delete');
  await press(preview, 'Enter');
  expect(await findings(preview)).toEqual([]);
});
