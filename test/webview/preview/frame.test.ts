import { expect, test } from 'vitest';
import { company, diagramOf } from './kit/diagrams';
import { camera, notice, percent, press } from './kit/screen';
import { session } from './kit/session';

const open = session();
const [A, B, C] = ['file:///a.orgchart.yaml', 'file:///b.orgchart.yaml', 'file:///c.orgchart.yaml'];
const small = diagramOf({ ceo: {}, coo: { under: 'ceo' } });

test('a preview that goes from chart to chart finds each as it was left, also after a reload', async () => {
  const preview = await open({ clock: true });
  await preview.show(company(40), 1, A);
  await press(preview, '0');
  await press(preview, '+');
  const left = await percent(preview);
  await preview.pass(200);
  await preview.show(small, 1, B);
  expect(await percent(preview)).toBe('100 %');
  await preview.pass(200);
  await preview.show(company(40), 2, A);
  expect(await percent(preview)).toBe(left);
  await preview.pass(200);
  await preview.page.reload();
  await preview.show(company(40), 3, A);
  expect(await percent(preview)).toBe(left);
});

test('a chart with a new name stays as it is', async () => {
  const preview = await open();
  await preview.show(company(40), 1, A);
  await press(preview, '+');
  const before = await percent(preview);
  await expect.poll(async () => (await preview.state())?.uri).toBe(A);
  await preview.send({ kind: 'moved', from: A, to: C });
  await preview.show(company(40), 2, C);
  expect(await percent(preview)).toBe(before);
  await expect.poll(async () => (await preview.state())?.uri).toBe(C);
  expect((await preview.state())?.charts.map(({ uri }) => uri)).toEqual([C]);
  expect(await camera(preview)).toBeDefined();
});

test('that it is locked is kept with it', async () => {
  const preview = await open();
  await preview.show(small);
  await preview.send({ kind: 'lock', locked: true });
  await expect.poll(async () => (await preview.state())?.locked).toBe(true);
});

test('why something was refused is said for a while, over what is said for longer', async () => {
  const preview = await open();
  await preview.page.clock.install();
  await preview.show(small);
  await preview.send({ kind: 'notice', text: 'Line 3 is broken' });
  await preview.send({ kind: 'refused', reason: 'A loop would arise' });
  await expect.poll(() => notice(preview)).toEqual(['A loop would arise']);
  await preview.page.clock.fastForward(10_000);
  await expect.poll(() => notice(preview)).toEqual(['Line 3 is broken']);
});

test('what the editor asks for is done', async () => {
  const preview = await open();
  await preview.show(small);
  await preview.send({ kind: 'do', command: 'zoomIn' });
  await expect.poll(() => percent(preview)).toBe('120 %');
  await preview.send({ kind: 'do', command: 'actualSize' });
  await expect.poll(() => percent(preview)).toBe('100 %');
  await preview.send({ kind: 'do', command: 'search' });
  await preview.page.getByRole('textbox').waitFor();
});

test('a bar with nothing to be seen below it is not there', async () => {
  const preview = await open();
  await preview.show({ ...small, cards: [] });
  expect(await preview.page.locator('#bar').isVisible()).toBe(false);
  await preview.show(small, 2);
  expect(await preview.page.locator('#bar').isVisible()).toBe(true);
});

test('a person switches the view, by mouse or by key; the editor is told, and the page keeps it', async () => {
  const preview = await open();
  await preview.show(small);
  const tab = (name: string) => preview.page.getByRole('tab', { name });
  expect(await tab('Reporting lines').getAttribute('aria-selected')).toBe('true');
  await tab('Ownership').click();
  expect(await tab('Ownership').getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => preview.page.locator('.reporting').isVisible()).toBe(false);
  expect((await preview.posted()).at(-1)).toEqual({ kind: 'view', view: 'ownership' });
  await expect.poll(async () => (await preview.state())?.view).toBe('ownership');
  await tab('Ownership').focus();
  await press(preview, 'ArrowLeft');
  await expect.poll(() => preview.page.locator('.reporting').isVisible()).toBe(true);
  await preview.send({ kind: 'view', view: 'ownership' });
  await expect.poll(() => tab('Ownership').getAttribute('aria-selected')).toBe('true');
  expect((await preview.posted()).filter(({ kind }) => kind === 'view')).toHaveLength(2);
});

test('a picture is where it was when its view comes back, though the window has changed meanwhile', async () => {
  const preview = await open();
  await preview.show(company(40));
  await press(preview, '0');
  const place = () => preview.page.locator('.picture').evaluate((picture) => (picture as HTMLElement).style.transform);
  const before = await place();
  await preview.page.getByRole('tab', { name: 'Ownership' }).click();
  await preview.page.setViewportSize({ width: 900, height: 700 });
  await preview.page.getByRole('tab', { name: 'Reporting lines' }).click();
  await expect.poll(() => preview.page.locator('.reporting').isVisible()).toBe(true);
  expect(await place()).toBe(before);
});
