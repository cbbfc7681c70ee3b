import { describe, expect, test } from 'vitest';
import { facetKeys } from '../../src/picture';
import type { Diagram } from '../../src/picture/diagram/diagram';
import { numberedDiagramOf as diagramOf } from '../webview/preview/kit/numbered';
import type { PreviewPage } from '../webview/preview/kit/page';
import { session } from '../webview/preview/kit/session';
import { HOSTILE, hostileChart, READ, squeezed } from './corpus';
import { foreignIn, NOTHING, watch } from './watch';

/** Each page of a session must have asked for nothing and broken no policy. */
const open = session();
const CHART = diagramOf(hostileChart());
/** Few enough for stock Mermaid to draw unasked. */
const [SOME, OTHERS] = [0, 1].map((rest) => diagramOf(hostileChart(HOSTILE.filter((_, i) => i % 2 === rest)))) as [
  Diagram,
  Diagram,
];

async function shown(diagram: Diagram = CHART) {
  const preview = await open({ width: 1600, height: 1000 });
  const watched = watch(preview.page, (url) => /\/preview-portable\.js$|^blob:https:\/\/preview\.test\//.test(url));
  await preview.show(diagram);
  return { preview, watched };
}

const calm = async (preview: PreviewPage): Promise<void> => expect(await foreignIn(preview.page)).toEqual([]);
const texts = async (preview: PreviewPage, selector: string): Promise<readonly string[]> =>
  (await preview.page.locator(selector).allTextContents()).map(squeezed);
const WORDS = READ.map(squeezed);
const setOptions = async (preview: PreviewPage, ...labels: readonly string[]): Promise<void> => {
  await preview.page.getByRole('button', { name: 'View options' }).click();
  for (const label of labels) await preview.page.locator('.popover:visible').getByText(label, { exact: true }).click();
  await preview.page.keyboard.press('Escape');
};

test('the corpus stands in the chart wherever words stand', () => {
  expect(CHART.cards.map(({ title }) => title)).toEqual(READ);
  expect(CHART.cards.map(({ key }) => key)).toEqual(READ);
  expect(CHART.problems.length).toBeGreaterThan(HOSTILE.length);
  for (const word of READ) expect(facetKeys(CHART.cards)).toContain(`x-${word}`);
});

describe('the reporting lines', () => {
  test('show it as text, however they are laid out', async () => {
    const { preview, watched } = await shown();
    await preview.send({ kind: 'do', command: 'unfoldAll' });
    await expect.poll(() => preview.page.locator('.card').count()).toBe(HOSTILE.length);
    for (const [direction, density] of [
      ['Top down', 'Roomy'],
      ['Top down', 'Compact'],
      ['Left to right', 'Roomy'],
      ['Left to right', 'Compact'],
    ] as const) {
      await setOptions(preview, direction, density);
      expect((await texts(preview, '.card .near .title')).toSorted()).toEqual(WORDS.toSorted());
      await calm(preview);
    }
    await preview.send({ kind: 'do', command: 'foldAll' });
    await preview.page.locator('.fold').first().waitFor();
    await calm(preview);
    expect(watched).toEqual(NOTHING);
  });

  test('are colored by it, with a legend that says it', async () => {
    const { preview, watched } = await shown();
    await preview.page.getByRole('button', { name: 'View options' }).click();
    const select = preview.page.getByLabel('Color by');
    expect((await select.locator('option').allTextContents()).map(squeezed)).toEqual(
      expect.arrayContaining(READ.map((word) => squeezed(`x-${word}`))),
    );
    for (const [i, word] of [...READ.entries()].filter(([index]) => index % 5 === 0)) {
      await select.selectOption(`=x-${word}`);
      const values = [word, READ[(i + 1) % READ.length]!].map(squeezed);
      await expect
        .poll(async () => (await texts(preview, '.color-legend li bdi')).toSorted())
        .toEqual(values.toSorted());
      expect(squeezed((await preview.page.locator('.color-legend .title').textContent())!)).toBe(squeezed(`x-${word}`));
    }
    await select.selectOption('=department');
    await preview.page.keyboard.press('Escape');
    await preview.page.locator('.color-legend li button').last().click();
    expect((await texts(preview, '.color-legend li bdi')).toSorted()).toEqual(WORDS.toSorted());
    await preview.page.locator('.color-legend li button').last().click();
    await preview.page.locator('.dim').first().waitFor();
    await calm(preview);
    expect(watched).toEqual(NOTHING);
  });

  test('say it in menus, trails and to ears', async () => {
    const { preview, watched } = await shown();
    const managers = CHART.cards.filter(({ id }) => CHART.cards.some(({ manager }) => manager === id));
    for (const { id } of managers.slice(0, 6)) {
      await preview.send({ kind: 'select', id });
      await preview.page.locator(`.card.selected[data-id="${id}"]`).focus();
      await preview.page.keyboard.press('ContextMenu');
      await preview.page.getByRole('menu').waitFor();
      await calm(preview);
      await preview.page.keyboard.press('Escape');
    }
    await preview.send({ kind: 'do', command: 'focusTeam' });
    await preview.page.locator('.trail li').first().waitFor();
    await preview.page.keyboard.press('/');
    await preview.page.keyboard.type('<script');
    await calm(preview);
    expect(watched).toEqual(NOTHING);
  });
});

test('the list of problems says it, and so do bubbles', async () => {
  const { preview, watched } = await shown();
  await preview.send({ kind: 'do', command: 'problems' });
  const messages = preview.page.locator('.problem .message');
  await messages.first().waitFor();
  const listed = await messages.allTextContents();
  for (const { message } of CHART.problems) expect(listed).toContain(message);
  await preview.page.locator('.problem .head').first().click();
  for (const asked of await preview.posted()) {
    if (asked.kind === 'fixes') await preview.send({ ...asked, titles: HOSTILE });
  }
  await expect.poll(() => preview.page.locator('.acts .fix').count()).toBe(HOSTILE.length);
  await calm(preview);
  expect(watched).toEqual(NOTHING);
});

test('the matrix of ownership says it', async () => {
  const { preview, watched } = await shown(SOME);
  await preview.send({ kind: 'view', view: 'ownership' });
  await preview.page.locator('.ownership table').waitFor();
  for (let closed = preview.page.locator('.ownership .fold.closed'); (await closed.count()) > 0; )
    await closed.first().click();
  const heads = (await texts(preview, '.ownership thead th')).join('\n');
  const rows = (await texts(preview, '.ownership tbody th')).join('\n');
  for (const { title } of SOME.cards) expect(heads).toContain(squeezed(title));
  for (const { name } of SOME.areas) expect(rows).toContain(squeezed(name));
  await calm(preview);
  expect(watched).toEqual(NOTHING);
});

test.each([SOME, OTHERS])('the Mermaid text is drawn by stock Mermaid as text', async (chart) => {
  const { preview, watched } = await shown(chart);
  await preview.send({ kind: 'view', view: 'portable' });
  await expect.poll(() => preview.page.locator('.sheet .node').count()).toBe(chart.cards.length);
  const labels = await preview.page.locator('.sheet .node').evaluateAll((nodes) =>
    nodes.map((node) =>
      (node.querySelector('p')!.innerHTML.split(/<br ?\/?>/)[0] ?? '')
        .replaceAll(/<\/?(?:b|strong)>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ),
  );
  expect(labels.map(squeezed).toSorted()).toEqual(chart.cards.map(({ title }) => squeezed(title)).toSorted());
  await calm(preview);
  expect(watched).toEqual(NOTHING);
});

test('all that is taken along can be opened and does nothing', async () => {
  const { preview, watched } = await shown(SOME);
  await preview.send({ kind: 'do', command: 'unfoldAll' });
  await preview.page.getByRole('button', { name: 'View options' }).click();
  await preview.page.getByLabel('Color by').selectOption(`=x-${SOME.cards[20]!.key}`);
  await preview.page.keyboard.press('Escape');
  for (const format of ['SVG', 'HTML', 'PNG', 'Mermaid']) {
    const before = (await preview.posted()).length;
    await preview.page.getByRole('button', { name: 'Export' }).click();
    await preview.page.locator('.popover:visible').getByText(format, { exact: true }).click();
    if (format === 'PNG') await preview.page.getByRole('slider', { name: 'Size' }).fill('1');
    await preview.page.locator('.popover:visible').getByText('Save…').click();
    await expect.poll(async () => (await preview.posted()).length).toBe(before + 1);
    const message = (await preview.posted()).at(-1)!;
    if (message.kind !== 'save') throw new Error(`${format}: ${message.kind}`);
    const { content, name } = message.file;
    if (format === 'PNG') expect(Buffer.from(content, 'base64').subarray(1, 4).toString()).toBe('PNG');
    if (format === 'SVG' || format === 'HTML') await openedAlone(preview, content, name);
  }
  await calm(preview);
  expect(watched).toEqual(NOTHING);
});

/** Opens a file in a page of its own. */
async function openedAlone(preview: PreviewPage, content: string, name: string): Promise<void> {
  const page = await preview.page.context().newPage();
  const url = `https://file.test/${name}`;
  const watched = watch(page, (asked) => asked === url);
  const type = name.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: `${type}; charset=utf-8`, body: content })
      : route.abort(),
  );
  await page.goto(url);
  expect(await page.locator('parsererror').count()).toBe(0);
  const titles = await page.locator('.card .title').allTextContents();
  expect(titles.map(squeezed).toSorted()).toEqual(SOME.cards.map(({ title }) => squeezed(title)).toSorted());
  expect(await foreignIn(page)).toEqual([]);
  expect(watched).toEqual(NOTHING);
  await page.close();
}
