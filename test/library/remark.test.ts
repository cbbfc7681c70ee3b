import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Element } from '../../src/library/figure';
import { htmlOf } from '../../src/library/figure';
import type { MarkdownNode, RemarkOptions } from '../../src/library/remark/remark';
import remarkOrgchart from '../../src/library/remark/remark';
import { hostileChart } from '../hostile/corpus';

const BAKERY =
  'organization: Sol & Sal\npositions:\n  baker: {title: Head Baker}\n  oven: {title: Oven Lead, reports_to: bakr}\n';

const code = (value: string, meta?: string, lang = 'orgchart'): MarkdownNode => ({ type: 'code', lang, meta, value });

/** What remark-rehype makes of a node with data, as HTML. */
function html({ data }: MarkdownNode): string {
  const { hName, hProperties, hChildren } = data as {
    hName: string;
    hProperties: Element['properties'];
    hChildren: Element['children'];
  };
  return htmlOf({ type: 'element', tagName: hName, properties: hProperties, children: hChildren });
}

let folder: string;
beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'orgchart-remark-')), 'project');
  await mkdir(path.join(folder, 'docs'), { recursive: true });
  await writeFile(path.join(folder, 'bakery.orgchart.yaml'), `${BAKERY}include: [part.orgchart.yaml]\n`);
  await writeFile(path.join(folder, 'part.orgchart.yaml'), 'positions:\n  shop: {title: Shop, reports_to: nobody}\n');
  await writeFile(path.join(folder, '../secret.orgchart.yaml'), BAKERY);
});
afterAll(() => rm(path.dirname(folder), { recursive: true, force: true }));

const run = (tree: MarkdownNode, options?: RemarkOptions) =>
  remarkOrgchart(options)(tree, { cwd: folder, dirname: 'docs' });

describe('the plug-in for remark', () => {
  it('draws fenced blocks at any depth at once, and leaves others alone', () => {
    const [chart, other] = [code(BAKERY), code('let a', undefined, 'js')];
    const tree = { type: 'root', children: [{ type: 'blockquote', children: [chart] }, other] };
    expect(run(tree)).toBe(undefined);
    expect(chart).toMatchObject({ type: 'paragraph', children: [] });
    expect(chart).not.toHaveProperty('value');
    expect(html(chart)).toMatch(/^<figure class="orgchart"><picture><source media="\(prefers-color-scheme: dark\)"/);
    expect(html(chart).match(/data:image\/svg\+xml,/g)).toHaveLength(2);
    expect(other).toEqual(code('let a', undefined, 'js'));
  });

  it('lists findings as an admonition of the worst kind, unless they are not wanted', () => {
    const [all, none] = [code(BAKERY), code(BAKERY)];
    run({ type: 'root', children: [all] });
    run({ type: 'root', children: [none] }, { findings: false });
    expect(html(all)).toMatch(
      /<div class="admonition danger orgchart-findings"><p class="admonition-title">\d findings<\/p><ul><li /,
    );
    expect(html(all)).toMatch(
      /<li class="error">error: [^<]*\(<a href="https:[^"]*">unknown-position<\/a>, line 4\)<\/li>/,
    );
    expect(html(none)).not.toContain('admonition');
  });

  it('draws files, with those that they include, and says where findings are', async () => {
    const block = code('', 'title="x" file=../bakery.orgchart.yaml');
    await run({ type: 'root', children: [block] });
    expect(html(block)).toContain('alt="Org chart of Sol &amp; Sal: Head Baker, Oven Lead, Shop"');
    expect(html(block)).toContain('bakery.orgchart.yaml line 4)');
    expect(html(block)).toContain('part.orgchart.yaml line 2)');
  });

  it.each([
    ['file="../no such.orgchart.yaml"', 'The chart no such.orgchart.yaml does not exist.'],
    ['file=../../secret.orgchart.yaml', 'is outside of the folder of the build.'],
    ['file=..', 'cannot be read.'],
  ])('refuses %s', async (meta, message) => {
    await expect(run({ type: 'root', children: [code('', meta)] })).rejects.toThrow(message);
  });

  it('keeps texts of the chart texts', () => {
    const block = code(hostileChart());
    run({ type: 'root', children: [block] });
    const tags = html(block).match(/<[^>]*>?/g) ?? [];
    expect(tags.filter((tag) => !/^<\/?(?:figure|picture|source|img|div|p|ul|li|a)\b/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => / on\w+=/.test(tag.replace(/"[^"]*"/g, '')))).toEqual([]);
  });
});
