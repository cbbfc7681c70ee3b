import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Sheet, SheetMeeting } from '../../../src/core/compare';
import { THEMES, type ThemeName } from '../preview/kit/themes';
import type { ComparisonPage } from './kit/page';
import { session } from './kit/session';
import { NORTHWIND, sheetOf } from './kit/sheets';

const open = session();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NORTHWIND_SHEET = sheetOf(NORTHWIND, 7);

const headings = ({ page }: ComparisonPage): Promise<string[]> => page.getByRole('heading').allTextContents();

/** The first meeting that is contested. */
const contested = ({ comparison }: Sheet): SheetMeeting =>
  comparison!.meetings.find(({ kind }) => kind === 'contested')!;

async function axe({ page }: ComparisonPage): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe('a comparison', () => {
  test('is asked for when the page is there', async () => {
    const comparison = await open();
    expect(await comparison.posted()).toEqual([{ kind: 'ready' }]);
  });

  test('is a table with sections below', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    expect(await headings(comparison)).toEqual([
      'Chief Experience Officer and Chief Customer Officer',
      'Contested',
      'Scope of one of them',
      'Delegated',
      'No owner',
      'About these two roles',
    ]);
    const { page } = comparison;
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      'Chief Experience Officer (cxo)',
      'Chief Customer Officer (cco)',
    ]);
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(
      NORTHWIND_SHEET.comparison!.rows.map(({ topic }) => topic),
    );
  });

  test('marks what is usual, and names what else is', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    const [one, other] = await comparison.page.getByRole('row', { name: 'Owns' }).getByRole('cell').all();
    expect((await one!.getByRole('listitem').allTextContents()).slice(0, 2)).toEqual([
      'Customer experience strategy ✓ (usual)',
      'Journey mapping ✓ (usual)',
    ]);
    expect(await one!.getByRole('paragraph').textContent()).toMatch(/^Also usual: .*Service design/);
    expect(await other!.getByRole('listitem').allTextContents()).toContain('Employee engagement');
  });

  test('says where nothing is at issue', async () => {
    const comparison = await open();
    await comparison.show(sheetOf(NORTHWIND, 1, ['cfo', 'agents']));
    await comparison.page.getByText('No conflicts and no open questions between these two roles.').waitFor();
    await comparison.show(NORTHWIND_SHEET);
    expect(await comparison.page.getByText('Nothing is contested').count()).toBe(0);
  });
});

describe('a button', () => {
  test('asks for its quick fix by the problem and the title', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    const { problem, fixes } = contested(NORTHWIND_SHEET);
    const title = fixes[1]!;
    await comparison.page.getByRole('button', { name: title }).click();
    expect((await comparison.posted()).at(-1)).toEqual({ kind: 'fix', problem, title });
  });

  test('can be pressed by keyboard, and the reading goes on at the title when it is gone', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    const { page } = comparison;
    await page.getByRole('combobox').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await comparison.posted()).at(-1)).toMatchObject({
      kind: 'fix',
      title: contested(NORTHWIND_SHEET).fixes[0],
    });
    await comparison.show(
      sheetOf(NORTHWIND.replace('      - journey-mapping # the experience officer owns it too\n', ''), 8),
    );
    expect(await page.locator(':focus').textContent()).toBe('Chief Experience Officer and Chief Customer Officer');
  });

  test('keeps the focus while the text changes elsewhere', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    const button = comparison.page.getByRole('button').nth(1);
    const title = await button.textContent();
    await button.focus();
    await comparison.show(sheetOf(NORTHWIND.replace('Ana Ruiz', 'Ana Ruiz Soler'), 8));
    expect(await comparison.page.locator(':focus').textContent()).toBe(title);
  });
});

describe('choosing', () => {
  test('another position asks for it', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    const box = comparison.page.getByRole('combobox', { name: 'Second position' });
    expect(await box.inputValue()).toBe('cco');
    await box.selectOption({ label: 'Chief Marketing Officer (cmo)' });
    expect((await comparison.posted()).at(-1)).toEqual({ kind: 'choose', positions: ['cxo', 'cmo'] });
  });

  test('the same position twice is not possible', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    const options = (name: string) =>
      comparison.page
        .getByRole('combobox', { name })
        .locator('option:disabled')
        .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    expect([await options('First position'), await options('Second position')]).toEqual([['cco'], ['cxo']]);
  });
});

describe('while the text is half typed', () => {
  test('what was shown stays, without its ways out, and the page says why', async () => {
    const comparison = await open();
    await comparison.show(NORTHWIND_SHEET);
    await comparison.show(sheetOf(NORTHWIND.replace('  cco:', '  chief:'), 8, ['cxo', 'cco']));
    const { page } = comparison;
    expect(await page.getByRole('status').textContent()).toContain('no longer has both positions');
    expect(await page.getByRole('heading', { name: 'Contested' }).count()).toBe(1);
    expect(await page.getByRole('button', { disabled: false }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Second position' }).selectOption('chief');
    expect((await comparison.posted()).at(-1)).toEqual({ kind: 'choose', positions: ['cxo', 'chief'] });
    await comparison.show(NORTHWIND_SHEET);
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(await page.getByRole('button', { disabled: true }).count()).toBe(0);
  });

  test('a page that has never shown anything lets two be chosen', async () => {
    const comparison = await open();
    await comparison.show(sheetOf(NORTHWIND, 1, ['cxo', 'nobody']));
    const { page } = comparison;
    await page.getByRole('combobox', { name: 'First position' }).selectOption('cxo');
    await page.getByRole('combobox', { name: 'Second position' }).selectOption('cmo');
    expect((await comparison.posted()).at(-1)).toEqual({ kind: 'choose', positions: ['cxo', 'cmo'] });
  });
});

test('what people type is text, and nothing of it runs', async () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '</td></table><style>*{display:none}</style>',
    '<a href="javascript:f()">x</a>',
    '" onclick="f()',
  ];
  const quoted = HOSTILE.map((text) => `'${text.replaceAll("'", "''")}'`);
  const text = `positions:
  ceo: {title: Chief Executive Officer}
  cxo:
    title: ${quoted[0]}
    role: chief-experience-officer
    reports_to: ceo
    purpose: ${quoted[1]}
    owns: [${quoted.join(', ')}, journey-mapping]
    metrics: [${quoted[3]}]
  cco:
    title: ${quoted[2]}
    role: chief-customer-officer
    reports_to: ceo
    focus: [${quoted[4]}]
    owns: [${quoted.join(', ')}, journey-mapping]
`;
  const comparison = await open();
  const { page } = comparison;
  page.on('dialog', (dialog) => {
    comparison.errors.push(dialog.message());
    void dialog.dismiss();
  });
  await comparison.show(sheetOf(text, 1, ['cxo', 'cco']));
  const shown = await page.locator('#content').innerText();
  for (const typed of HOSTILE) expect(shown).toContain(typed);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`${HOSTILE[0]} and ${HOSTILE[2]}`);
  expect(await page.locator('main :is(script, img, a, style, iframe)').count()).toBe(0);
  const attributes = await page
    .locator('main *')
    .evaluateAll((nodes) => nodes.flatMap((node) => node.getAttributeNames()));
  expect(attributes.filter((name) => name.startsWith('on') || name === 'href' || name === 'style')).toEqual([]);
});

describe.each(Object.keys(THEMES) as ThemeName[])('in %s', (theme) => {
  test('axe finds nothing, before, with and behind a picture', async () => {
    const comparison = await open({ theme });
    expect(await axe(comparison)).toEqual([]);
    await comparison.show(NORTHWIND_SHEET);
    expect(await axe(comparison)).toEqual([]);
    await comparison.show(sheetOf(NORTHWIND, 8, ['cxo', 'nobody']));
    expect(await axe(comparison)).toEqual([]);
  });
});

test('nothing is cut off in a narrow column', async () => {
  const comparison = await open({ width: 320 });
  await comparison.show(NORTHWIND_SHEET);
  expect(await comparison.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
