import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * An esbuild plugin for imports of texts: `import text from './page?bundled'`, a separate script, bundled as it is
 * shipped; and `import text from './page.md?raw'`, a file as it is.
 * @returns {import('esbuild').Plugin}
 */
export const bundledText = () => ({
  name: 'bundled-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path: wanted, resolveDir }) => ({
      path: path.resolve(resolveDir, wanted.slice(0, -'?raw'.length)),
      namespace: 'raw-text',
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: 'raw-text' }, async ({ path: file }) => ({
      contents: await readFile(file, 'utf8'),
      loader: 'text',
      watchFiles: [file],
    }));
    onResolve({ filter: /\?bundled$/ }, ({ path: wanted, resolveDir }) => ({
      path: `${path.resolve(resolveDir, wanted.slice(0, -'?bundled'.length))}.ts`,
      namespace: 'bundled-text',
    }));
    onLoad({ filter: /.*/, namespace: 'bundled-text' }, async ({ path: entry }) => {
      const options = /** @type {const} */ ({
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        charset: 'utf8',
      });
      const { outputFiles, metafile } = await build({ ...options, entryPoints: [entry] });
      return {
        contents: String(outputFiles[0]?.text),
        loader: 'text',
        watchFiles: Object.keys(metafile.inputs).map((file) => path.resolve(file)),
      };
    });
  },
});
