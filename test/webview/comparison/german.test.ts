import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { session } from './kit/session';
import { NORTHWIND, sheetOf } from './kit/sheets';

const open = session();
const german = JSON.parse(readFileSync('src/extension/l10n/bundle.l10n.de.json', 'utf8')) as Readonly<
  Record<string, string>
>;

test('a comparison speaks the language of the editor, but for what the chart and its findings say', async () => {
  const { page, show } = await open({ translate: (sentence) => german[sentence] ?? sentence });
  expect(await page.getByRole('heading').allTextContents()).toEqual(['Rollen vergleichen']);
  await show(sheetOf(NORTHWIND, 7));
  expect(await page.getByRole('heading').allTextContents()).toEqual([
    'Chief Experience Officer und Chief Customer Officer',
    'Strittig',
    'Zuständigkeit eines der beiden',
    'Weitergegeben',
    'Ohne Zuständige',
    'Über diese beiden Rollen',
  ]);
  expect(await page.getByRole('combobox').evaluateAll((boxes) => boxes.map((box) => box.ariaLabel))).toEqual([
    'Erste Stelle',
    'Zweite Stelle',
  ]);
});
