import { describe, expect, test } from 'vitest';
import { diagramOf, mark } from '../kit/diagrams';
import type { PreviewPage } from '../kit/page';
import { URI } from '../kit/page';
import { answerFixes, withProblems } from '../kit/problems';
import { press } from '../kit/screen';
import { session } from '../kit/session';

const open = session();

const CHART = withProblems(
  diagramOf({
    ceo: { title: 'Chief Executive Officer' },
    coo: {
      title: 'Chief Operating Officer',
      under: 'ceo',
      marks: [mark('hint', 'A hint.'), mark('error', 'An error.')],
    },
    cfo: { title: 'Chief Financial Officer', under: 'ceo', marks: [mark('warning')] },
  }),
);

const bubble = (preview: PreviewPage) => preview.page.getByRole('dialog', { name: /^Problems of / });
const badge = (preview: PreviewPage, card: string) => preview.card(card).locator('.badge');
const kinds = async (preview: PreviewPage) => (await preview.posted()).map(({ kind }) => kind);
const isAway = (preview: PreviewPage) => expect.poll(() => bubble(preview).count()).toBe(0);

async function shown(size: object = {}): Promise<PreviewPage> {
  const preview = await open({ clock: true, ...size });
  await preview.show(CHART);
  return preview;
}

describe('the problems of one card', () => {
  test('stand beside its badge for as long as one points at it', async () => {
    const preview = await shown();
    await badge(preview, 'n1').hover();
    await bubble(preview).waitFor();
    expect(await bubble(preview).locator('.message').allTextContents()).toEqual(['An error.', 'A hint.']);
    await answerFixes(preview, 'Put it right');
    await bubble(preview).getByRole('button', { name: 'Put it right' }).hover();
    await preview.pass(500);
    expect(await bubble(preview).count()).toBe(1);
    await preview.page.mouse.move(5, 400);
    await isAway(preview);
  });

  test('do not come up for a pointer that only passes', async () => {
    const preview = await shown();
    await preview.freeze();
    await badge(preview, 'n1').hover();
    await preview.page.mouse.move(5, 400);
    await preview.pass(400);
    expect(await bubble(preview).count()).toBe(0);
    expect(await kinds(preview)).not.toContain('fixes');
  });

  test('stay after a click on the badge, which leads nowhere else, until Escape', async () => {
    const preview = await shown();
    await badge(preview, 'n1').click();
    await bubble(preview).waitFor();
    expect(await kinds(preview)).not.toContain('open');
    await preview.page.mouse.move(5, 400);
    await preview.pass(500);
    expect(await bubble(preview).count()).toBe(1);
    await press(preview, 'Escape');
    await isAway(preview);
    expect(await preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id)).toBe('n1');
  });

  test.each(['p', '!'])('are opened by the key %s on the card, and taken care of by keys alone', async (key) => {
    const preview = await shown();
    await preview.card('n0').focus();
    await press(preview, 'ArrowDown');
    await press(preview, key);
    await bubble(preview).waitFor();
    await answerFixes(preview, 'Put it right');
    await press(preview, 'Tab');
    await press(preview, 'Enter');
    expect((await preview.posted()).at(-1)).toEqual({ kind: 'fix', problem: 'p1', title: 'Put it right', uri: URI });
    await preview.show({ ...CHART, problems: CHART.problems.filter(({ id }) => id !== 'p1') }, 2);
    expect(await bubble(preview).locator('.message').allTextContents()).toEqual(['A hint.']);
    await preview.show({ ...CHART, problems: [] }, 3);
    await isAway(preview);
    expect(await preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id)).toBe('n1');
  });

  test('do not come up for a card that has none', async () => {
    const preview = await shown();
    await preview.card('n0').focus();
    await press(preview, 'p');
    expect(await bubble(preview).count()).toBe(0);
  });

  test('are in the menu of the card', async () => {
    const preview = await shown();
    await preview.card('n2').click({ button: 'right' });
    await preview.page.getByRole('menuitem', { name: 'Show its problems' }).click();
    expect(await bubble(preview).getAttribute('aria-label')).toBe('Problems of Chief Financial Officer');
  });

  test('show what can be done about one at a time', async () => {
    const preview = await shown();
    await badge(preview, 'n1').click();
    await bubble(preview)
      .getByRole('button', { name: /A hint/ })
      .click();
    expect(await bubble(preview).locator('.acts').count()).toBe(1);
    await bubble(preview).getByRole('button', { name: 'Show in Text' }).click();
    expect((await preview.posted()).at(-1)).toMatchObject({ kind: 'open', target: { problem: 'p0' } });
  });

  test.each([
    { width: 400, height: 500 },
    { width: 1200, height: 800 },
    { width: 640, height: 300 },
  ])('stand whole in a window of $width × $height', async (size) => {
    const preview = await shown(size);
    for (const card of ['n1', 'n2']) {
      await preview.card(card).focus();
      await press(preview, 'p');
      const { x, y, width, height } = (await bubble(preview).boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(size.width);
      expect(y + height).toBeLessThanOrEqual(size.height);
      await press(preview, 'Escape');
    }
  });

  test('follow their card, in letters of one size, and go where it goes', async () => {
    const preview = await shown();
    await badge(preview, 'n1').click();
    const place = async () => (await bubble(preview).boundingBox())!;
    const before = await place();
    await preview.page.mouse.move(200, 600);
    await preview.page.mouse.wheel(0, 60);
    await expect.poll(async () => (await place()).y).toBe(before.y - 60);
    await preview.page.keyboard.down('Control');
    await preview.page.mouse.wheel(0, 100);
    await preview.page.keyboard.up('Control');
    await expect.poll(async () => (await place()).x).not.toBe(before.x);
    expect((await place()).height).toBe(before.height);
    await preview.page.mouse.wheel(0, 3000);
    await expect.poll(() => preview.page.locator('.bubble.out').count()).toBe(1);
  });

  test('that nobody asked for give way when the chart is moved', async () => {
    const preview = await shown();
    await badge(preview, 'n1').hover();
    await bubble(preview).waitFor();
    await preview.page.mouse.wheel(0, 40);
    await isAway(preview);
  });
});
