import { expect, test } from 'vitest';
import { FLOWCHART } from '../../../src/tools/mermaid-lean.mjs';
import { bundled, bundlePage } from './kit/page';

/** How many bytes of a script come from where: packages by their names, files of Mermaid's by theirs. */
async function partsOf(entry: string, kept?: RegExp): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await bundled(entry, kept);
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const [, name = ''] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
      const part = name === 'mermaid' ? file.slice(file.lastIndexOf('/') + 1) : name;
      if (bytesInOutput > 0 && part !== '') parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  }
  return parts;
}

const DRAWS =
  /[Dd]iagram-|definition-|dagre-|elk|cytoscape|katex|roughjs|chevrotain|langium|cose|lodash|marked|d3-(?!selection|shape)/;

test('the page is small, and has no more of Mermaid than it uses', async () => {
  const script = await bundlePage();
  expect(script.length).toBeLessThan(660_000);
  for (const unused of ['katex.render', 'elkjs', 'cytoscape', 'chevrotain', 'roughjs'])
    expect(script).not.toContain(unused);
  const parts = await partsOf('src/webview/preview/page.ts');
  expect([...parts.keys()].filter((part) => DRAWS.test(part))).toEqual([]);
  expect(parts.get('mermaid.core.mjs')).toBeGreaterThan(1_000);
});

test('the script for flowcharts has stock flowcharts and one layout engine, and no other diagram', async () => {
  const parts = await partsOf('src/webview/mermaid/stock.ts', FLOWCHART);
  const engines = [...parts.keys()].filter((part) => /elk|cytoscape|cose|katex|chevrotain|langium/.test(part));
  expect(engines).toEqual([]);
  expect(parts.get('dagre-d3-es')).toBeGreaterThan(10_000);
  const diagrams = [...parts.keys()].filter((part) => /[Dd]iagram-|definition-/.test(part));
  expect(diagrams.filter((part) => !part.startsWith('flowDiagram-'))).toEqual([]);
  expect([...parts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(1_000_000);
});
