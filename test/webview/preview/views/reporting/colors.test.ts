import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../../../src/picture/diagram/diagram';
import { findings } from '../../kit/axe';
import { contrastsOf } from '../../kit/contrast';
import { type CardSketch, diagramOf } from '../../kit/diagrams';
import type { PreviewPage } from '../../kit/page';
import { session } from '../../kit/session';
import { THEMES, type ThemeName } from '../../kit/themes';

const open = session();

const at = (department: string, more: Partial<CardSketch> = {}): CardSketch => ({
  under: 'ceo',
  facets: [
    { key: 'department', value: department },
    { key: 'status', value: more.status ?? 'filled' },
  ],
  ...more,
});

const CHART = diagramOf({
  ceo: { title: 'Chief' },
  a: at('Sales'),
  b: at('People'),
  c: at('Sales', { under: 'a', status: 'vacant' }),
  d: at('People', { under: 'b' }),
  e: at('Design', { under: 'b' }),
});

const MANY = diagramOf({
  ceo: { title: 'Chief' },
  ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}`, at(`Department ${i % 14}`)])),
});

async function colored(diagram: Diagram = CHART, theme: ThemeName = 'light', by = 'department'): Promise<PreviewPage> {
  const preview = await open({ theme });
  await preview.show(diagram);
  await preview.page.getByRole('button', { name: 'View options' }).click();
  await preview.page.getByLabel('Color by').selectOption(by);
  await preview.page.keyboard.press('Escape');
  await preview.page.locator('.color-legend').waitFor();
  return preview;
}

const bands = (preview: PreviewPage) =>
  preview.page
    .locator('.card')
    .evaluateAll((cards) =>
      Object.fromEntries(
        cards.map((card) => [
          (card as SVGElement).dataset.id!,
          card.querySelector('.band')?.getAttribute('class') ?? 'none',
        ]),
      ),
    );
const legend = (preview: PreviewPage) =>
  preview.page.locator('.color-legend li button').evaluateAll((all) =>
    all.map((each) =>
      [...each.children]
        .map((part) => part.textContent)
        .join(' ')
        .trim(),
    ),
  );
const lit = (preview: PreviewPage) =>
  preview.page
    .locator('.card:not(.dim)')
    .evaluateAll((cards) => cards.map((card) => (card as SVGElement).dataset.id!).sort());

describe('cards can be colored', () => {
  test('by what they differ in, and by nothing else', async () => {
    const preview = await open();
    await preview.show(CHART);
    await preview.page.getByRole('button', { name: 'View options' }).click();
    expect(await preview.page.getByLabel('Color by').locator('option').allTextContents()).toEqual([
      'None',
      'department',
      'status',
    ]);
    expect(await preview.page.locator('.color-legend').isVisible()).toBe(false);
    await preview.show(diagramOf({ ceo: {}, a: { under: 'ceo' } }), 2);
    expect(await preview.page.getByLabel('Color by').isVisible()).toBe(false);
  });

  test('with a legend of values and counts, and with none again', async () => {
    const preview = await colored();
    expect(await legend(preview)).toEqual(['Sales 2', 'People 2', 'Design 1']);
    expect(await bands(preview)).toEqual({
      n0: 'none',
      n1: 'band tint-0',
      n2: 'band tint-1',
      n3: 'band tint-0',
      n4: 'band tint-1',
      n5: 'band tint-2',
    });
    await preview.page.getByRole('button', { name: 'View options' }).click();
    await preview.page.getByLabel('Color by').selectOption('None');
    await expect.poll(() => preview.page.locator('.band').count()).toBe(0);
    expect(await preview.page.locator('.color-legend').isVisible()).toBe(false);
  });

  test('and a fold changes no color', async () => {
    const preview = await colored();
    const before = await bands(preview);
    await preview.card('n1').click();
    await preview.page.keyboard.press('Space');
    await expect.poll(() => preview.card('n3').count()).toBe(0);
    const { n3: _, ...rest } = before;
    expect(await bands(preview)).toEqual(rest);
    expect(await legend(preview)).toEqual(['Sales 2', 'People 2', 'Design 1']);
  });

  test('and stay so after a reload, also in an edited chart', async () => {
    const preview = await colored();
    await expect
      .poll(async () => (await preview.state())?.charts[0]?.views.reporting)
      .toMatchObject({ choices: { colorBy: 'department' } });
    await preview.page.reload();
    await preview.show(diagramOf({ ceo: { title: 'Chief' }, a: at('Sales'), b: at('Art') }), 2);
    expect(await legend(preview)).toEqual(['Sales 1', 'Art 1']);
    expect(await bands(preview)).toEqual({ n0: 'none', n1: 'band tint-0', n2: 'band tint-1' });
  });

  test('and say so to ears', async () => {
    const preview = await colored();
    expect(await preview.card('n1').getAttribute('aria-label')).toContain('department: Sales');
    expect(await preview.card('n1').locator('> title').textContent()).toContain('department: Sales');
    expect(await preview.card('n0').getAttribute('aria-label')).not.toContain('department');
  });
});

describe('a value in the legend', () => {
  test('lights the positions that have it until it is clicked again', async () => {
    const preview = await colored();
    const sales = preview.page.getByRole('button', { name: /^Sales/ });
    await sales.click();
    expect(await lit(preview)).toEqual(['n1', 'n3']);
    expect(await preview.page.locator('.lines > g:not(.dim)').count()).toBe(0);
    expect(await sales.getAttribute('aria-pressed')).toBe('true');
    await preview.page.getByRole('button', { name: /^Design/ }).click();
    expect(await lit(preview)).toEqual(['n5']);
    expect(await sales.getAttribute('aria-pressed')).toBe('false');
    await preview.page.getByRole('button', { name: /^Design/ }).click();
    expect(await preview.page.locator('.dim').count()).toBe(0);
  });

  test('can be reached and pressed by keys, keeps the focus, and Escape undoes it', async () => {
    const preview = await colored();
    await preview.page.getByRole('button', { name: /^People/ }).focus();
    await preview.page.keyboard.press('Enter');
    expect(await lit(preview)).toEqual(['n2', 'n4']);
    expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toContain('People');
    await preview.page.keyboard.press('Escape');
    expect(await preview.page.locator('.dim').count()).toBe(0);
    expect(await preview.page.getByRole('button', { name: /^People/ }).getAttribute('aria-pressed')).toBe('false');
  });

  test('lights the card that hides the positions', async () => {
    const preview = await colored();
    await preview.card('n2').click();
    await preview.page.keyboard.press('Space');
    await expect.poll(() => preview.card('n5').count()).toBe(0);
    await preview.page.getByRole('button', { name: /^Design/ }).click();
    expect(await lit(preview)).toEqual(['n2']);
  });

  test('dims nothing once no position has it', async () => {
    const preview = await colored();
    await preview.page.getByRole('button', { name: /^Design/ }).click();
    await preview.show(diagramOf({ ceo: {}, a: at('Sales'), b: at('People') }), 2);
    expect(await preview.page.locator('.dim').count()).toBe(0);
  });
});

describe('a long legend', () => {
  test('folds the values that have no color of their own', async () => {
    const preview = await colored(MANY);
    expect((await legend(preview)).at(-1)).toBe('3 more 7');
    await preview.page.getByRole('button', { name: /^3 more/ }).click();
    expect(await legend(preview)).toHaveLength(14);
    await preview.page.locator('.color-legend li button').last().click();
    expect((await lit(preview)).length).toBe(2);
  });

  test('folds itself, and stands inside the stage', async () => {
    const preview = await colored(MANY);
    await preview.page.getByRole('button', { name: /^3 more/ }).click();
    await preview.page.setViewportSize({ width: 420, height: 360 });
    const box = (await preview.page.locator('.color-legend').boundingBox())!;
    const stage = (await preview.page.locator('.stage').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(stage.y);
    const zoom = (await preview.page.locator('.zoom').boundingBox())!;
    expect(box.x + box.width <= zoom.x || box.y + box.height <= zoom.y).toBe(true);
    await preview.page.locator('.color-legend').getByRole('button', { name: 'department', exact: true }).click();
    expect(await legend(preview)).toEqual([]);
    expect(await preview.page.locator('.band').count()).toBe(40);
  });
});

describe.each(Object.keys(THEMES) as ThemeName[])('in %s', (theme) => {
  test('bands stand out from cards of every kind, and axe finds nothing', async () => {
    const values = Array.from({ length: 14 }, (_, i) => `Department ${i}`);
    const cards = values.flatMap((value, i): [string, CardSketch][] => [
      [`m${i}`, at(value)],
      [`v${i}`, at(value, { under: `m${i}`, status: i % 2 === 0 ? 'vacant' : 'eliminated' })],
      [`f${i}`, at(value, { under: `m${i}` })],
    ]);
    const preview = await colored(diagramOf({ ceo: {}, ...Object.fromEntries(cards) }), theme);
    const found = await contrastsOf(preview, '.band', '.frame');
    expect(found).toHaveLength(42);
    await preview.send({ kind: 'select', id: 'n1' });
    await preview.page.locator('.selected').waitFor();
    for (const [name, contrast] of [...found, ...(await contrastsOf(preview, '.band', '.frame'))])
      expect(contrast, name).toBeGreaterThanOrEqual(3);
    expect(await findings(preview)).toEqual([]);
  });
});

test('what is taken along has the colors and the legend of what is shown', async () => {
  const preview = await colored();
  await preview.card('n1').click();
  await preview.page.keyboard.press('Space');
  await expect.poll(() => preview.card('n3').count()).toBe(0);
  const svg = async (): Promise<string> => {
    await preview.page.getByRole('button', { name: 'Export' }).click();
    await preview.page.locator('.popover:visible').getByText('Save…').click();
    await expect.poll(async () => (await preview.posted()).at(-1)?.kind).toBe('save');
    const message = (await preview.posted()).at(-1)!;
    await preview.page.evaluate(() => (window as unknown as { posted: unknown[] }).posted.splice(0));
    return message.kind === 'save' ? message.file.content : '';
  };
  const bandsIn = (text: string) => text.match(/class="band tint-\w+"/g)?.map((found) => found.slice(12, -1));
  const shown = await svg();
  expect(bandsIn(shown)).toEqual(['tint-0', 'tint-1', 'tint-1', 'tint-2']);
  expect(shown).toContain('>Design (1)<');
  await preview.page.getByRole('button', { name: 'Export' }).click();
  await preview.page.getByText('Include collapsed teams').click();
  await preview.page.getByRole('button', { name: 'Export' }).click();
  expect(bandsIn(await svg())).toHaveLength(5);
});
