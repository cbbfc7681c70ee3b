/** What is measured: the sources, bundled as they are shipped, so that they can be run without a build. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundledText } from '../../src/tools/bundled-text.mjs';

/** @typedef {{ readonly positions: readonly unknown[] }} Organization */
/** @typedef {{ readonly id: string, readonly check?: (organization: Organization, run: { today: string, wasUsed: () => boolean }) => Iterable<unknown> }} Rule */
/** @typedef {{ readonly organization: Organization, readonly findings: readonly unknown[] }} Snapshot */

/**
 * @typedef {object} Core
 * @property {(text: string) => unknown} parseDocument `yaml` alone
 * @property {<R>(text: string, before?: R) => R} read
 * @property {(uri: string, version: number, text: string, options: { today: string }, before?: Snapshot) => Snapshot} snapshot
 * @property {(organization: Organization, options: { today: string }) => readonly unknown[]} lint
 * @property {readonly Rule[]} rules
 * @property {(chart: Snapshot) => object} draw
 * @property {(base: Snapshot, head: Snapshot) => object} diff
 * @property {(base: Snapshot, head: Snapshot, diff: object) => { readonly union: object }} changePictureOf
 * @property {(union: object, options: object) => object} paintChange
 * @property {(text: string, style: string) => number} standardMeasure
 */

const CORE = `
export { parseDocument } from 'yaml';
export { read } from './src/core/syntax';
export { snapshot } from './src/core/workspace';
export { lint } from './src/core/lint';
export { rules } from './src/core/rules';
export { draw } from './src/picture/diagram';
export { diff } from './src/core/diff';
export { changePictureOf, paintChange } from './src/picture/change';
export { standardMeasure } from './src/picture/export';
`;

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  bundle: true,
  format: 'esm',
  minify: true,
  platform: 'node',
  target: 'node20',
  plugins: [bundledText()],
  charset: 'utf8',
  banner: {
    js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
  },
};

/**
 * @param {string} root the repository
 * @param {string} folder where the bundle goes
 * @returns {Promise<Core>}
 */
export const bundleCore = async (root, folder) => {
  const outfile = path.join(folder, 'core.mjs');
  await build({ ...COMMON, absWorkingDir: root, stdin: { contents: CORE, resolveDir: root, loader: 'ts' }, outfile });
  return import(pathToFileURL(outfile).href);
};

/**
 * The program that `orgchart` runs.
 * @param {string} root
 * @param {string} folder
 */
export const bundleCli = async (root, folder) => {
  const outfile = path.join(folder, 'cli.mjs');
  await build({ ...COMMON, absWorkingDir: root, entryPoints: ['src/cli/main.ts'], outfile });
  return outfile;
};

/**
 * The language server as Node.js runs it.
 * @param {string} root
 * @param {string} folder
 */
export const bundleServer = async (root, folder) => {
  const outfile = path.join(folder, 'server.mjs');
  await build({ ...COMMON, absWorkingDir: root, entryPoints: ['src/server/node.ts'], outfile });
  return outfile;
};
