import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legendOf } from '../../../src/picture';
import { svgOf } from '../../../src/picture/export';
import { diagramOf } from '../../webview/preview/kit/diagrams';
import { canPlay, launchOn, MACHINES, type Machine } from './fonts';

/** Titles of one script each, from its everyday words. */
const TITLES = {
  Latin: 'Stellvertretende Abteilungsleiterin für Wirtschaftlichkeitsberechnungen und Maßnahmenkommunikation',
  wide: 'MWM WWWWWWWWWWWWWWWWWWWWWWWWWW @@@@ ttttttttttttttttttttttttttttttt',
  Vietnamese: 'Trưởng phòng phát triển nguồn nhân lực và đào tạo khu vực miền Trung',
  Cyrillic: 'Начальник управления информационной безопасности и технической защиты',
  Greek: 'Προϊσταμένη Τμήματος Προμηθειών και Οικονομικού Προγραμματισμού',
  Arabic: 'رئيسة قسم المشتريات والخدمات اللوجستية في المنطقة الشمالية',
  Hebrew: 'ראש מחלקת רכש ולוגיסטיקה של אזור הצפון והשפלה',
  Devanagari: 'क्षेत्रीय विपणन एवं ग्राहक सेवा विभाग की प्रमुख',
  Tamil: 'மண்டல விற்பனை மற்றும் வாடிக்கையாளர் சேவைப் பிரிவின் தலைவர்',
  Malayalam: 'പ്രാദേശിക വിപണന വിഭാഗത്തിന്റെ മുഖ്യ ഉദ്യോഗസ്ഥൻ',
  Telugu: 'ప్రాంతీయ అమ్మకాల మరియు వినియోగదారుల సేవా విభాగ అధిపతి',
  Thai: 'หัวหน้าฝ่ายจัดซื้อและคลังสินค้าประจำภูมิภาคตะวันออกเฉียงเหนือ',
  Chinese: '华东地区采购与供应链管理部门负责人兼物流总监',
  Japanese: 'マーケティング本部ブランドコミュニケーション部長',
  Korean: '북부 지역 구매 및 물류 관리 부문 책임자',
  emoji: '👩🏽‍🚒👨‍👩‍👧‍👦🏳️‍🌈🇳🇿🇰🇪🧑‍🔬🦺🛠️✈️ ❤️‍🔥 crew 🧯🧯🧯🧯🧯🧯🧯',
  Georgian: 'რეგიონული გაყიდვების დეპარტამენტის ხელმძღვანელი',
  Khmer: 'ប្រធាននាយកដ្ឋានលក់និងសេវាកម្មអតិថិជន',
} as const;

const diagram = diagramOf(
  Object.fromEntries(
    Object.entries(TITLES).flatMap(([script, title], i) =>
      [title, title.slice(0, title.length / 2)].map((title, half) => [
        `${script} ${half}`,
        {
          title,
          ...(i + half > 0 && { under: 'Latin 0' }),
          holders: [title],
          headcount: half === 0 ? 1 : 12,
          areas: [...title.split(' '), title].slice(0, 4),
          facets: [{ key: 'x-site', value: title }],
        },
      ]),
    ),
  ),
);

/** How far each line of text reaches beyond the borders of its card, where it does, in pixels. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.card')].flatMap((card) => {
      const { left, right } = card.querySelector('.frame')!.getBoundingClientRect();
      return [...card.querySelectorAll('text')].flatMap((text) => {
        const lines = text.querySelectorAll('tspan');
        return [...(lines.length > 0 ? lines : [text])].flatMap((line) => {
          const box = line.getBoundingClientRect();
          const over = Math.max(left - box.left, box.right - right);
          return over > 0.5 ? `${line.textContent} by ${over.toFixed(1)}` : [];
        });
      });
    }),
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

  test.skipIf(!here).each(['roomy', 'compact'] as const)(
    'the texts of every script fit into %s cards',
    async (density) => {
      await page.setContent(svgOf(diagram, { palette: 'light', layout: { density } }).text);
      expect(await beyond(page)).toEqual([]);
    },
  );

  test.skipIf(!here)('nothing of a legend covers anything else, or is cut off', async () => {
    const legend = legendOf(diagram.cards, 'x-site');
    const narrow = { title: '', cards: diagram.cards.slice(0, 1) };
    for (const drawn of [diagram, narrow]) {
      const { text, width } = svgOf(drawn, { palette: 'light', legend });
      await page.setContent(text);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll<SVGGraphicsElement>('svg > g:last-child > *')].map((part) => {
          const { x, width } = part.getBBox();
          return { x, right: x + width, text: part.lastChild?.textContent };
        }),
      );
      expect(boxes.length).toBeGreaterThan(10);
      expect(boxes.filter(({ right }) => right > width)).toEqual([]);
      expect(
        boxes.filter(({ right }, i) => right > (boxes[i + 1]?.x ?? width) && boxes[i + 1]!.x > boxes[i]!.x),
      ).toEqual([]);
    }
  });
});
