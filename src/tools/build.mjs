/** Bundles what is shipped into dist/. */

import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { bundledText } from './bundled-text.mjs';
import { bundledLicenses } from './licenses.mjs';
import { FLOWCHART, leanMermaid } from './mermaid-lean.mjs';
import { isMain, root } from './run.mjs';

/** @typedef {esbuild.BuildOptions & { entryPoints: [string], outfile: string }} Bundle */

/** Packages written as CommonJS ask for built-in modules with `require`, which an ES module has to make for itself. */
export const CLI_BANNER = `#!/usr/bin/env node
import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url);`;

/** @type {readonly Bundle[]} */
const BUNDLES = [
  {
    entryPoints: ['src/extension/node.ts'],
    outfile: 'dist/extension.cjs',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/extension/browser.ts'],
    outfile: 'dist/extension-web.cjs',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  { entryPoints: ['src/extension/import/thread-node.ts'], outfile: 'dist/import.cjs', platform: 'node', format: 'cjs' },
  {
    entryPoints: ['src/extension/import/thread-browser.ts'],
    outfile: 'dist/import-web.js',
    platform: 'browser',
    format: 'iife',
  },
  { entryPoints: ['src/server/node.ts'], outfile: 'dist/server.cjs', platform: 'node', format: 'cjs' },
  { entryPoints: ['src/server/browser.ts'], outfile: 'dist/server-web.js', platform: 'browser', format: 'iife' },
  {
    entryPoints: ['src/webview/preview/page.ts'],
    outfile: 'dist/preview.js',
    platform: 'browser',
    format: 'iife',
    plugins: [leanMermaid()],
  },
  {
    entryPoints: ['src/webview/mermaid/stock.ts'],
    outfile: 'dist/preview-portable.js',
    platform: 'browser',
    format: 'iife',
    plugins: [leanMermaid(FLOWCHART)],
  },
  {
    entryPoints: ['src/webview/preview/export/drawings.ts'],
    outfile: 'dist/preview-drawings.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    entryPoints: ['src/webview/mermaid/standalone.ts'],
    outfile: 'dist/mermaid-orgchart.js',
    platform: 'browser',
    format: 'esm',
  },
  { entryPoints: ['src/webview/markdown/loader.ts'], outfile: 'dist/markdown.js', platform: 'browser', format: 'iife' },
  {
    entryPoints: ['src/webview/markdown/charts.ts'],
    outfile: 'dist/markdown-charts.js',
    platform: 'browser',
    format: 'iife',
  },
  { entryPoints: ['src/webview/comparison/page.ts'], outfile: 'dist/compare.js', platform: 'browser', format: 'iife' },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'esm',
    banner: { js: CLI_BANNER },
  },
];

/**
 * How a bundle is built.
 * @param {Bundle} bundle
 * @returns {esbuild.BuildOptions}
 */
export const complete = (bundle) => ({
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.css': 'text', '.yaml': 'text' },
  logLevel: 'warning',
  metafile: true,
  minify: true,
  target: bundle.platform === 'node' ? 'node20' : 'es2022',
  ...bundle,
  plugins: [bundledText(), ...(bundle.plugins ?? [])],
});

/**
 * The bundles whose source is there.
 * @param {boolean} partial whether a missing source is only noted
 */
const present = (partial) =>
  BUNDLES.filter(({ entryPoints: [entry] }) => {
    if (existsSync(path.join(root, entry))) return true;
    if (!partial) throw new Error(`There is no ${entry}; --partial builds the rest.`);
    console.log(`There is no ${entry} yet.`);
    return false;
  });

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(12);

/** @param {readonly Bundle[]} bundles */
const printSizes = async (bundles) => {
  console.log(`${''.padEnd(24)}${'raw'.padStart(12)}${'gzip'.padStart(12)}`);
  for (const { outfile } of bundles) {
    const content = await readFile(path.join(root, outfile));
    console.log(`${outfile.padEnd(24)}${kilobytes(content.length)}${kilobytes(gzipSync(content).length)}`);
  }
};

/**
 * Builds everything once.
 * @param {{ partial?: boolean, quiet?: boolean, only?: readonly string[] }} [options] `only` names files in dist/
 */
export const build = async ({ partial = false, quiet = false, only } = {}) => {
  const bundles = present(partial).filter(({ outfile }) => only?.includes(outfile) ?? true);
  await mkdir(path.join(root, 'dist'), { recursive: true });
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(complete(bundle))));
  const metafiles = results.flatMap(({ metafile }) => metafile ?? []);
  await writeFile(path.join(root, 'dist/licenses.txt'), bundledLicenses(metafiles));
  if (existsSync(path.join(root, 'dist/cli.js'))) await chmod(path.join(root, 'dist/cli.js'), 0o755);
  if (!quiet) await printSizes(bundles);
};

/**
 * Builds again whenever a source changes, readable and with source maps.
 * @param {{ partial: boolean }} options
 */
const watch = async ({ partial }) => {
  for (const bundle of present(partial)) {
    const context = await esbuild.context({ ...complete(bundle), logLevel: 'info', minify: false, sourcemap: true });
    await context.watch();
  }
};

if (isMain(import.meta)) {
  const { values } = parseArgs({
    options: { watch: { type: 'boolean', default: false }, partial: { type: 'boolean', default: false } },
  });
  await (values.watch ? watch(values) : build(values));
}
