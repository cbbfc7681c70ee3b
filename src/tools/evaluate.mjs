import { build } from 'esbuild';

/**
 * What TypeScript sources export, bundled and run here.
 * @param {import('esbuild').BuildOptions} source its entry points, or its text as `stdin`
 * @returns {Promise<any>} the exports of the bundle
 */
export const evaluate = async (source) => {
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles?.[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
};
