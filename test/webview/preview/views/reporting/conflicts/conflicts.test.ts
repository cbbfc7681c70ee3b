import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../../../../src/picture/diagram/diagram';
import { numberedDiagramOf as diagramOfChart } from '../../../kit/numbered';
import type { PreviewPage } from '../../../kit/page';
import { press } from '../../../kit/screen';
import { session } from '../../../kit/session';

const open = session();

const CHART = diagramOfChart(`positions:
  ceo: {title: Chief Executive Officer}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [brand-identity, marketing]}
  cto: {title: Chief Technology Officer, reports_to: ceo, owns: [technology]}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [operations]}
  ops: {title: Head of Brand, reports_to: coo, owns: [brand-identity]}
`);

/** Both of a pair own what the other one does. */
function manyConflicts(pairs: number): Diagram {
  const numbers = Array.from({ length: pairs }, (_, i) => i);
  const areas = numbers.map((i) => `  own-${i}: {name: Own ${i}}\n`);
  const positions = numbers.flatMap((i) =>
    ['a', 'b'].map((side) => `  ${side}${i}: {title: Head ${side}${i}, reports_to: ceo, owns: [own-${i}]}\n`),
  );
  return diagramOfChart(`areas:\n${areas.join('')}positions:\n  ceo: {title: CEO}\n${positions.join('')}`);
}

const arcs = (preview: PreviewPage) => preview.page.locator('.conflicts .arc');
const labels = (preview: PreviewPage) => preview.page.locator('.conflicts .label text').allTextContents();
const all = (preview: PreviewPage) => preview.page.getByRole('checkbox', { name: 'Show all conflicts on the chart' });

async function shown(diagram = CHART): Promise<PreviewPage> {
  const preview = await open();
  await preview.show(diagram);
  return preview;
}

/** How far the ends of the only arc are from the borders of two cards, in pixels of the window. */
const distances = (preview: PreviewPage, ...cards: readonly string[]) =>
  preview.page.evaluate((ids) => {
    const ends = [...document.querySelectorAll('.arc .end')]
      .map((end) => end.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
    const frames = ids.map((id) => document.querySelector(`.card[data-id="${id}"] .frame`)!.getBoundingClientRect());
    return frames.map(({ left, right, top, bottom }) =>
      Math.min(
        ...ends.map(({ x, y }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))),
      ),
    );
  }, cards);

describe('a conflict', () => {
  test('is drawn between its two cards, with the name of the area and a frame around each claim', async () => {
    const preview = await shown();
    expect(await arcs(preview).count()).toBe(1);
    expect(await arcs(preview).getAttribute('class')).toBe('arc warning');
    expect(await labels(preview)).toEqual(['Brand identity']);
    expect(await preview.page.locator('.claims .claim').count()).toBe(2);
    expect(Math.max(...(await distances(preview, 'n1', 'n4')))).toBeLessThan(2);
  });

  test('is told apart by its pattern, not by its color alone', async () => {
    const preview = await shown();
    const dashes = () =>
      arcs(preview)
        .locator('.curve')
        .evaluate((path) => getComputedStyle(path).strokeDasharray);
    const warning = await dashes();
    await preview.show(
      { ...CHART, problems: CHART.problems.map((problem) => ({ ...problem, severity: 'error' as const })) },
      2,
    );
    expect([warning, await dashes()]).toEqual(['7px, 4px', 'none']);
  });

  test('stands below the cards, so that it hides no text', async () => {
    const preview = await shown();
    const order = await preview.page
      .locator('.picture svg g')
      .evaluateAll((groups) =>
        groups
          .map((group) => group.getAttribute('class'))
          .filter((name) => ['lines', 'conflicts', 'cards'].includes(name ?? '')),
      );
    expect(order).toEqual(['lines', 'conflicts', 'cards']);
    const hidden = await preview.page.evaluate(() => {
      const label = document.querySelector('.conflicts .label rect')!.getBoundingClientRect();
      return [...document.querySelectorAll('.card .frame')].filter((frame) => {
        const card = frame.getBoundingClientRect();
        return label.left < card.right && label.right > card.left && label.top < card.bottom && label.bottom > card.top;
      }).length;
    });
    expect(hidden).toBe(0);
  });

  test('goes with its cards through zoom and folding, and stands on the card that hides one', async () => {
    const preview = await shown();
    await preview.page.keyboard.press('+');
    expect(Math.max(...(await distances(preview, 'n1', 'n4')))).toBeLessThan(2);
    await preview.card('n3').focus();
    await press(preview, 'Space');
    await expect.poll(() => preview.card('n4').count()).toBe(0);
    expect(await arcs(preview).count()).toBe(1);
    expect(Math.max(...(await distances(preview, 'n1', 'n3')))).toBeLessThan(2);
    await preview.card('n0').focus();
    await press(preview, 'Space');
    await expect.poll(() => arcs(preview).count()).toBe(0);
  });

  test('frames its claims where they stand now, also where the card has stayed where it was', async () => {
    const preview = await shown();
    const offset = () =>
      preview.page.evaluate(() => {
        const chip = [...document.querySelectorAll('.card[data-id="n4"] .area')]
          .find((area) => area.textContent === 'Brand identity')!
          .getBoundingClientRect();
        return Math.min(
          ...[...document.querySelectorAll('.claim rect')]
            .map((rect) => rect.getBoundingClientRect())
            .map(({ x, y }) => Math.abs(x - chip.x) + Math.abs(y - chip.y)),
        );
      });
    expect(await offset()).toBeLessThan(12);
    await preview.show(
      {
        ...CHART,
        cards: CHART.cards.map((card) => (card.id === 'n4' ? { ...card, areas: ['Audit', ...card.areas] } : card)),
      },
      2,
    );
    expect(await offset()).toBeLessThan(12);
  });

  test('is one of several on one arc, with their number', async () => {
    const more = { ...CHART.problems.find(({ kind }) => kind === 'conflict')!, id: 'p90', term: 'technology' };
    const preview = await shown({ ...CHART, problems: [...CHART.problems, more] });
    expect(await arcs(preview).count()).toBe(1);
    expect(await labels(preview)).toEqual(['2 areas']);
  });

  test('leads to the text when it is clicked', async () => {
    const preview = await shown();
    await preview.page.locator('.conflicts .label').click();
    const conflict = CHART.problems.find(({ kind }) => kind === 'conflict')!;
    expect((await preview.posted()).at(-1)).toMatchObject({ kind: 'open', target: { problem: conflict.id } });
  });

  test('is gone when it is solved', async () => {
    const preview = await shown();
    await preview.show({ ...CHART, problems: [] }, 2);
    expect(await arcs(preview).count()).toBe(0);
    expect(await preview.page.locator('.claim').count()).toBe(0);
  });

  test('is not for ears, which have the list', async () => {
    const preview = await shown();
    expect(await preview.page.locator('.conflicts').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('all conflicts', () => {
  test('are drawn while they are few, until a person says otherwise', async () => {
    const preview = await shown();
    await preview.page.getByRole('button', { name: /^Problems: / }).click();
    expect(await all(preview).isChecked()).toBe(true);
    await all(preview).uncheck();
    expect(await arcs(preview).count()).toBe(0);
    await preview.show(CHART, 2);
    expect(await arcs(preview).count()).toBe(0);
    await preview.card('n4').hover();
    await expect.poll(() => arcs(preview).count()).toBe(1);
  });

  test('are not drawn where they would hide the chart, but those of what one looks at are', async () => {
    const preview = await shown(manyConflicts(13));
    expect(await arcs(preview).count()).toBe(0);
    await preview.card('n1').focus();
    await press(preview, 'ArrowRight');
    await expect.poll(() => arcs(preview).count()).toBe(1);
    await preview.page.getByRole('button', { name: /^Problems: / }).click();
    await all(preview).check();
    expect(await arcs(preview).count()).toBe(13);
  });

  test('but the one that is chosen in the list are left out', async () => {
    const preview = await shown(manyConflicts(3));
    expect(await arcs(preview).count()).toBe(3);
    await preview.page.getByRole('button', { name: /^Problems: / }).click();
    await preview.page.locator('.problems .head', { hasText: 'two owners' }).first().click();
    expect(await arcs(preview).count()).toBe(1);
    await press(preview, 'Escape');
    await expect.poll(() => arcs(preview).count()).toBe(3);
  });
});
