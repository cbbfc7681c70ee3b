import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PageFile } from '../../../../src/webview/preview/protocol';
import { diagramOf, mark } from '../kit/diagrams';
import type { PreviewPage } from '../kit/page';
import { session } from '../kit/session';

const open = session();
const URI = 'file:///charts/my%20company.orgchart.yaml';
const small = diagramOf({
  ceo: { title: '<script>alert(1)</script>' },
  coo: { under: 'ceo', marks: [mark('error')] },
  cfo: { under: 'coo' },
});

const choose = (preview: PreviewPage, label: string) =>
  preview.page.locator('.popover:visible').getByText(label, { exact: true }).click();

async function saved(preview: PreviewPage): Promise<PageFile> {
  const before = (await preview.posted()).filter(({ kind }) => kind === 'save').length;
  await choose(preview, 'Save…');
  await expect.poll(async () => (await preview.posted()).filter(({ kind }) => kind === 'save').length).toBe(before + 1);
  const message = (await preview.posted()).at(-1)!;
  if (message.kind !== 'save') throw new Error(message.kind);
  return message.file;
}

async function opened(): Promise<PreviewPage> {
  const preview = await open();
  await preview.show(small, 1, URI);
  await preview.page.getByRole('button', { name: 'Export' }).click();
  return preview;
}

describe('a chart is taken along', () => {
  test('as SVG, by keys alone', async () => {
    const preview = await open();
    await preview.show(small, 1, URI);
    await preview.send({ kind: 'do', command: 'export' });
    await preview.page.keyboard.press('Tab');
    for (let i = 0; i < 9 && (await preview.page.evaluate(() => document.activeElement?.textContent)) !== 'Save…'; i++)
      await preview.page.keyboard.press('Tab');
    await preview.page.keyboard.press('Enter');
    await expect.poll(async () => (await preview.posted()).at(-1)?.kind).toBe('save');
    const message = (await preview.posted()).at(-1)!;
    expect(message).toMatchObject({
      file: { name: 'my company.svg', encoding: 'text', content: expect.stringMatching(/^<svg .*<\/svg>\n$/s) },
    });
    await expect.poll(() => preview.page.locator('.popover:visible').count()).toBe(0);
  });

  test('with the marks of problems only where that is wanted', async () => {
    const preview = await opened();
    expect((await saved(preview)).content).not.toContain('class="badge"');
    await preview.page.getByRole('button', { name: 'Export' }).click();
    await choose(preview, 'Include problem markers');
    expect((await saved(preview)).content).toContain('class="badge"');
  });

  test('as pixels, in the size that is wanted', async () => {
    const preview = await opened();
    const svg = await saved(preview);
    const [, width] = /width="(\d+)"/.exec(svg.content)!;
    await preview.page.getByRole('button', { name: 'Export' }).click();
    await choose(preview, 'PNG');
    await preview.page.getByRole('slider', { name: 'Size' }).fill('3');
    const { name, content, encoding } = await saved(preview);
    const png = Buffer.from(content, 'base64');
    expect({ name, encoding, kind: png.subarray(1, 4).toString(), width: png.readUInt32BE(16) }).toEqual({
      name: 'my company.png',
      encoding: 'base64',
      kind: 'PNG',
      width: Number(width) * 3,
    });
  });

  test('as a document for a PDF, on the paper that is wanted', async () => {
    const preview = await opened();
    await choose(preview, 'PDF');
    await preview.page.getByLabel('Paper').selectOption('A3 portrait');
    await choose(preview, 'One per branch');
    const { name, content, encoding } = await saved(preview);
    expect({ name, encoding }).toEqual({ name: 'my company.pdf', encoding: 'print' });
    expect(content).toContain('@page { size: 1123px 1587px; margin: 0; }');
    expect(content).toContain('<section class="index">');
    expect(content).not.toContain('<script');
  });

  test('as slides, by a script that is loaded when they are first wanted', async () => {
    const preview = await opened();
    expect(preview.loaded).toEqual([]);
    await choose(preview, 'PowerPoint');
    await choose(preview, 'Heading with organization and date');
    const { name, content, encoding } = await saved(preview);
    expect({ name, encoding }).toEqual({ name: 'my company.pptx', encoding: 'base64' });
    const slide = strFromU8(unzipSync(Buffer.from(content, 'base64'))['ppt/slides/slide1.xml']!);
    expect(slide.match(/<p:cxnSp>/g)).toHaveLength(2);
    expect(slide).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(preview.loaded).toHaveLength(1);
  });

  test('as a drawing that can be edited', async () => {
    const preview = await opened();
    await choose(preview, 'draw.io');
    const { name, content, encoding } = await saved(preview);
    expect({ name, encoding }).toEqual({ name: 'my company.drawio', encoding: 'text' });
    expect(content.match(/ orgchart-position="/g)).toHaveLength(3);
    expect(content).not.toContain('<script');
  });

  test('as pixels, into the clipboard', async () => {
    const preview = await open();
    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.show(small, 1, URI);
    await preview.page.getByRole('button', { name: 'Export' }).click();
    await choose(preview, 'PNG');
    await choose(preview, 'Copy');
    await expect.poll(() => preview.page.locator('#notice:not([hidden])').allTextContents()).toEqual(['Copied']);
    const types = await preview.page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
    expect(types).toEqual(['image/png']);
  });

  test('as a page, which has its own script', async () => {
    const preview = await opened();
    await choose(preview, 'HTML');
    const { name, content } = await saved(preview);
    expect(name).toBe('my company.html');
    expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(content.match(/<script/g)).toHaveLength(1);
  });

  test('as Mermaid text, into the clipboard', async () => {
    const preview = await opened();
    await choose(preview, 'Mermaid');
    await choose(preview, 'Copy');
    await expect
      .poll(async () => (await preview.posted()).at(-1))
      .toMatchObject({ kind: 'copy', text: expect.stringContaining('flowchart TB') });
  });

  test('as it is shown, or whole', async () => {
    const preview = await open();
    await preview.show(small, 1, URI);
    await preview.card('n1').click();
    await preview.page.keyboard.press('Space');
    await expect.poll(() => preview.page.locator('.card').count()).toBe(2);
    await preview.page.getByRole('button', { name: 'Export' }).click();
    const cards = async () => ((await saved(preview)).content.match(/ data-place=/g) ?? []).length;
    expect(await cards()).toBe(2);
    await preview.page.getByRole('button', { name: 'Export' }).click();
    await choose(preview, 'Include collapsed teams');
    expect(await cards()).toBe(3);
  });
});
