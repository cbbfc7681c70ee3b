import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PreviewPage } from './page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with the page. It wants all that a card shows to stand in its name word by word, joined without spaces as SVG has it;
 * instead a test below says what a card is called.
 */
export async function findings(preview: PreviewPage): Promise<string[]> {
  await preview.page.evaluate(AXE);
  return preview.page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
      .filter((finding) => !/^label-content-name-mismatch: <g class="(?:\w+ )*card /.test(finding));
  });
}
