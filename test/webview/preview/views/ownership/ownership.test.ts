import { describe, expect, test } from 'vitest';
import { findings } from '../../kit/axe';
import { numberedDiagramOf as diagramOf } from '../../kit/numbered';
import type { PreviewPage } from '../../kit/page';
import { session } from '../../kit/session';
import type { ThemeName } from '../../kit/themes';

const open = session();
const CHART = diagramOf(`expects: [complaints]
positions:
  ceo: {title: CEO, holder: Ana Ruiz, owns: [corporate-strategy]}
  cmo: {title: CMO, reports_to: ceo, owns: [brand-identity], metrics: [nps]}
  coo: {title: COO, reports_to: ceo, owns: [brand-identity], status: vacant}
  ops: {title: Ops, reports_to: coo, contributes_to: [brand-identity]}
`);

async function opened(diagram = CHART, theme: ThemeName = 'light'): Promise<PreviewPage> {
  const preview = await open({ theme });
  await preview.show(diagram);
  await preview.page.getByRole('tab', { name: 'Ownership' }).click();
  await preview.page.locator('.ownership').waitFor();
  return preview;
}

const cell = (preview: PreviewPage, row: string, column: string) =>
  preview.page.locator(`td[data-row="${row}"][data-column="${column}"]`);
const last = async (preview: PreviewPage) => (await preview.posted()).at(-1);

describe('the ownership view', () => {
  test('leads from a claim, a position and an area to the text', async () => {
    const preview = await opened();
    await cell(preview, 'brand-identity', 'n2').click();
    expect(await last(preview)).toMatchObject({ kind: 'open', target: { card: 'n2', term: 'brand-identity' } });
    await preview.page.getByRole('columnheader', { name: 'CMO' }).click();
    expect(await last(preview)).toMatchObject({ kind: 'open', target: { card: 'n1' } });
    await preview.page.getByRole('rowheader', { name: 'Corporate strategy' }).click();
    expect(await last(preview)).toMatchObject({ kind: 'open', target: { card: 'n0', term: 'corporate-strategy' } });
    await preview.page.getByRole('rowheader', { name: /Complaints/ }).click();
    expect(await last(preview)).toMatchObject({
      kind: 'open',
      target: { problem: expect.stringMatching(/^gap-expected-area: Complaints/) },
    });
  });

  test('keeps its headings over their columns when it is scrolled', async () => {
    const preview = await open({ width: 420, height: 320 });
    const owners = Object.fromEntries([...Array(14).keys()].map((i) => [`p${i}`, `area-${i}`]));
    const rows = Object.entries(owners).map(([id, area]) => `  ${id}: {title: Holder ${id}, owns: [${area}]}\n`);
    await preview.show(diagramOf(`positions:\n${rows.join('')}`));
    await preview.page.getByRole('tab', { name: 'Ownership' }).click();
    await preview.page.locator('.ownership .window').evaluate((window) => window.scrollTo(180, 90));
    const rectOf = (selector: string) =>
      preview.page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        });
    const corner = await rectOf('.ownership .corner');
    expect(corner).toMatchObject({ left: (await rectOf('.ownership .window')).left });
    expect(corner.right).toBe((await rectOf('.ownership tbody th')).right);
    expect(corner.bottom).toBe((await rectOf('.ownership thead th')).bottom);
    expect((await rectOf('.ownership thead [data-column="n9"]')).left).toBe(
      (await rectOf('.ownership tbody [data-column="n9"]')).left,
    );
  });

  test('says what stands where, and what is wrong with it', async () => {
    const preview = await opened();
    expect(await cell(preview, 'corporate-strategy', 'n0').getAttribute('aria-label')).toBe(
      'CEO owns Corporate strategy',
    );
    expect(await cell(preview, 'brand-identity', 'n1').getAttribute('aria-label')).toMatch(
      /^CMO owns Brand identity.*\. \S/,
    );
    await expect
      .poll(() => cell(preview, 'brand-identity', 'n2').evaluate((element) => element.classList.contains('warning')))
      .toBe(true);
    expect(await preview.page.getByRole('row', { name: /Complaints/ }).textContent()).toContain('no owner');
  });

  test('is walked, opened and folded by keys', async () => {
    const preview = await opened();
    const { page } = preview;
    const focused = () =>
      page.evaluate(() => (document.activeElement instanceof HTMLElement ? { ...document.activeElement.dataset } : {}));
    await page.getByRole('columnheader', { name: 'COO' }).focus();
    await page.getByRole('columnheader', { name: 'COO' }).click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    expect(await focused()).toEqual({ column: 'n3' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(3);
    expect(await focused()).toEqual({ column: 'n2' });
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatchObject({ row: expect.any(String) });
    await page.keyboard.press('Enter');
    expect((await last(preview))?.kind).toBe('open');
  });

  test('keeps what is folded over a new version and over a reload', async () => {
    const preview = await opened();
    await preview.page.getByRole('columnheader', { name: 'COO' }).locator('.fold').click();
    await expect.poll(() => preview.page.getByRole('columnheader').count()).toBe(3);
    await preview.show({ ...CHART, title: 'Other' }, 2);
    expect(await preview.page.getByRole('columnheader').count()).toBe(3);
    await expect.poll(async () => JSON.stringify(await preview.state())).toContain('"columns":["coo"]');
  });

  test('marks the column of the position that the cursor is in, also where it is folded', async () => {
    const preview = await opened();
    await preview.page.getByRole('columnheader', { name: 'COO' }).locator('.fold').click();
    await preview.send({ kind: 'select', id: 'n3' });
    await expect.poll(() => preview.page.locator('th.chosen').getAttribute('data-column')).toBe('n2');
  });

  test('lights what is looked for', async () => {
    const preview = await opened();
    await preview.page.keyboard.press('/');
    await preview.page.keyboard.type('ana ruiz');
    await expect.poll(() => preview.page.locator('th:not(.dim)').count()).toBe(1);
    expect(await preview.page.locator('th:not(.dim)').textContent()).toContain('CEO');
  });

  test('says what to write where nobody owns anything', async () => {
    const preview = await opened(diagramOf('positions:\n  a: {title: A}\n  b: {title: B, reports_to: a}\n'));
    await preview.page.getByText('No ownership defined yet.').waitFor();
  });

  test('shows hostile texts as text', async () => {
    const text = '<img src=x onerror=alert(1)>"\'</td>';
    const preview = await opened(
      diagramOf(
        `positions:\n  a: {title: ${JSON.stringify(text)}, holder: ${JSON.stringify(text)}, owns: [${JSON.stringify(text)}]}\n`,
      ),
    );
    expect(await preview.page.locator('.ownership img').count()).toBe(0);
    expect(await preview.page.locator('.ownership tbody .name').textContent()).toBe(text);
  });

  test.each(['light', 'dark', 'hc-dark', 'hc-light'] as const)('can be used by everybody in %s', async (theme) => {
    const preview = await opened(CHART, theme);
    expect(await findings(preview)).toEqual([]);
  });
});
