import { describe, expect, test } from 'vitest';
import { fit, hold, isVisible, reveal, zoom } from '../../../src/webview/shared/viewport/camera';

const window = { width: 1000, height: 600 };
const card = { x: 2_000, y: 300, width: 200, height: 80 };

describe('fitting', () => {
  test('does not enlarge a small chart', () => {
    expect(fit({ width: 300, height: 200 }, window)).toMatchObject({ scale: 1, x: 350 });
  });

  test('shows a large chart whole', () => {
    expect(fit({ width: 2_000, height: 600 }, window)).toEqual({ scale: 0.5, x: 0, y: 150 });
  });

  test('shows a huge chart whole too', () => {
    const camera = fit({ width: 400_000, height: 9_000 }, window);
    expect(camera.scale).toBeCloseTo(1 / 400);
    expect(camera.x).toBe(0);
  });

  test('of a huge chart is where zooming out ends', () => {
    const camera = fit({ width: 400_000, height: 9_000 }, window);
    expect(zoom(camera, 0.5, { x: 0, y: 0 }).scale).toBe(camera.scale);
  });
});

test('zooming leaves the point under the pointer where it is', () => {
  const camera = zoom({ x: 100, y: 50, scale: 1 }, 2, { x: 300, y: 200 });
  expect(camera).toEqual({ x: -100, y: -100, scale: 2 });
});

test('zooming ends somewhere', () => {
  expect(zoom({ x: 0, y: 0, scale: 1 }, 1_000, { x: 0, y: 0 }).scale).toBeLessThan(10);
  expect(zoom({ x: 0, y: 0, scale: 1 }, 0.0001, { x: 0, y: 0 }).scale).toBeGreaterThan(0.01);
});

test('holding keeps a moved card where it was', () => {
  expect(hold({ x: 10, y: 20, scale: 0.5 }, { x: 100, y: 100 }, { x: 300, y: 140 })).toEqual({
    x: -90,
    y: 0,
    scale: 0.5,
  });
});

describe('revealing', () => {
  const start = { x: 0, y: 0, scale: 1 };

  test('moves as little as needed', () => {
    const camera = reveal(card, start, window);
    expect(isVisible(card, camera, window)).toBe(true);
    expect(camera.y).toBe(0);
    expect(card.x + card.width + camera.x).toBe(984);
  });

  test('does not move what can be seen', () => {
    expect(reveal({ ...card, x: 400 }, start, window)).toEqual(start);
  });
});
