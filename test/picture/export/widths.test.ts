import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Font } from '../../../src/picture';
import { FONTS } from '../../../src/picture';
import { STANDARD_FONT, standardMeasure } from '../../../src/picture/export/widths';
import { launch } from '../../webview/preview/kit/page';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const FACES = Object.keys(FONTS).filter((font): font is Font => font !== 'distant');

/** How wide a browser draws texts in a font that is as wide as Helvetica. */
const drawn = (texts: readonly string[], font: Font): Promise<number[]> =>
  page.evaluate(
    ({ texts, style }) => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = style;
      return texts.map((text) => context.measureText(text).width);
    },
    {
      texts,
      style: `${FONTS[font].italic ? 'italic ' : ''}${FONTS[font].weight} ${FONTS[font].size}px ${STANDARD_FONT}`,
    },
  );

describe.each(FACES)('%s', (font) => {
  test('Latin text is as wide as it is drawn', async () => {
    const texts = [
      'Chief Customer Officer (CCO)',
      'Head of R&D, EMEA — acting',
      'Piotr Zieliński',
      'Geschäftsführer für Größe',
      "l'Ingénieur en chef",
      '0123456789 %$#@!?*',
    ];
    const widths = await drawn(texts, font);
    texts.forEach((text, index) => {
      expect(standardMeasure(text, font), text).toBeGreaterThanOrEqual(widths[index]! * 0.985);
      expect(standardMeasure(text, font), text).toBeLessThanOrEqual(widths[index]! * 1.04);
    });
  });

  test('text of other scripts never sticks out', async () => {
    const texts = [
      '営業部長',
      '首席执行官',
      '최고경영자',
      'مدير المبيعات',
      'מנכ"ל',
      'Директор по маркетингу',
      'Διευθύνων Σύμβουλος',
      'प्रबंधक',
      '👩🏽‍💻 Engineer',
      'ผู้จัดการ',
    ];
    const widths = await drawn(texts, font);
    texts.forEach((text, index) =>
      expect(standardMeasure(text, font), text).toBeGreaterThanOrEqual(widths[index]! * 0.985),
    );
  });
});
