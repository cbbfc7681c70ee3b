import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../preview/kit/page';
import { THEMES, type ThemeName } from '../preview/kit/themes';
import { bundlePage, ComparisonPage } from './kit/page';
import { NORTHWIND, sheetOf } from './kit/sheets';

/** Takes pictures of the comparison for people to look at, in all themes and at the width of a narrow column: `node test/comparison-page/shots.mjs FOLDER`. */
const [folder = 'out/shots'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launch();
const script = await bundlePage();
console.log(`script: ${(script.length / 1024).toFixed(1)} kB`);
const shots: [ThemeName, number][] = [
  ...(Object.keys(THEMES) as ThemeName[]).map((theme): [ThemeName, number] => [theme, 800]),
  ['light', 420],
];
for (const [theme, width] of shots) {
  const comparison = await ComparisonPage.open(browser, script, { theme, width });
  await comparison.show(sheetOf(NORTHWIND));
  await comparison.page.screenshot({ path: path.join(folder, `comparison-${theme}-${width}.png`), fullPage: true });
  console.log(theme, width, ...comparison.errors, ...(await comparison.violations()));
  await comparison.close();
}
await browser.close();
