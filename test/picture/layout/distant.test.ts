import { describe, expect, test } from 'vitest';
import { distantTitle } from '../../../src/picture/layout/distant';

const measure = (text: string): number => [...text].length * 16;
const shown = (title: string, height = 76) => {
  const { size, lines } = distantTitle(title, { top: 0, width: 196, height }, measure);
  return { size, text: lines.map(({ text }) => text) };
};

describe('seen from afar, a title', () => {
  test('is as large as the card allows', () => {
    expect(shown('Controller')).toEqual({ size: 28, text: ['Controller'] });
    expect(shown('Head of Logistics')).toEqual({ size: 28, text: ['Head of', 'Logistics'] });
    expect(shown('Head of Logistics', 40).size).toBeLessThan(28);
  });

  test('says usual words in short', () => {
    expect(shown('Senior Vice President of Sales').text.join(' ')).toBe('SVP Sales');
    expect(shown('Director, Research and Development').text.join(' ')).toBe('Dir. Research & Development');
    expect(shown('Chief Customer Officer').text.join(' ')).toBe('Chief Customer Officer');
  });

  test('breaks no word that could stand whole in a smaller size', () => {
    expect(shown('Transformation').text).toEqual(['Transformation']);
  });

  test('is cut where even the smallest letters are too large', () => {
    const { size, text } = shown('x'.repeat(200));
    expect(size).toBe(17);
    expect(text.at(-1)).toMatch(/…$/);
    for (const line of text) expect((measure(line) * size) / 28).toBeLessThanOrEqual(196);
  });
});
