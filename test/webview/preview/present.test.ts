import { describe, expect, test } from 'vitest';
import type { PreviewPage } from './kit/page';
import { press } from './kit/screen';
import { session } from './kit/session';
import { CEO, CFO, COO, OPS, PLANT, shown, TAX, team } from './kit/team';

const open = session();

async function presenting(): Promise<PreviewPage> {
  const preview = await open();
  await preview.show(team);
  await preview.page.getByRole('button', { name: 'Present', exact: true }).click();
  return preview;
}

const caption = (preview: PreviewPage) => preview.page.locator('.presentation b').textContent();

describe('a presentation', () => {
  test('goes through the branches with the keys of slide programs', async () => {
    const preview = await presenting();
    expect(await caption(preview)).toBe('Northwind');
    await press(preview, 'ArrowRight');
    await expect.poll(() => shown(preview)).toEqual([COO, OPS, PLANT]);
    expect(await caption(preview)).toBe('Chief Operating Officer');
    await press(preview, 'PageDown');
    await expect.poll(() => shown(preview)).toEqual([CFO, TAX]);
    await press(preview, 'PageDown');
    expect(await preview.page.locator('.presentation output').textContent()).toBe('3 of 3');
    await press(preview, 'Home');
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, OPS, PLANT, CFO, TAX]);
  });

  test('has nothing around the chart, and ends with Escape', async () => {
    const preview = await presenting();
    expect(await preview.page.locator('#bar').isVisible()).toBe(false);
    expect(await preview.page.locator('.zoom').isVisible()).toBe(false);
    await press(preview, 'End');
    await press(preview, 'Escape');
    expect(await preview.page.locator('#bar').isVisible()).toBe(true);
    expect(await preview.page.locator('.presentation').isVisible()).toBe(false);
    await expect.poll(async () => (await shown(preview)).length).toBe(6);
    expect((await preview.posted()).filter(({ kind }) => kind === 'present')).toEqual([
      { kind: 'present', on: true },
      { kind: 'present', on: false },
    ]);
  });

  test('hides the marks of problems at will, and points with a spot', async () => {
    const preview = await presenting();
    const badge = preview.card(PLANT).locator('.badge');
    expect(await badge.isVisible()).toBe(true);
    await press(preview, 'm');
    expect(await badge.isVisible()).toBe(false);
    await preview.page.mouse.move(200, 150);
    const spot = (await preview.page.locator('.spot').boundingBox())!;
    expect([spot.x + spot.width / 2, spot.y + spot.height / 2]).toEqual([200, 150]);
    await press(preview, 'm');
    expect(await badge.isVisible()).toBe(true);
  });

  test('is begun by a command, from any view', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.page.getByRole('tab', { name: 'Ownership' }).click();
    await preview.send({ kind: 'do', command: 'present' });
    await preview.page.locator('.reporting').waitFor();
    expect(await caption(preview)).toBe('Northwind');
  });
});
