import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/syntax';
import { comments, contents, ink, inOrder } from './kit';

const yamlIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, yaml]) => yaml!);

const chartsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.orgchart.yaml') ? [`${folder}/${file}`] : [],
  );

/** The charts that people begin with and are shown. */
const EXAMPLES = [...chartsIn('src/extension/starters'), ...chartsIn('test/charts/northwind')];

describe('what the product shows as an example is in order:', () => {
  it.each(EXAMPLES)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(inOrder(text)).toBe(text);
  });

  it('the charts of the README', () => {
    const pages = ['README.md', 'schemas/README.md'].map((page) => readFileSync(page, 'utf8'));
    const charts = pages.flatMap(yamlIn).filter((yaml) => /^positions:/m.test(yaml));
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) expect(inOrder(chart)).toBe(chart);
  });
});

const charts = [
  ...EXAMPLES,
  ...['test/charts/good', 'test/charts/bad', 'test/core/rules', 'test/core/schema/charts'].flatMap(chartsIn),
];

describe('a chart says the same in order,', () => {
  it.each(charts)('as %s does', (file) => {
    const text = readFileSync(file, 'utf8');
    const after = inOrder(text);
    expect(contents(read(after))).toBe(contents(read(text)));
    expect([ink(after), comments(after)]).toEqual([ink(text), comments(text)]);
    expect(inOrder(after)).toBe(after);
  });
});
