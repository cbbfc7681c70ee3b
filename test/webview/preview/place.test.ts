import { describe, expect, test } from 'vitest';
import { EMPTY } from '../../../src/picture/diagram/diagram';
import { company, diagramOf } from './kit/diagrams';
import { camera, percent, placeOf, press, selected } from './kit/screen';
import { session } from './kit/session';

const open = session();
const URI = 'file:///a.orgchart.yaml';
const small = diagramOf({
  ceo: {},
  coo: { under: 'ceo' },
  cfo: { under: 'ceo' },
  cto: { under: 'cfo' },
  ux: { under: 'cfo' },
});

describe('zoom and place', () => {
  test('outlive a reload of the page, also where the chart comes late', async () => {
    const preview = await open();
    await preview.show(small);
    await press(preview, '+');
    const zoomed = await percent(preview);
    await expect.poll(async () => await camera(preview)).toBeDefined();
    await preview.page.reload();
    await preview.send({ kind: 'show', uri: URI, version: 1, diagram: { ...EMPTY, title: '', cards: [] } });
    await preview.page.getByText('This chart is empty').waitFor();
    await preview.show(small, 2);
    expect(await percent(preview)).toBe(zoomed);
    expect(zoomed).not.toBe('100 %');
  });

  test('a chart that nobody has moved stays in sight while it grows', async () => {
    const preview = await open({ width: 600, height: 500 });
    const sketches: Record<string, { under?: string }> = { ceo: {} };
    await preview.send({ kind: 'show', uri: URI, version: 0, diagram: { ...EMPTY, title: '', cards: [] } });
    await preview.page.getByText('This chart is empty').waitFor();
    await preview.show(diagramOf(sketches));
    for (let version = 2; version < 9; version++) {
      sketches[`n${version}`] = { under: version % 2 === 0 ? 'ceo' : `n${version - 1}` };
      await preview.show(diagramOf(sketches), version);
      const outside = await preview.page.locator('.card').evaluateAll((cards) =>
        cards.filter((card) => {
          const { left, top, right, bottom } = card.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        }),
      );
      expect(outside, `version ${version}`).toHaveLength(0);
    }
  });

  test('a first picture is shown whole and not enlarged', async () => {
    const preview = await open();
    await preview.show(small);
    expect(await percent(preview)).toBe('100 %');
    const other = await open({ width: 600, height: 900 });
    await other.show(company(30));
    const inside = await other.page.locator('.card').evaluateAll((cards) => {
      const boxes = cards.map((card) => card.getBoundingClientRect());
      return boxes.every(({ left, right }) => left >= 0 && right <= innerWidth);
    });
    expect(inside).toBe(true);
  });

  test('follow the window until somebody moves the picture', async () => {
    const preview = await open({ width: 1_000 });
    await preview.show(small);
    const before = await placeOf(preview, 'n0');
    await preview.page.setViewportSize({ width: 1_200, height: 800 });
    await expect.poll(async () => (await placeOf(preview, 'n0')).x).toBe(before.x + 100);
    await press(preview, 'ArrowRight');
    await preview.page.setViewportSize({ width: 1_400, height: 800 });
    await preview.frame();
    expect((await placeOf(preview, 'n0')).x).toBe(before.x + 40);
  });

  test('survive an edit; the chosen card stays where it is though the layout shifts', async () => {
    const preview = await open();
    await preview.show(small);
    await press(preview, '+');
    await press(preview, 'ArrowLeft');
    await preview.card('n3').click();
    const before = await placeOf(preview, 'n3');
    const tall = { title: 'A longer title that needs three lines of text at least', areas: ['a', 'b'] };
    const more = diagramOf({
      x: tall,
      y: tall,
      ceo: {},
      coo: { under: 'ceo' },
      cfo: { under: 'ceo' },
      cto: { under: 'cfo' },
      ux: { under: 'cfo' },
    });
    await preview.show(more, 2);
    expect(await selected(preview)).toEqual(['n5']);
    const after = await placeOf(preview, 'n5');
    expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThanOrEqual(1);
    expect(await preview.page.evaluate(() => (document.activeElement as SVGElement).dataset.id)).toBe('n5');
    expect(await percent(preview)).toBe('120 %');
  });

  test('survive a reload', async () => {
    const preview = await open({ clock: true });
    await preview.show(company(50));
    await press(preview, '+');
    await press(preview, 'ArrowLeft');
    const before = await placeOf(preview, 'n0');
    await expect.poll(async () => (await camera(preview))?.x).toBeDefined();
    await preview.pass(250);
    await preview.page.reload();
    await preview.show(company(50));
    expect(await placeOf(preview, 'n0')).toEqual(before);
    await preview.show(small, 1, 'file:///b.orgchart.yaml');
    expect(await percent(preview)).toBe('100 %');
  });
});
