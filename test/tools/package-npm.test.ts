import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NPM_NAME, packageNpm } from '../../src/tools/package-npm.mjs';

const MAX_BYTES = 1_000_000;
const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

const CHART = 'positions:\n  ceo: {title: Chief Executive Officer}\n  cto: {title: CTO, reports_to: coe}\n';

/** What a program in TypeScript writes; it is compiled and run. */
const PROGRAM = `import { check, diff, read, render, type Chart } from '${NPM_NAME}';
import orgchart from '${NPM_NAME}/markdown-it';
import remarkOrgchart, { type MarkdownNode } from '${NPM_NAME}/remark';
import schema from '${NPM_NAME}/schema.json' with { type: 'json' };

const text: string = ${JSON.stringify(CHART)};
const chart: Chart = read(text);
const rules = { fence: (_tokens: { info: string; content: string }[], _index: number): string => 'other' };
orgchart({ renderer: { rules } });
const block: MarkdownNode = { type: 'code', lang: 'orgchart', meta: 'file=acme.orgchart.yaml' };
await remarkOrgchart()({ type: 'root', children: [block] }, { cwd: '.' });
console.log(JSON.stringify({
  ids: chart.positions.map(({ id }) => id),
  rules: check(text, { today: '2030-01-01' }).map(({ rule }) => rule),
  closed: diff(text, text.replace('coe', 'ceo')).closed.map(({ rule }) => rule),
  svg: render(text).startsWith('<svg '),
  fenced: rules.fence([{ info: 'orgchart', content: text }], 0).startsWith('<figure class="orgchart">'),
  other: rules.fence([{ info: 'js', content: '' }], 0),
  remark: JSON.stringify(block.data).includes('unknown-position'),
  schema: typeof schema,
}));
`;

describe('the npm package, installed into an empty folder', () => {
  let folder: string;
  let archive: string;
  const installed = (...parts: string[]): string => path.join(folder, 'node_modules', NPM_NAME, ...parts);

  beforeAll(async () => {
    const top = await mkdtemp(path.join(tmpdir(), 'orgchart-package-'));
    folder = path.join(top, 'empty');
    await mkdir(folder);
    archive = await packageNpm(top);
    await writeFile(path.join(folder, 'package.json'), '{"private": true, "type": "module"}');
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', archive], { cwd: folder });
    await writeFile(path.join(folder, 'acme.orgchart.yaml'), CHART);
  });
  afterAll(() => rm(path.dirname(folder), { recursive: true, force: true }));

  it('is small, needs no other package, and has nothing of the extension', async () => {
    expect((await stat(archive)).size).toBeLessThan(MAX_BYTES);
    const manifest = JSON.parse(await readFile(installed('package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('contributes');
    expect(await readdir(path.join(folder, 'node_modules'))).toEqual([
      '.bin',
      '.package-lock.json',
      path.dirname(NPM_NAME),
    ]);
    const files = (await readdir(installed(), { recursive: true })).filter((file) => /extension|preview/.test(file));
    expect(files).toEqual([]);
  });

  it('has every file that it exports', async () => {
    const { exports } = JSON.parse(await readFile(installed('package.json'), 'utf8'));
    const targets = Object.values(exports).flatMap((target) =>
      Object.values(typeof target === 'string' ? { target } : target!),
    );
    for (const target of targets) expect((await stat(installed(String(target)))).isFile()).toBe(true);
  });

  it('checks a chart with the command', async () => {
    const program = path.join(folder, 'node_modules/.bin/orgchart');
    const ended = await run(program, ['check', '.', '--format', 'compact'], { cwd: folder }).catch((error) => error);
    expect({ code: ended.code, err: ended.stderr }).toEqual({ code: 1, err: '' });
    expect(ended.stdout).toMatch(/^acme\.orgchart\.yaml:3:33: error unknown-position /m);
    const { stdout: version } = await run(program, ['--version']);
    expect(version.trim()).toBe(JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version);
  });

  it('has the language server', async () => {
    const child = spawn(path.join(folder, 'node_modules/.bin/orgchart'), ['lsp', '--stdio'], { cwd: folder });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`);
    const [answer] = await once(child.stdout, 'data');
    expect(String(answer)).toContain('Content-Length: ');
    child.kill();
    await once(child, 'exit');
  });

  it('is a library with types that stand alone', async () => {
    await writeFile(path.join(folder, 'program.ts'), PROGRAM);
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', '--lib', 'es2023,dom'];
    await run(process.execPath, [tsc, ...options, '--resolveJsonModule', 'program.ts'], { cwd: folder });
    const { stdout } = await run(process.execPath, ['--no-warnings', 'program.js'], { cwd: folder });
    const { rules, ...said } = JSON.parse(stdout);
    expect(rules).toContain('unknown-position');
    expect(said).toEqual({
      ids: ['ceo', 'cto'],
      closed: expect.arrayContaining(['unknown-position']),
      svg: true,
      fenced: true,
      other: 'other',
      remark: true,
      schema: 'object',
    });
  });
});
