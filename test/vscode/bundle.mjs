/** Bundles the tests that run inside VS Code into out/, one file per extension host. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './product.mjs';

/** @typedef {'node' | 'web'} Host */

const suite = path.join(import.meta.dirname, 'suite');

/**
 * `name.test.ts` runs in both hosts, `name.node.test.ts` and `name.web.test.ts` in one.
 * @param {Host} host
 */
const testFiles = (host) => {
  const other = host === 'node' ? '.web.test.ts' : '.node.test.ts';
  return readdirSync(suite).filter((name) => name.endsWith('.test.ts') && !name.endsWith(other));
};

/**
 * @param {Host} host
 * @returns {Promise<string>} the bundle
 */
export const bundleTests = async (host) => {
  const outfile = path.join(root, `out/${host}.cjs`);
  const imports = testFiles(host).map((name) => `import './${name}';`);
  await esbuild.build({
    stdin: {
      contents: [`export { run } from './run';`, ...imports].join('\n'),
      resolveDir: suite,
      sourcefile: 'index.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    define: {
      global: 'globalThis',
      module: 'undefined',
      'process.env.TEST_RETRIES': JSON.stringify(process.env.TEST_RETRIES ?? '1'),
    },
    external: ['vscode'],
    format: 'cjs',
    loader: { '.yaml': 'text' },
    logLevel: 'warning',
    platform: 'browser',
    sourcemap: 'inline',
    target: 'es2022',
  });
  return outfile;
};
