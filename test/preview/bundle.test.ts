import { expect, test } from 'vitest';
import { bundlePage } from './kit/page';

test('the page is small, and has no more of Mermaid than it uses', async () => {
  const script = await bundlePage();
  expect(script.length).toBeLessThan(650_000);
  for (const unused of ['katex.render', 'elkjs', 'cytoscape', 'chevrotain', 'roughjs']) expect(script).not.toContain(unused);
}, 30_000);
