import path from 'node:path';
import { build } from 'esbuild';

/**
 * An esbuild plugin for `import text from './page?bundled'`: the text of a script of its own, bundled as it is shipped.
 * @returns {import('esbuild').Plugin}
 */
export const bundledText = () => ({
  name: 'bundled-text',
  setup({ onResolve, onLoad }) {
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
