import { describe, expect, test } from 'vitest';
import { company } from './kit/diagrams';
import type { PreviewPage } from './kit/page';
import { URI } from './kit/page';
import { percent, placeOf, press, renamed, selected } from './kit/screen';
import { session } from './kit/session';
import { CEO, CFO, COO, dimmed, expanded, focused, OPS, PLANT, shown, TAX, team } from './kit/team';

const open = session();

/** Ends when what was typed has been looked for. */
const found = (preview: PreviewPage) => expect.poll(() => preview.page.locator('.search[aria-busy]').count()).toBe(0);

describe('folding', () => {
  test('by key hides a team behind its number and the worst that is wrong in it, and says so', async () => {
    const preview = await open();
    await preview.show(team);
    expect(await expanded(preview, COO)).toBe('true');
    expect(await expanded(preview, TAX)).toBeNull();
    await preview.card(COO).focus();
    await press(preview, 'Space');
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO, TAX]);
    expect(await preview.card(COO).locator('.fold').textContent()).toBe('+2');
    expect(await preview.card(COO).locator('.fold.error').count()).toBe(1);
    expect(await expanded(preview, COO)).toBe('false');
    expect(await preview.card(COO).getAttribute('aria-label')).toContain(
      '2 positions folded below, most severe problem: error',
    );
    expect(await focused(preview)).toBe(COO);
    await press(preview, '.');
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, OPS, PLANT, CFO, TAX]);
    expect(await expanded(preview, COO)).toBe('true');
  });

  test('by a click on the number, which opens nothing in the text; with Shift all below', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.send({ kind: 'do', command: 'foldAll' });
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO]);
    const before = await placeOf(preview, COO);
    await preview.card(COO).locator('.fold').click();
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, OPS, CFO]);
    expect(Math.abs((await placeOf(preview, COO)).x - before.x)).toBeLessThanOrEqual(1);
    await preview.send({ kind: 'do', command: 'foldAll' });
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO]);
    await preview
      .card(COO)
      .locator('.fold')
      .click({ modifiers: ['Shift'] });
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, OPS, PLANT, CFO]);
    expect((await preview.posted()).filter(({ kind }) => kind === 'open')).toEqual([]);
  });

  test('outlives edits and a reload', async () => {
    const preview = await open({ clock: true });
    await preview.show(team);
    await preview.card(COO).focus();
    await press(preview, 'Space');
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO, TAX]);
    await preview.show(renamed(team, 'now'), 2);
    expect(await shown(preview)).toEqual([CEO, COO, CFO, TAX]);
    expect(await preview.card(CFO).locator('.title').textContent()).toContain('now');
    await preview.pass(250);
    await preview.page.reload();
    await preview.show(team, 3);
    expect(await shown(preview)).toEqual([CEO, COO, CFO, TAX]);
  });

  test('gives way to the cursor, until somebody folds again', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.send({ kind: 'do', command: 'foldAll' });
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO]);
    await preview.send({ kind: 'select', id: PLANT });
    await expect.poll(() => selected(preview)).toEqual([PLANT]);
    expect(await shown(preview)).toEqual([CEO, COO, OPS, PLANT, CFO]);
    await preview.card(COO).focus();
    await press(preview, 'Space');
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO]);
    await preview.send({ kind: 'select', id: PLANT });
    await preview.frame();
    expect(await shown(preview)).toEqual([CEO, COO, CFO]);
  });

  test.each([160, 1_000, 5_000])('is how a chart of %i starts: as many levels as can be read', async (count) => {
    const preview = await open();
    const diagram = company(count);
    await preview.show(diagram);
    const ids = await shown(preview);
    expect(ids.length).toBeLessThanOrEqual(150);
    expect(ids.length).toBeGreaterThan(1);
    const hidden = await preview.page
      .locator('.fold')
      .evaluateAll((tabs) => tabs.reduce((sum, tab) => sum + Number((tab as SVGElement).dataset.hidden), 0));
    expect(ids.length + hidden).toBe(count);
    expect(Number.parseInt((await percent(preview))!, 10)).toBeGreaterThanOrEqual(25);
  });
});

describe('a team by itself', () => {
  test('is shown with a trail back to the top', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.card(COO).focus();
    await press(preview, 'Shift+Enter');
    await expect.poll(() => shown(preview)).toEqual([COO, OPS, PLANT]);
    const trail = preview.page.getByRole('navigation', { name: 'Where this team is' });
    expect(await trail.getByRole('listitem').allTextContents()).toEqual([
      'Whole chart',
      'Chief Executive Officer',
      'Chief Operating Officer',
    ]);
    expect(await focused(preview)).toBe(COO);
    await press(preview, 'ArrowDown');
    await press(preview, 'Shift+Enter');
    await expect.poll(() => shown(preview)).toEqual([OPS, PLANT]);
    await press(preview, 'Backspace');
    await expect.poll(() => shown(preview)).toEqual([COO, OPS, PLANT]);
    await trail.getByRole('button', { name: 'Whole chart' }).click();
    await expect.poll(() => shown(preview)).toHaveLength(6);
    expect(await trail.isVisible()).toBe(false);
  });

  test('has a button on the chosen card', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.card(CFO).click();
    await preview.page.getByRole('button', { name: 'Show this team only' }).click();
    await expect.poll(() => shown(preview)).toEqual([CFO, TAX]);
  });

  test('is not left because the cursor is elsewhere', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.card(COO).focus();
    await press(preview, 'Shift+Enter');
    await expect.poll(() => shown(preview)).toEqual([COO, OPS, PLANT]);
    await preview.send({ kind: 'select', id: TAX });
    await preview.frame();
    expect(await shown(preview)).toEqual([COO, OPS, PLANT]);
  });
});

describe('searching', () => {
  test('lights what is found, dims the rest, and goes from one to the next', async () => {
    const preview = await open();
    await preview.show(team);
    await press(preview, '/');
    const field = preview.page.getByRole('textbox', { name: 'Search titles, people, areas and more' });
    await field.fill('chief');
    await expect.poll(() => selected(preview)).toEqual([CEO]);
    expect(await dimmed(preview)).toEqual([OPS, PLANT, TAX]);
    const count = preview.page.locator('.search .count');
    expect(await count.textContent()).toBe('1 of 3');
    await press(preview, 'Enter');
    await expect.poll(() => selected(preview)).toEqual([COO]);
    await press(preview, 'Shift+Enter');
    await press(preview, 'Shift+Enter');
    await expect.poll(() => selected(preview)).toEqual([CFO]);
    expect(await count.textContent()).toBe('3 of 3');
    await field.fill('nobody at all');
    await expect.poll(() => count.textContent()).toBe('No results');
    await press(preview, 'Escape');
    expect(await dimmed(preview)).toEqual([]);
    expect(await field.isVisible()).toBe(false);
  });

  test('unfolds the way to what it finds, and lights who hides more', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.send({ kind: 'do', command: 'foldAll' });
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO]);
    await press(preview, 'Control+f');
    await preview.page.keyboard.type('lead');
    await found(preview);
    await expect.poll(() => selected(preview)).toEqual([PLANT]);
    expect(await shown(preview)).toEqual([CEO, COO, OPS, PLANT, CFO]);
    expect(await dimmed(preview)).toEqual([CEO, COO, OPS]);
    await press(preview, 'Enter');
    await expect.poll(() => selected(preview)).toEqual([TAX]);
  });

  test('is not overtaken by Enter: that goes to the first of what is typed, however fast', async () => {
    const preview = await open({ clock: true });
    await preview.show(team);
    await press(preview, '/');
    const field = preview.page.getByRole('textbox', { name: 'Search titles, people, areas and more' });
    await field.fill('chief');
    await preview.pass(100);
    expect(await selected(preview)).toEqual([CEO]);
    await preview.freeze();
    await field.fill('tax');
    await press(preview, 'Enter');
    await preview.pass(100);
    expect(await selected(preview)).toEqual([TAX]);
  });

  test('goes on in a newer version', async () => {
    const preview = await open();
    await preview.show(team);
    await press(preview, '/');
    await preview.page.keyboard.type('tax');
    await expect.poll(() => selected(preview)).toEqual([TAX]);
    await preview.show(
      {
        ...team,
        cards: team.cards.map((card) => ({ ...card, title: card.id === OPS ? 'Tax Operations' : card.title })),
      },
      2,
    );
    expect(await preview.page.locator('.search .count').textContent()).toBe('1 of 2');
  });
});

test('T lights the line to the top and the team, Escape everything', async () => {
  const preview = await open();
  await preview.show(team);
  await preview.card(COO).focus();
  await press(preview, 't');
  expect(await dimmed(preview)).toEqual([PLANT, CFO, TAX]);
  await press(preview, 'Escape');
  expect(await dimmed(preview)).toEqual([]);
});

test('the chosen card has its line to the top drawn over the others', async () => {
  const preview = await open();
  await preview.show(team);
  const line = () => preview.page.locator('.trace').getAttribute('d');
  await preview.card(TAX).click();
  const chosen = await line();
  expect(chosen).toContain('M');
  await preview.card(CEO).hover();
  expect(await line()).not.toBe(chosen);
});

describe('view options', () => {
  test('turn the picture, thin it out, and are kept', async () => {
    const preview = await open({ clock: true });
    await preview.show(team);
    const below = async () => {
      const [manager, report] = [await placeOf(preview, CEO), await placeOf(preview, COO)];
      return report.y - manager.y > report.x - manager.x;
    };
    expect(await below()).toBe(true);
    await preview.page.getByRole('button', { name: 'View options' }).click();
    await preview.page.getByText('Left to right').click();
    await expect.poll(below).toBe(false);
    await press(preview, 'Escape');
    expect(await preview.page.getByRole('dialog', { name: 'View options' }).isVisible()).toBe(false);
    await preview.card(CEO).focus();
    await press(preview, 'ArrowRight');
    expect(await focused(preview)).toBe(COO);
    await preview.pass(250);
    await preview.page.reload();
    await preview.show(team, 2);
    expect(await below()).toBe(false);
  });

  test('show so many levels', async () => {
    const preview = await open();
    await preview.show(team);
    await preview.page.getByRole('button', { name: 'View options' }).click();
    await preview.page.getByRole('slider', { name: 'Levels' }).fill('2');
    await expect.poll(() => shown(preview)).toEqual([CEO, COO, CFO]);
    expect(await preview.page.getByRole('slider', { name: 'Levels' }).getAttribute('aria-valuetext')).toBe('2 of 4');
    await preview.page.getByRole('slider', { name: 'Levels' }).fill('4');
    await expect.poll(() => shown(preview)).toHaveLength(6);
  });
});

test('the whole in small is there only where the window does not show everything, and moves it', async () => {
  const preview = await open();
  await preview.show(team);
  const map = preview.page.locator('.minimap');
  expect(await map.isVisible()).toBe(false);
  await preview.show(company(140), 2);
  await press(preview, '0');
  await map.waitFor();
  const middleOf = async (part: string) => {
    const { x, y, width, height } = (await map.locator(part).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const middle = await middleOf('svg');
  await preview.page.mouse.click(middle.x - 30, middle.y);
  expect(Math.abs((await middleOf('.window')).x - (middle.x - 30))).toBeLessThan(2);
  await preview.page.mouse.click(middle.x + 20, middle.y);
  expect(Math.abs((await middleOf('.window')).x - (middle.x + 20))).toBeLessThan(2);
});

test('from far away only titles are left', async () => {
  const preview = await open();
  await preview.show(team);
  const isVisible = (part: string) => preview.card(COO).locator(part).isVisible();
  expect([await isVisible('.title'), await isVisible('.distant')]).toEqual([true, false]);
  for (let i = 0; i < 6; i++) await press(preview, '-');
  expect([await isVisible('.title'), await isVisible('.distant')]).toEqual([false, true]);
});

test('a card has a menu, by mouse and by key, which gives the focus back', async () => {
  const preview = await open();
  await preview.show(team);
  await preview.card(COO).click({ button: 'right' });
  const menu = preview.page.getByRole('menu', { name: 'Actions for Chief Operating Officer' });
  await menu.waitFor();
  await press(preview, 'Escape');
  expect(await menu.count()).toBe(0);
  expect(await focused(preview)).toBe(COO);
  await press(preview, 'Shift+F10');
  await menu.getByRole('menuitem', { name: 'Show in Text' }).click();
  expect((await preview.posted()).at(-1)).toEqual({ kind: 'open', target: { card: COO }, uri: URI });
});
