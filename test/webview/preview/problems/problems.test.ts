import { describe, expect, test } from 'vitest';
import { diagramOf, mark } from '../kit/diagrams';
import { numberedDiagramOf as diagramOfChart } from '../kit/numbered';
import type { PreviewPage } from '../kit/page';
import { URI } from '../kit/page';
import { answerFixes, withProblems } from '../kit/problems';
import { press } from '../kit/screen';
import { session } from '../kit/session';

const open = session();

const CHART = diagramOfChart(`expects: [complaints]
positions:
  ceo: {title: Chief Executive Officer}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [brand-identity, marketing]}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [brand-identity, operations]}
  lost: {title: Lost, reports_to: nobody}
`);
const OVERLAP = CHART.problems.find(({ code }) => code === 'overlap-same-area')!;
const LOST = CHART.problems.find(({ code }) => code === 'unknown-position')!;

const button = (preview: PreviewPage) => preview.page.getByRole('button', { name: /^Problems: / });
const panel = (preview: PreviewPage) => preview.page.getByRole('region', { name: 'Problems' });
const heads = (preview: PreviewPage) => panel(preview).locator('.head');
const chosen = (preview: PreviewPage) => panel(preview).locator('.problem.chosen .message').allTextContents();
const dimmed = (preview: PreviewPage) =>
  preview.page.locator('.card.dim').evaluateAll((cards) => cards.map((card) => (card as SVGElement).dataset.id));
const badges = (preview: PreviewPage) => preview.page.locator('.badge .number').allTextContents();
const last = async (preview: PreviewPage, kind: string) =>
  (await preview.posted()).filter((message) => message.kind === kind).at(-1);
const focused = (preview: PreviewPage) => preview.page.evaluate(() => document.activeElement?.textContent ?? '');

async function opened(chart = CHART): Promise<PreviewPage> {
  const preview = await open();
  await preview.show(chart);
  await button(preview).click();
  return preview;
}

describe('the list of problems', () => {
  test('is counted in the bar, and tells all of them', async () => {
    const preview = await open();
    await preview.show(CHART);
    expect(await button(preview).getAttribute('title')).toMatch(/^Problems: 1 error, \d warnings/);
    expect(await panel(preview).count()).toBe(0);
    await button(preview).click();
    expect(await button(preview).getAttribute('aria-expanded')).toBe('true');
    expect(await heads(preview).count()).toBe(CHART.problems.length);
    const lists = await panel(preview)
      .getByRole('list')
      .evaluateAll((all) => all.map((list) => [list.getAttribute('aria-label'), list.querySelectorAll('li').length]));
    expect(lists[0]).toEqual(['unknown-position', 1]);
    expect(lists.map(([name]) => name)).toContain('No owner');
    expect(await panel(preview).getByRole('status').textContent()).toMatch(/^1 error, /);
    expect(
      await panel(preview)
        .getByRole('button', { name: /^warning: .*Brand identity has two owners/ })
        .textContent(),
    ).toContain('Chief Operating Officer · Chief Marketing Officer');
  });

  test('is opened by the command, closed by Escape, and gives the focus back', async () => {
    const preview = await open();
    await preview.show(CHART);
    await preview.card('n1').focus();
    await preview.send({ kind: 'do', command: 'problems' });
    await panel(preview).waitFor();
    await press(preview, 'Escape');
    await expect.poll(() => panel(preview).count()).toBe(0);
    expect(await preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id)).toBe('n1');
  });

  test('says so when there are none', async () => {
    const preview = await opened(diagramOf({ ceo: {} }));
    expect(await panel(preview).getByRole('status').textContent()).toBe('No problems found');
    await preview.page.getByRole('button', { name: 'Problems: No problems found', exact: true }).waitFor();
    await press(preview, 'F8');
    expect(await heads(preview).count()).toBe(0);
  });

  test('is walked through by F8, lights what each is about, and Enter leads to the text', async () => {
    const preview = await open();
    await preview.show(CHART);
    await preview.card('n0').focus();
    await press(preview, 'F8');
    expect(await chosen(preview)).toEqual([LOST.message]);
    expect(await dimmed(preview)).toEqual(['n0', 'n1', 'n2']);
    await press(preview, 'Shift+F8');
    const [end] = await chosen(preview);
    await press(preview, 'F8');
    expect(await chosen(preview)).toEqual([LOST.message]);
    expect(end).not.toBe(LOST.message);
    await press(preview, 'Enter');
    expect(await last(preview, 'open')).toMatchObject({ target: { problem: LOST.id }, uri: URI });
    await press(preview, 'Escape');
    await expect.poll(() => dimmed(preview)).toEqual([]);
  });

  test('is one stop for the Tab key, and arrows walk through groups and problems', async () => {
    const preview = await opened();
    expect(await panel(preview).locator('.groups [tabindex="0"]').count()).toBe(1);
    expect(await focused(preview)).toContain('unknown-position');
    await press(preview, 'ArrowDown');
    expect(await chosen(preview)).toEqual([LOST.message]);
    await press(preview, 'Home');
    await press(preview, 'End');
    expect(await chosen(preview)).toEqual([await heads(preview).last().locator('.message').textContent()]);
    await press(preview, 'ArrowDown');
    expect(await panel(preview).locator('.groups [tabindex="0"]').count()).toBe(1);
  });

  test('brings into sight what is folded away', async () => {
    const preview = await open();
    await preview.show(CHART);
    await preview.card('n0').focus();
    await press(preview, 'Space');
    await expect.poll(() => preview.card('n2').count()).toBe(0);
    await button(preview).click();
    await panel(preview).locator('.head', { hasText: OVERLAP.message }).click();
    await expect.poll(() => preview.card('n2').count()).toBe(1);
  });

  test('can be narrowed by severity; marks on cards follow, and the rest is dimmed', async () => {
    const preview = await opened();
    expect((await badges(preview)).length).toBe(4);
    await panel(preview).getByRole('button', { name: '1 error' }).click();
    expect(await heads(preview).count()).toBe(1);
    expect(await panel(preview).getByRole('status').textContent()).toBe(`1 of ${CHART.problems.length} shown`);
    await expect.poll(() => badges(preview)).toEqual(['1']);
    expect(await dimmed(preview)).toEqual(['n0', 'n1', 'n2']);
    await panel(preview).getByRole('button', { name: '1 error' }).click();
    await expect.poll(async () => (await badges(preview)).length).toBe(4);
    expect(await dimmed(preview)).toEqual([]);
  });

  test('can be narrowed to rules, which can be let go again', async () => {
    const preview = await opened();
    const rule = panel(preview).getByRole('button', { name: /^overlap-same-area/ });
    await rule.click();
    expect(await rule.getAttribute('aria-pressed')).toBe('true');
    expect(await heads(preview).locator('.message').allTextContents()).toEqual([OVERLAP.message]);
    await panel(preview)
      .getByRole('button', { name: /^unknown-position/ })
      .click();
    expect(await heads(preview).count()).toBe(2);
    await preview.show(CHART, 2);
    expect(await heads(preview).count()).toBe(2);
    expect(await dimmed(preview)).toEqual(['n0']);
  });

  test('offers ways out of the chosen one alone, and follows when one is taken', async () => {
    const preview = await opened();
    expect(await last(preview, 'fixes')).toBeUndefined();
    await panel(preview).locator('.head', { hasText: OVERLAP.message }).click();
    expect(await last(preview, 'fixes')).toEqual({ kind: 'fixes', problem: OVERLAP.id, uri: URI });
    await answerFixes(preview, 'Let the CMO own it', 'Share it');
    await panel(preview).getByRole('button', { name: 'Share it', exact: true }).click();
    expect(await last(preview, 'fix')).toEqual({ kind: 'fix', problem: OVERLAP.id, title: 'Share it', uri: URI });
    await preview.show({ ...CHART, problems: CHART.problems.filter((each) => each !== OVERLAP) }, 2);
    expect(await chosen(preview)).toEqual([]);
    expect(await heads(preview).count()).toBe(CHART.problems.length - 1);
    expect(await preview.page.evaluate(() => document.activeElement?.closest('.groups') !== null)).toBe(true);
  });

  test('keeps what was chosen when the picture changes elsewhere', async () => {
    const preview = await opened();
    await panel(preview).locator('.head', { hasText: OVERLAP.message }).click();
    await preview.show(
      { ...CHART, problems: CHART.problems.map((problem, i) => ({ ...problem, id: `p${90 - i}` })) },
      2,
    );
    expect(await chosen(preview)).toEqual([OVERLAP.message]);
  });

  test('forgets the filter of another chart', async () => {
    const preview = await opened();
    await panel(preview).getByRole('button', { name: '1 error' }).click();
    await preview.show(CHART, 1, 'file:///b.orgchart.yaml');
    expect(await heads(preview).count()).toBe(CHART.problems.length);
    expect(await dimmed(preview)).toEqual([]);
  });

  test('goes through the matrix of owners as well', async () => {
    const preview = await open();
    await preview.show(CHART);
    await preview.page.getByRole('tab', { name: 'Ownership' }).click();
    await preview.page.getByRole('treegrid').waitFor();
    await button(preview).click();
    await panel(preview).locator('.head', { hasText: OVERLAP.message }).click();
    const lit = () =>
      preview.page
        .locator('.ownership td.claim:not(.dim)')
        .evaluateAll((cells) =>
          cells.map((cell) => `${(cell as HTMLElement).dataset.row} ${(cell as HTMLElement).dataset.column}`),
        );
    await expect.poll(lit).toEqual(['brand-identity n1', 'brand-identity n2']);
    expect(await panel(preview).getByRole('checkbox').count()).toBe(0);
    await preview.page.getByRole('tab', { name: 'Reporting lines' }).click();
    await expect.poll(() => dimmed(preview)).toEqual(['n0', 'n3']);
  });

  test('stands below the chart in a narrow window, and leaves room for it', async () => {
    const preview = await open({ width: 400, height: 700 });
    await preview.show(CHART);
    await button(preview).click();
    const [views, list] = await Promise.all([
      preview.page.locator('#views').boundingBox(),
      panel(preview).boundingBox(),
    ]);
    expect(list).toMatchObject({ x: 0, width: 400 });
    expect(list!.y).toBeGreaterThanOrEqual(views!.y + views!.height - 1);
    expect(views!.height).toBeGreaterThan(300);
    const wide = await panel(preview)
      .locator('*')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.className),
      );
    expect(wide).toEqual([]);
  });

  test('takes what people type for text', async () => {
    const hostile = '<img src=x onerror=alert(1)><b>bold</b> {0} $& \u202ereversed';
    const chart = withProblems(
      diagramOf({ a: { title: hostile, marks: [{ severity: 'error', code: hostile, message: hostile }] } }),
    );
    const preview = await opened(chart);
    await press(preview, 'F8');
    await answerFixes(preview, hostile);
    expect(await chosen(preview)).toEqual([hostile]);
    await panel(preview).getByRole('button', { name: hostile, exact: true }).waitFor();
    await preview.card('n0').focus();
    await press(preview, 'p');
    expect(await preview.page.getByRole('dialog').getByRole('heading').textContent()).toBe(hostile);
    expect(await preview.page.locator(':is(.problems, .bubble) :is(img, script, .texts b)').count()).toBe(0);
  });

  test('is quick with hundreds', async () => {
    const chart = withProblems(
      diagramOf(
        Object.fromEntries(
          Array.from({ length: 300 }, (_, i) => [
            `k${i}`,
            { marks: [mark('warning', `Warning ${i}.`), mark('hint', `Hint ${i}.`)] },
          ]),
        ),
      ),
    );
    const preview = await opened(chart);
    expect(await heads(preview).count()).toBe(600);
    await press(preview, 'F8');
    expect(await chosen(preview)).toEqual(['Warning 0.']);
  });
});
