import { describe, expect, test } from 'vitest';
import { diagramOf } from './kit/diagrams';
import { session } from './kit/session';
import { EMPTY } from '../../src/diagram/diagram';

const open = session();

/** Short enough to be shown whole. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '</text></svg><b>bold</b>',
  '<style>*{display:none}</style>',
  '</tspan><a href="javascript:f()">x</a>',
  '<![CDATA[ x ]]> <!-- y -->',
  '"double" \'single\' `back`',
  '#quot; #35; &amp; &lt; &#60;',
  'one; two; three',
  'end',
  'class graph subgraph style',
  'style a:b #f;',
  '%%{init: {"theme":"dark"}}%%',
  '%% a comment',
  '---',
  '--- title: x ---',
  '$$x^2$$',
  'fa:fa-ban no',
  'C4Context C4Container',
  '__proto__',
  'constructor',
  'ﬂ°lt¶ß ﬂ°°60¶ß',
  'marker-end="url(http://x#',
  '<br> <br/>',
  'javascript:alert(1)',
  'url(https://evil.test/x.png)',
  '@import "https://evil.test"',
  'https://evil.test/a.png',
  '👩‍🚀 🏳️‍🌈 é é',
  'الرئيس التنفيذي',
  '首席执行官',
  'a\u200bb\u00adc',
  '‮reversed‬',
  '\\u0041 \\n \\\\ \\"',
  '**bold** _it_ [x](y)',
  '{{ 7 * 7 }} ${7*7}',
];

/** Not for drawing as they are; what is drawn instead. */
const UNDRAWABLE: readonly (readonly [string, string])[] = [
  ['two\nlines', 'two lines'],
  ['a\r\n\tb', 'a b'],
  ['  spaced   out  ', 'spaced out'],
  ['nul\u0000bell\u0007', 'nul␀bell␇'],
  ['half \ud83d pair', 'half � pair'],
  ['\udc00 pair', '� pair'],
  ['no\uffffchar\u0085', 'no�char�'],
];

describe('what people type is drawn, and nothing of it runs', () => {
  test('in titles, holders, areas and the name of the organization', async () => {
    const texts: (readonly [string, string])[] = [...HOSTILE.map((text) => [text, text] as const), ...UNDRAWABLE];
    const preview = await open();
    const dialogs: string[] = [];
    preview.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const sketches = texts.map(([typed], i) => {
      const marks = [{ severity: 'error' as const, code: typed, message: typed }];
      return [`k${i}`, { title: typed, holders: [typed], areas: [typed], marks }] as const;
    });
    await preview.show(diagramOf(Object.fromEntries(sketches), HOSTILE.join(' ')));
    const drawn = await preview.page.locator('.card').evaluateAll((cards) =>
      Object.fromEntries(
        cards.map((card) => [(card as SVGElement).dataset['id'], ['.title', '.holder', '.area'].map((part) => card.querySelector(part)?.textContent)]),
      ),
    );
    texts.forEach(([typed, expected], i) => {
      const [title, holder, area] = drawn[`n${i}`]!;
      expect(title, typed).toBe(expected);
      expect(holder, typed).toBe(expected);
      if (!area?.endsWith('…')) expect(area, typed).toBe(expected);
    });
    expect(await preview.page.locator('.picture :is(script, img, a, foreignObject, iframe, image, use, b, br)').count()).toBe(0);
    const attributes = await preview.page.locator('.picture *').evaluateAll((nodes) => nodes.flatMap((node) => node.getAttributeNames()));
    expect(attributes.filter((name) => name.startsWith('on') || name.includes('href'))).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(await preview.card('n0').getAttribute('aria-label')).toContain(HOSTILE[0]!);
    expect(await preview.page.getByRole('tree').getAttribute('aria-label')).toBe(`Org chart of ${HOSTILE.join(' ')}`);
  });

  test('in keys and ids of cards', async () => {
    const preview = await open();
    const { cards, title } = diagramOf(Object.fromEntries(HOSTILE.filter((key) => key !== '__proto__').map((key) => [key, {}])));
    await preview.show({ ...EMPTY, title, cards });
    await preview.show({ ...EMPTY, title, cards: cards.map((card) => ({ ...card, title: `${card.title}!` })) }, 2);
    expect(await preview.page.locator('.card').count()).toBe(cards.length);
  });

  test('texts that are too long are cut, and the tooltip has them whole', async () => {
    const preview = await open();
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(50);
    await preview.show(diagramOf({ a: { title: long, holders: [long], areas: [long] } }));
    expect(await preview.card('n0').locator('.title').textContent()).toMatch(/^Donau.*…$/);
    expect(await preview.card('n0').locator('.title tspan').count()).toBe(3);
    expect(await preview.card('n0').locator('> title').textContent()).toContain(long);
  });
});
