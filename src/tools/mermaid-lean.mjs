import { readFile } from 'node:fs/promises';

/** Mermaid's own files in the installed package. */
const MERMAID = /[\\/]node_modules[\\/]mermaid[\\/]dist[\\/].*\.mjs$/;
const ENTRY = /[\\/]node_modules[\\/]mermaid[\\/]dist[\\/]mermaid\.core\.mjs$/;

/** What the entry imports only to hand it out again: layout engines and icon packs, which drag in every shape that Mermaid knows. */
const HANDED_OUT = ['registerLayoutLoaders', 'registerIconPacks'];

/** Stock flowcharts, and the engine that lays them out. */
export const FLOWCHART = /\/(?:flowDiagram|dagre)-[^/]*$/;

/**
 * An esbuild plugin that leaves Mermaid's core (configuration, sanitizing, styles, rendering of external diagrams)
 * and drops its own diagrams, layout engines, icon packs and KaTeX. What was dropped throws where it is asked for.
 * @param {RegExp} [kept] which of what Mermaid loads on demand stays all the same
 * @returns {import('esbuild').Plugin}
 */
export const leanMermaid = (kept) => ({
  name: 'lean-mermaid',
  setup(build) {
    build.onResolve({ filter: /.*/ }, (args) => {
      if (!MERMAID.test(args.importer) || args.kind !== 'dynamic-import' || kept?.test(args.path)) return undefined;
      return { path: args.path, namespace: 'dropped' };
    });
    build.onLoad({ filter: /.*/, namespace: 'dropped' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${path} is not part of this bundle`)});`,
    }));
    build.onLoad({ filter: ENTRY }, async ({ path }) => ({
      contents: lean(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
});

/** @param {string} entry */
function lean(entry) {
  let text = entry.replace(/^import "\.\/chunks\/[^"]*";\n/gm, '');
  for (const name of HANDED_OUT) {
    const wanted = new RegExp(`^import \\{\\s*${name}\\s*\\} from "[^"]*";$`, 'm');
    if (!wanted.test(text))
      throw new Error(`Mermaid's entry no longer imports ${name} by itself: look at mermaid-lean.mjs again`);
    text = text.replace(wanted, `const ${name} = () => {};`);
  }
  return text;
}
