import { expect, test } from 'vitest';
import { company, diagramOf } from './kit/diagrams';
import { camera, notice, percent, press } from './kit/screen';
import { session } from './kit/session';

const open = session();
const [A, B, C] = ['file:///a.orgchart.yaml', 'file:///b.orgchart.yaml', 'file:///c.orgchart.yaml'];
const small = diagramOf({ ceo: {}, coo: { under: 'ceo' } });

test('a preview that goes from chart to chart finds each as it was left, also after a reload', async () => {
  const preview = await open();
  await preview.show(company(40), 1, A);
  await press(preview, '0');
  await press(preview, '+');
  const left = await percent(preview);
  await preview.page.waitForTimeout(200);
  await preview.show(small, 1, B);
  expect(await percent(preview)).toBe('100 %');
  await preview.page.waitForTimeout(200);
  await preview.show(company(40), 2, A);
  expect(await percent(preview)).toBe(left);
  await preview.page.waitForTimeout(200);
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
