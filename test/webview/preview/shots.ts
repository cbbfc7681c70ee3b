import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagram } from '../../../src/picture/diagram/diagram';
import { company } from './kit/diagrams';
import { gallery } from './kit/gallery';
import { bundlePage, launch, PreviewPage } from './kit/page';
import { THEMES, type ThemeName } from './kit/themes';

/**
 * Takes pictures of the preview for people to look at: `node test/preview/shots.mjs FOLDER [DIAGRAM.json …]`.
 * Without diagrams it draws the gallery and companies of 5, 50 and 500 positions, in all themes.
 */
const [folder = 'out/shots', ...files] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const charts: [string, Diagram][] =
  files.length > 0
    ? files.map((file) => [path.basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8')) as Diagram])
    : [['gallery', gallery()], ...[5, 50, 500].map((count): [string, Diagram] => [String(count), company(count)])];
const browser = await launch();
const script = await bundlePage();
console.log(`script: ${Math.round(script.length / 1024)} kB`);
for (const theme of Object.keys(THEMES) as ThemeName[]) {
  for (const [name, diagram] of charts) {
    const preview = await PreviewPage.open(browser, script, { theme, width: 1600, height: 1000 });
    const start = Date.now();
    await preview.show(diagram);
    console.log(`${name}-${theme}: ${Date.now() - start} ms`, ...preview.errors);
    await preview.page.screenshot({ path: path.join(folder, `${name}-${theme}.png`) });
    await preview.close();
  }
}
await browser.close();
