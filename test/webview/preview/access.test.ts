import { describe, expect, test } from 'vitest';
import { findings } from './kit/axe';
import { contrastsIn } from './kit/contrast';
import { company, diagramOf, mark } from './kit/diagrams';
import { gallery } from './kit/gallery';
import type { PreviewPage } from './kit/page';
import { answerFixes, withProblems } from './kit/problems';
import { session } from './kit/session';
import { THEMES, type ThemeName } from './kit/themes';

const open = session();

/** How much all texts in the picture stand out; axe does not look into SVG. */
const contrasts = async (preview: PreviewPage): Promise<readonly (readonly [string, number])[]> =>
  contrastsIn(
    preview,
    await preview.page.locator('.card text').evaluateAll((texts) =>
      texts.map((text) => {
        const fill = (selector: string) => {
          const found = text.closest('.card')!.querySelector(selector);
          return found === null ? 'none' : getComputedStyle(found).fill;
        };
        const chip = text.classList.contains('area') ? fill('.chips') : 'none';
        const ground = text.classList.contains('number') ? fill('.pill') : chip === 'none' ? fill('.frame') : chip;
        return [`${text.getAttribute('class')} ${text.textContent}`, getComputedStyle(text).fill, ground] as const;
      }),
    ),
  );

describe.each(Object.keys(THEMES) as ThemeName[])('in %s', (theme) => {
  test('axe finds nothing, with and without a picture', async () => {
    const preview = await open({ theme });
    await preview.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await findings(preview)).toEqual([]);
    await preview.show(gallery());
    await preview.send({ kind: 'notice', text: 'The file is broken in line 3' });
    await preview.page.getByText('broken in line 3').waitFor();
    expect(await findings(preview)).toEqual([]);
  });

  test('axe finds nothing in what opens over the picture', async () => {
    const preview = await open({ theme });
    await preview.show(company(60));
    await preview.page.locator('.card').first().focus();
    await preview.page.keyboard.press('ArrowDown');
    await preview.page.keyboard.press('Shift+Enter');
    await preview.page.getByRole('navigation', { name: 'Where this team is' }).waitFor();
    await preview.page.keyboard.press('/');
    await preview.page.keyboard.type('director');
    await preview.page.getByText(/^1 of/).waitFor();
    expect(await findings(preview)).toEqual([]);
    await preview.page.keyboard.press('Escape');
    await preview.page.getByRole('button', { name: 'View options' }).click();
    expect(await findings(preview)).toEqual([]);
    await preview.page.keyboard.press('Escape');
    await preview.page.locator('.card').first().click({ button: 'right' });
    await preview.page.getByRole('menu').waitFor();
    expect(await findings(preview)).toEqual([]);
  });

  test('axe finds nothing in the list of problems, and beside a card', async () => {
    const preview = await open({ theme });
    await preview.show(withProblems(gallery()));
    await preview.page.keyboard.press('F8');
    await answerFixes(preview, 'Put it right');
    await preview.page.getByRole('button', { name: '2 hints', exact: true }).click();
    await preview.page.getByRole('button', { name: '2 errors', exact: true }).click();
    await preview.page.keyboard.press('F8');
    expect(await findings(preview)).toEqual([]);
    await preview.card('n2').focus();
    await preview.page.keyboard.press('p');
    await preview.page.getByRole('dialog').waitFor();
    await answerFixes(preview, 'Put it right');
    expect(await findings(preview)).toEqual([]);
  });

  test('all texts of the picture stand out', async () => {
    const preview = await open({ theme });
    await preview.show(gallery());
    for (const [text, contrast] of await contrasts(preview)) expect(contrast, text).toBeGreaterThanOrEqual(4.5);
  });

  test('the focus can be seen', async () => {
    const preview = await open({ theme });
    await preview.show(gallery());
    const look = () => preview.card('n1').evaluate((card) => getComputedStyle(card.querySelector('.frame')!).stroke);
    const before = await look();
    await preview.card('n0').focus();
    await preview.page.keyboard.press('ArrowDown');
    expect(await look()).not.toBe(before);
  });
});

test('cards are a tree that can be heard', async () => {
  const preview = await open();
  await preview.show(
    diagramOf({
      ceo: { title: 'Chief Executive Officer', holders: ['Ana Ruiz'] },
      cco: {
        title: 'Chief Customer Officer',
        holders: ['Ida Berg'],
        under: 'ceo',
        areas: ['service'],
        marks: [mark('error'), mark('hint')],
      },
      ux: { title: 'Designer', under: 'cco', headcount: 3, status: 'vacant' },
    }),
  );
  const items = preview.page.getByRole('tree', { name: 'Org chart of Northwind' }).getByRole('treeitem');
  const heard = await items.evaluateAll((all) =>
    all.map((item) => [item.getAttribute('aria-level'), item.getAttribute('aria-label')]),
  );
  expect(heard).toEqual([
    ['1', 'Chief Executive Officer, Ana Ruiz'],
    ['2', 'Chief Customer Officer, Ida Berg, reports to Chief Executive Officer, owns service, 2 problems'],
    ['3', 'Designer, vacant, 3 seats, reports to Chief Customer Officer'],
  ]);
  expect(await items.evaluateAll((all) => all.map((item) => item.getAttribute('tabindex')))).toEqual(['0', '-1', '-1']);
});

test.each([
  { width: 400, height: 640 },
  { width: 640, height: 400 },
])('nothing is cut off or lies over another in a window of $width × $height', async (size) => {
  const preview = await open(size);
  await preview.show(company(60));
  await preview.page.keyboard.press('/');
  const outside = () =>
    preview.page.locator('#bar button, .search > *, .zoom button, .options > *').evaluateAll((all) =>
      all
        .filter((each) => each.getClientRects().length > 0)
        .filter((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        })
        .map((each) => each.outerHTML.slice(0, 80)),
    );
  expect(await outside()).toEqual([]);
  await preview.page.keyboard.press('Escape');
  await preview.page.getByRole('button', { name: 'View options' }).click();
  expect(await outside()).toEqual([]);
});

test('all is in reach of the Tab key, in an order that can be followed, and the tree is one stop', async () => {
  const preview = await open();
  await preview.show(company(8));
  const stops: string[] = [];
  for (let i = 0; i < 12; i++) {
    await preview.page.keyboard.press('Tab');
    stops.push(
      await preview.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '',
      ),
    );
  }
  expect(stops.filter((stop) => stop.startsWith('Chief Executive Officer'))).toHaveLength(1);
  expect(stops).toEqual(
    expect.arrayContaining(['View options', 'Search', 'Zoom out', 'Zoom in', 'Fit the chart to the window']),
  );
});
