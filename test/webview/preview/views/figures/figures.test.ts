import { describe, expect, test } from 'vitest';
import { figureSheetOf } from '../../../../../src/core/report';
import { draw } from '../../../../../src/picture/diagram';
import type { FromPage } from '../../../../../src/webview/preview/protocol';
import { judged } from '../../../../core/diff/kit';
import { findings } from '../../kit/axe';
import type { OpenOptions, PreviewPage } from '../../kit/page';
import { URI } from '../../kit/page';
import { session } from '../../kit/session';

const open = session();

const CHART = `organization: {name: Lantern, coverage: partial}
positions:
  boss: {title: Managing Director, department: Board}
  glass: {title: Head of Glass, reports_to: boss, department: Glass, owns: [operations], holder: Ada Finch}
  blower: {title: Glass Blower, reports_to: glass, department: Glass, headcount: 4}
  cutter: {title: Glass Cutter, reports_to: glass, department: Glass, status: vacant}
  shop: {title: Shop Manager, reports_to: boss, department: Shop}
`;

const questions = async (preview: PreviewPage): Promise<readonly Extract<FromPage, { kind: 'figures' }>[]> =>
  (await preview.posted()).filter((message) => message.kind === 'figures');

const answer = async (preview: PreviewPage, count: number, text: string): Promise<void> => {
  await expect.poll(async () => (await questions(preview)).length).toBe(count);
  const { question, uri } = (await questions(preview))[count - 1]!;
  expect(uri).toBe(URI);
  await preview.send({ kind: 'figures', question, sheet: figureSheetOf(judged(text).organization) });
};

const started = async (options: OpenOptions = {}): Promise<PreviewPage> => {
  const preview = await open(options);
  await preview.send({ kind: 'view', view: 'figures' });
  await preview.show(draw(judged(CHART)));
  await answer(preview, 1, CHART);
  return preview;
};

const section = (preview: PreviewPage, name: string) => preview.page.getByRole('region', { name });

describe('the figures of a chart', () => {
  test('are numbers, and bars with what they count', async () => {
    const preview = await started();
    const tiles = await preview.page.locator('.figures .tiles > div').allInnerTexts();
    expect(tiles.map((tile) => tile.split(/\n+/))).toEqual(
      expect.arrayContaining([
        ['Positions', '5'],
        ['Seats', '8'],
        ['Vacant seats', '1'],
        ['Layers', '3'],
      ]),
    );
    expect(await section(preview, 'Seats by department').getByRole('button').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Glass\s+6, 1 vacant$/)]),
    );
    expect(await section(preview, 'Single points of failure').innerText()).toMatch(/Operations\s+Head of Glass/);
  });

  test('lead to the positions that they count, until Escape', async () => {
    const preview = await started();
    await section(preview, 'Seats by layer').getByRole('button', { name: 'Layer 3' }).click();
    await preview.page.getByText('Seats by layer: Layer 3 (2 positions)').waitFor();
    const dimmed = () => preview.page.locator('.reporting .card.dim, .views .card.dim, #views .card.dim').count();
    await expect.poll(dimmed).toBe(3);
    await preview.page.locator('#views .card').first().focus();
    await preview.page.keyboard.press('Escape');
    await expect.poll(dimmed).toBe(0);
  });

  test('follow the text, and keep the focus', async () => {
    const preview = await started();
    const button = section(preview, 'Seats by layer').getByRole('button', { name: 'Layer 2' });
    await button.focus();
    const more = CHART.replace('headcount: 4', 'headcount: 9');
    await preview.show(draw(judged(more)), 2);
    await answer(preview, 2, more);
    await preview.page.locator('.tiles', { hasText: '13' }).waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.each([{ theme: 'light' }, { theme: 'dark', width: 480 }, { theme: 'hc-light' }] as const)(
    'can be reached and read by everybody: %o',
    async (options) => {
      const preview = await started(options);
      await preview.page.locator('.figures section').first().waitFor();
      expect(await findings(preview)).toEqual([]);
      expect(await preview.page.evaluate(() => document.querySelector('.figures')!.scrollWidth)).toBeLessThanOrEqual(
        options.width ?? 1200,
      );
    },
  );
});
