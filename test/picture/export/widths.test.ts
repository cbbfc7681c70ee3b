import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Font } from '../../../src/picture';
import { FONTS } from '../../../src/picture';
import { STANDARD_FONT, standardMeasure, widestMeasure } from '../../../src/picture/export/widths';
import { canPlay, launchOn, MACHINES, type Machine } from './fonts';

/** Italics are for the words of a status alone. */
const FACES = Object.keys(FONTS).filter((font): font is Font => font !== 'distant' && font !== 'note');

/** Letters that Arial and its equals have. */
const OF_ARIAL = [
  'Chief Customer Officer (CCO)',
  'Head of R&D, EMEA — acting',
  'Piotr Zieliński',
  'Geschäftsführer für Größe',
  "l'Ingénieur en chef",
  '0123456789 %$#@!?*',
  'Директор по маркетингу',
  'Ґенеральна інспекторка',
  'Διευθύνων Σύμβουλος',
];

const OF_OTHER_SCRIPTS = [
  '営業部長',
  '首席执行官',
  '최고경영자',
  'مدير المبيعات',
  'מנכ"ל',
  'प्रबंधक',
  'விற்பனைப் பிரிவு',
  'വിപണന മേധാവി',
  'గ్రామ అధికారి',
  'পরিচালক',
  'ผู้จัดการ',
  'ຜູ້ຈັດການ',
  'მენეჯერი',
  '👩🏽‍💻🧯',
];

/** How wide a browser draws texts, in pixels. */
const drawn = (page: Page, texts: readonly string[], font: Font): Promise<number[]> =>
  page.evaluate(
    ({ texts, style }) => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = style;
      return texts.map((text) => context.measureText(text).width);
    },
    {
      texts,
      style: `${FONTS[font].weight} ${FONTS[font].size}px ${STANDARD_FONT}`,
    },
  );

describe.each(Object.keys(MACHINES) as Machine[])('on a machine with %s', (machine) => {
  const here = canPlay(machine);
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    if (!here) return;
    const launched = await launchOn(machine);
    close = launched.close;
    page = await launched.browser.newPage();
  });
  afterAll(() => close?.());

  describe.each(FACES)('%s', (font) => {
    if (machine === 'Liberation only')
      test.skipIf(!here)('Latin, Greek and Cyrillic are as wide as they are drawn, up to kerning', async () => {
        const widths = await drawn(page, OF_ARIAL, font);
        OF_ARIAL.forEach((text, i) => {
          expect(standardMeasure(text, font), text).toBeGreaterThanOrEqual(widths[i]! * 0.97);
          expect(standardMeasure(text, font), text).toBeLessThanOrEqual(widths[i]! * 1.04);
        });
      });

    if (machine === 'Noto only')
      test.skipIf(!here)('other scripts are at least as wide as they are drawn', async () => {
        const widths = await drawn(page, OF_OTHER_SCRIPTS, font);
        OF_OTHER_SCRIPTS.forEach((text, i) =>
          expect(standardMeasure(text, font), text).toBeGreaterThanOrEqual(widths[i]! * 0.97),
        );
      });

    test.skipIf(!here)('nothing is wider than the widest', async () => {
      const texts = [...OF_ARIAL, ...OF_OTHER_SCRIPTS];
      const widths = await drawn(page, texts, font);
      texts.forEach((text, i) => expect(widestMeasure(text, font), text).toBeGreaterThan(widths[i]! - 0.01));
    });
  });
});
