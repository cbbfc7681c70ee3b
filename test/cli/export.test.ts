import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hostileChart, READ, squeezed } from '../hostile/corpus';
import { foreignIn } from '../hostile/watch';
import { openBrowser } from '../webview/kit/browser';
import type { Cli } from './kit';
import { installCli } from './kit';
import { pageCountOf, textsOf } from './pdf-text';

const CHART = `organization: {name: Acme & Söhne}
positions:
  ceo: {title: Chief, holder: Ana Ruiz}
  coo: {title: Operations, reports_to: ceo, owns: [finance]}
  cto: {title: Technology, reports_to: nobody}
`;
const COLORS = `positions:
  a: {title: A, x-team: a <b>}
  b: {title: B, reports_to: a, x-team: c}
  c: {title: C, reports_to: a, x-team: a <b>, status: vacant}
  d: {title: D, reports_to: a}
`;

let cli: Cli;
let browser: Browser;
beforeAll(async () => {
  [cli, browser] = await Promise.all([installCli(), openBrowser()]);
  await cli.write({
    'acme.orgchart.yaml': CHART,
    'hostile.orgchart.yaml': hostileChart(),
    'empty.orgchart.yaml': 'positions: {}\n',
    'colors.orgchart.yaml': COLORS,
  });
});
afterAll(async () => {
  await browser.close();
  await cli.remove();
});

/** Opens a file in a browser and tells what it asked for besides. */
async function opened(name: string) {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(path.join(cli.folder, name)).href);
  return { page, others: () => requests.slice(1) };
}

describe('svg', () => {
  it('is printed, or written where the name behind --out says', async () => {
    const { code, out } = await cli.run('export', 'acme.orgchart.yaml', '--to', 'svg');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><title>Org chart of Acme &amp; Söhne<\/title>/,
    );
    expect((await cli.run('export', 'acme.orgchart.yaml', '--out', 'a.svg')).out).toBe('');
    expect(await readFile(path.join(cli.folder, 'a.svg'), 'utf8')).toBe(out);
  });

  it('is well-formed XML that refers to nothing, whatever stands in the chart', async () => {
    for (const chart of ['acme', 'hostile']) {
      await cli.run('export', `${chart}.orgchart.yaml`, '--out', `${chart}.svg`);
      const { page, others } = await opened(`${chart}.svg`);
      expect(await page.locator('parsererror').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.nodeName)).toBe('svg');
      expect(await foreignIn(page)).toEqual([]);
      expect(others()).toEqual([]);
      await page.close();
    }
  });

  it('leaves nothing to be worked out, so that programs other than browsers draw it too', async () => {
    const { out } = await cli.run('export', 'acme.orgchart.yaml', '--to', 'svg', '--theme', 'dark');
    expect(out).not.toMatch(/var\(|max\(|calc\(|color-mix|:hover|url\(/);
    expect(out).toContain('#1e1e1e');
  });

  it('marks problems only where that is wanted', async () => {
    const badges = async (...more: string[]) =>
      ((await cli.run('export', 'acme.orgchart.yaml', '--to', 'svg', ...more)).out.match(/class="badge"/g) ?? [])
        .length;
    expect(await badges()).toBe(0);
    expect(await badges('--problems')).toBeGreaterThan(0);
  });

  it('can be colored by what positions differ in, and says what the colors mean', async () => {
    const { out } = await cli.run('export', 'colors.orgchart.yaml', '--to', 'svg', '--color-by', 'x-team');
    expect(out.match(/class="band tint-\d"/g)).toEqual([
      'class="band tint-0"',
      'class="band tint-1"',
      'class="band tint-0"',
    ]);
    expect(out).toContain('>a &lt;b&gt; (2)<');
    const { code, err } = await cli.run('export', 'colors.orgchart.yaml', '--to', 'svg', '--color-by', 'x-teams');
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('Positions differ in status, x-team. Did you mean x-team?'),
    });
  });

  const sizeOf = async (chart: string, ...more: string[]) => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(
      (await cli.run('export', chart, '--to', 'svg', ...more)).out,
    )!;
    return { width: Number(width), height: Number(height) };
  };

  it('can run to the right', async () => {
    expect(await sizeOf('acme.orgchart.yaml', '--direction', 'right')).not.toEqual(await sizeOf('acme.orgchart.yaml'));
  });

  it('fits a slide, a sheet of paper, or is as wide as it gets', async () => {
    const heads = Array.from(
      { length: 48 },
      (_, i) => `  p${i}: {title: Head ${i}, reports_to: ${i < 6 ? 'ceo' : `p${i % 6}`}}\n`,
    );
    await cli.write({ 'many.orgchart.yaml': `positions:\n  ceo: {title: Chief}\n${heads.join('')}` });
    const ratio = async (fit: string) => {
      const { width, height } = await sizeOf('many.orgchart.yaml', '--fit', fit);
      return width / height;
    };
    const [slide, upright, wide] = [await ratio('16:9'), await ratio('a4-portrait'), await ratio('wide')];
    expect(upright).toBeLessThan(slide);
    expect(slide).toBeLessThanOrEqual(wide);
    expect(await sizeOf('many.orgchart.yaml')).toEqual(await sizeOf('many.orgchart.yaml', '--fit', '16:9'));
  });

  it('can be of one branch, down to some level', async () => {
    await cli.write({
      'deep.orgchart.yaml':
        'positions:\n  top: {title: Top}\n  sales: {title: Sales, reports_to: top, dotted_line_to: [other]}\n  low: {title: Low, reports_to: sales}\n  other: {title: Other, reports_to: top}\n',
    });
    const branch = (...more: string[]) => cli.run('export', 'deep.orgchart.yaml', '--to', 'svg', ...more);
    const { out } = await branch('--root', 'sales', '--depth', '1');
    expect(out).toContain('1 positions</desc>');
    expect(out).toContain('data-hidden="1"');
    expect(await branch('--root', 'sale')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no position "sale". Did you mean sales?'),
    });
    expect((await branch('--depth', '0')).code).toBe(2);
  });
});

describe('html', () => {
  it('is a page with pan, zoom and search that asks for nothing', async () => {
    await cli.run('export', 'acme.orgchart.yaml', '--out', 'acme.html');
    const { page, others } = await opened('acme.html');
    expect(await page.title()).toBe('Acme & Söhne');
    const place = () => page.locator('#picture').evaluate((picture) => getComputedStyle(picture).transform);
    const before = await place();
    await page.keyboard.press('ArrowRight');
    const moved = await place();
    expect(moved).not.toBe(before);
    await page.keyboard.press('+');
    expect(await place()).not.toBe(moved);
    await page.keyboard.press('/');
    await page.keyboard.type('OPERATIONS finance');
    expect(await page.locator('.card:not(.dimmed) .title').allTextContents()).toEqual(['Operations']);
    expect(await page.locator('#count').textContent()).toBe('1 / 1');
    await page.keyboard.press('Escape');
    expect(await page.locator('.dimmed').count()).toBe(0);
    expect(others()).toEqual([]);
    await page.close();
  });

  it('runs nothing that stands in the chart', async () => {
    await cli.run('export', 'hostile.orgchart.yaml', '--out', 'hostile.html');
    const { page, others } = await opened('hostile.html');
    expect((await page.locator('.card .title').allTextContents()).map(squeezed).toSorted()).toEqual(
      READ.map(squeezed).toSorted(),
    );
    expect(await foreignIn(page)).toEqual([]);
    expect(others()).toEqual([]);
    await page.close();
  });
});

describe('png', () => {
  /** Width and height as they stand in the head of the file. */
  const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

  it('is drawn by a browser, at the scale that is wanted', async () => {
    const svg = (await cli.run('export', 'acme.orgchart.yaml', '--to', 'svg')).out;
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
    for (const scale of [1, 3]) {
      const { code, err } = await cli.run(
        'export',
        'acme.orgchart.yaml',
        '--out',
        'acme.png',
        '--scale',
        String(scale),
      );
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const png = await readFile(path.join(cli.folder, 'acme.png'));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOf(png)).toEqual({ width: Number(width) * scale, height: Number(height) * scale });
    }
  });

  it('says what is missing where there is no browser', async () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('ORGCHART_BROWSER', path.join(cli.folder, 'no-such-browser'));
    const { code, err } = await cli.run('export', 'acme.orgchart.yaml', '--out', 'none.png');
    vi.unstubAllEnvs();
    expect(code).toBe(2);
    expect(err).toContain('A png needs a browser');
    expect(existsSync(path.join(cli.folder, 'none.png'))).toBe(false);
  });

  it('is refused where it would be larger than a browser can draw', async () => {
    await cli.write({
      'wide.orgchart.yaml': `positions:\n${Array.from({ length: 60 }, (_, index) => `  m${index}: {title: M}\n  r${index}: {title: R, reports_to: m${index}}\n`).join('')}`,
    });
    const { code, err } = await cli.run(
      'export',
      'wide.orgchart.yaml',
      '--out',
      'wide.png',
      '--scale',
      '4',
      '--fit',
      'wide',
    );
    expect(code).toBe(2);
    expect(err).toContain('--scale');
  });
});

describe('pdf', () => {
  const read = (name: string): Promise<Buffer> => readFile(path.join(cli.folder, name));

  it('is one page of paper, with text that can be searched and copied', async () => {
    const { code, err } = await cli.run('export', 'acme.orgchart.yaml', '--out', 'acme.pdf');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const pdf = await read('acme.pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pageCountOf(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[56]/);
    const texts = textsOf(pdf);
    for (const title of ['Chief', 'Operations', 'Technology', 'Ana Ruiz'])
      expect(texts.some((text) => text.includes(title))).toBe(true);
  });

  it('is a page for each branch, and an index, where that is wanted', async () => {
    const reports = Array.from({ length: 8 }, (_, head) => [
      `  h${head}: {title: Head ${head}, reports_to: ceo}\n`,
      ...Array.from({ length: 7 }, (__, i) => `  p${head}-${i}: {title: Clerk, reports_to: h${head}}\n`),
    ]);
    await cli.write({ 'large.orgchart.yaml': `positions:\n  ceo: {title: Boss}\n${reports.flat().join('')}` });
    const args = ['large.orgchart.yaml', '--out', 'large.pdf', '--pages', 'branches', '--fit', 'letter'];
    expect((await cli.run('export', ...args)).code).toBe(0);
    const pdf = await read('large.pdf');
    expect(pageCountOf(pdf)).toBe(10);
    expect(pdf.toString('latin1')).toContain('/Annot');
    expect(textsOf(pdf).some((text) => text.includes('continued from page 1'))).toBe(true);
  });

  it('says what is missing where there is no browser', async () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('ORGCHART_BROWSER', path.join(cli.folder, 'no-such-browser'));
    const { code, err } = await cli.run('export', 'acme.orgchart.yaml', '--out', 'none.pdf');
    vi.unstubAllEnvs();
    expect(code).toBe(2);
    expect(err).toContain('A pdf needs a browser');
  });
});

describe('pptx', () => {
  const slides = async (name: string): Promise<string[]> =>
    Object.entries(unzipSync(await readFile(path.join(cli.folder, name))))
      .filter(([part]) => /^ppt\/slides\/[^/]+\.xml$/.test(part))
      .map(([, xml]) => strFromU8(xml));

  it('is a presentation with boxes, connectors and the heading that is wanted', async () => {
    const { code, err } = await cli.run('export', 'acme.orgchart.yaml', '--out', 'acme.pptx', '--draft', '--summary');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [slide = '', ...more] = await slides('acme.pptx');
    expect(more).toEqual([]);
    expect(slide).toContain('<a:t>Acme &amp; Söhne</a:t>');
    expect(slide).toContain('3 positions');
    expect(slide.match(/<p:cxnSp>/g)).toHaveLength(1);
    expect(slide).toMatch(/<a:stCxn id="\d+" idx="2"\/><a:endCxn id="\d+" idx="0"\/>/);
  });

  it('keeps what is in a chart as text', async () => {
    const { code } = await cli.run('export', 'hostile.orgchart.yaml', '--out', 'hostile.pptx');
    expect(code).toBe(0);
    const texts = (await slides('hostile.pptx')).join('');
    expect(texts).not.toMatch(/<script|<img|<!ENTITY/);
  });
});

it('drawio is a drawing, and what is moved in it can be brought back', async () => {
  await cli.write({
    'team.orgchart.yaml':
      'positions:\n  head: {title: Head}\n  east: {title: East, reports_to: head}\n  clerk: {title: Clerk, reports_to: head}\n',
  });
  expect((await cli.run('export', 'team.orgchart.yaml', '--out', 'team.drawio')).code).toBe(0);
  const drawing = await readFile(path.join(cli.folder, 'team.drawio'), 'utf8');
  const same = await cli.run('sync', 'team.orgchart.yaml', '--from', 'team.drawio', '--check');
  expect({ code: same.code, err: same.err }).toEqual({ code: 0, err: '' });
  await cli.write({
    'team.drawio': drawing.replace(/source="position-head" (?=target="position-clerk")/, 'source="position-east" '),
  });
  const { out } = await cli.run('sync', 'team.orgchart.yaml', '--from', 'team.drawio');
  expect(out).toContain('Move Clerk (clerk) below East (east)');
});

it('mermaid is the text that render prints', async () => {
  expect((await cli.run('export', 'acme.orgchart.yaml', '--to', 'mermaid', '--problems')).out).toBe(
    (await cli.run('render', 'acme.orgchart.yaml')).out,
  );
});

it.each([
  [['acme.orgchart.yaml'], 'Say what to make'],
  [['acme.orgchart.yaml', '--to', 'docx'], '--to takes svg, png, pdf, pptx, drawio, html, mermaid'],
  [['acme.orgchart.yaml', '--to', 'png'], 'say where it goes'],
  [['acme.orgchart.yaml', '--to', 'pptx'], 'say where it goes'],
  [['acme.orgchart.yaml', '--to', 'svg', '--scale', '9'], 'from 1 to 4'],
  [['acme.orgchart.yaml', '--to', 'svg', '--theme', 'pink'], '--theme takes light, dark, print'],
  [['--to', 'svg'], 'Name one chart'],
  [['nowhere.orgchart.yaml', '--to', 'svg'], 'There is no such file'],
])('%j is misuse', async (args, message) => {
  const { code, err, out } = await cli.run('export', ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

it('draws an empty chart and says so', async () => {
  const { code, out, err } = await cli.run('export', 'empty.orgchart.yaml', '--to', 'svg');
  expect(code).toBe(0);
  expect(out).toContain('<svg');
  expect(err).toContain('no positions to draw');
});

describe('--fields', () => {
  it('says what cards show, and boxes of a flowchart', async () => {
    const shown = async (...args: readonly string[]): Promise<string> =>
      (await cli.run(...args, '--fields', 'title, x-team')).out;
    const svg = await shown('export', 'colors.orgchart.yaml', '--to', 'svg');
    expect(svg).toContain('>team: a &lt;b&gt;<');
    expect(await shown('export', 'colors.orgchart.yaml', '--to', 'mermaid')).toContain('<b>B</b><br/>team: c"]');
    expect(await shown('render', 'colors.orgchart.yaml')).toContain('<b>B</b><br/>team: c"]');
    const plain = await cli.run('export', 'acme.orgchart.yaml', '--to', 'svg', '--fields', 'title');
    expect(plain.out).not.toContain('Ana Ruiz');
  });

  it('takes the fields of every chart, and those that this one has', async () => {
    const run = (fields: string) => cli.run('render', 'acme.orgchart.yaml', '--fields', fields);
    expect((await run('holder,areas,metrics,department,location,level')).code).toBe(0);
    const { code, err } = await run('holder,aeras');
    expect(code).toBe(2);
    expect(err).toContain('--fields does not take "aeras".');
    expect(err).toContain('Did you mean areas?');
    expect((await run('x-team')).code).toBe(2);
  });
});

describe('raci', () => {
  it('is Markdown, or what the name behind --out says', async () => {
    const { code, out } = await cli.run('export', 'acme.orgchart.yaml', '--to', 'raci');
    expect(code).toBe(0);
    expect(out).toContain('| Finance | A/R |  |');
    const written = async (name: string): Promise<string> => {
      await cli.run('export', 'acme.orgchart.yaml', '--to', 'raci', '--out', name);
      return readFile(path.join(cli.folder, name), 'utf8');
    };
    expect(await written('raci.md')).toBe(out);
    expect(await written('raci.csv')).toBe('\uFEFFArea or metric,Kind,Operations,Note\r\nFinance,area,A/R,\r\n');
    expect(await written('raci.html')).toContain('<td class="A"><b>A/R</b></td>');
  });

  it('is about a branch that exists', async () => {
    const { code, err } = await cli.run('export', 'acme.orgchart.yaml', '--to', 'raci', '--root', 'coa');
    expect(code).toBe(2);
    expect(err).toContain('There is no position "coa". Did you mean coo?');
  });
});

describe('a heading', () => {
  const run = async (...args: readonly string[]): Promise<string> =>
    (await cli.run('export', 'acme.orgchart.yaml', '--to', 'svg', '--today', '2026-06-30', ...args)).out;

  it('says organization and day, whether it is a draft, and what is in the chart', async () => {
    const texts = (svg: string) => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).slice(0, 4);
    expect(texts(await run('--heading', '--draft', '--summary'))).toEqual([
      'Draft',
      'Acme &amp; Söhne',
      '2026-06-30',
      '3 positions · 2 layers',
    ]);
    expect(texts(await run('--summary', '--root', 'ceo'))[0]).toBe('2 positions · 2 layers');
    expect(await run()).not.toContain('2026-06-30');
  });

  it('names the revision, and whether the chart has changed since', async () => {
    await cli.write({ 'repo/a.orgchart.yaml': CHART });
    const git = (...args: string[]) =>
      promisify(execFile)('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: path.join(cli.folder, 'repo'),
      });
    await git('init', '--quiet');
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'Start');
    const revision = (await git('rev-parse', '--short', 'HEAD')).stdout.trim();
    const head = async () =>
      (await cli.run('export', 'repo/a.orgchart.yaml', '--to', 'svg', '--heading', '--today', '2026-06-30')).out;
    expect(await head()).toContain(`>2026-06-30 · revision ${revision}</text>`);
    await cli.write({ 'repo/a.orgchart.yaml': CHART.replace('Chief', 'President') });
    expect(await head()).toContain(`>2026-06-30 · revision ${revision}, with changes</text>`);
  });
});
