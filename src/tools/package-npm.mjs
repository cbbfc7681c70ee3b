/** Packs the command line and the library for npm: bundled, with types, and with nothing of the extension. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { CLI_BANNER, complete } from './build.mjs';
import { bundledLicenses } from './licenses.mjs';
import { must, root } from './run.mjs';

export const NPM_NAME = '@orgchart/orgchart';

/** Entries that share their code. */
const ENTRIES = {
  cli: 'src/cli/main.ts',
  server: 'src/server/node.ts',
  index: 'src/library/index.ts',
  'markdown-it': 'src/library/markdown-it.ts',
  remark: 'src/library/remark/remark.ts',
};

/** Entries for browsers; they share the code that reads and draws. */
const PAGE_ENTRIES = {
  mermaid: 'src/webview/mermaid/standalone.ts',
  element: 'src/webview/element/element.ts',
};

/** What asks for `require`, which an ES module has to make for itself. */
const REQUIRE = 'Dynamic require of';

/** @param {string} file */
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** @param {string} stage */
const bundle = async (stage) => {
  const outdir = path.join(stage, 'dist');
  const { outfile: _, ...options } = complete({
    entryPoints: [ENTRIES.cli],
    outfile: '',
    platform: 'node',
    format: 'esm',
  });
  const shared = await esbuild.build({
    ...options,
    entryPoints: ENTRIES,
    outdir,
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  const { outfile: __, ...onPages } = complete({
    entryPoints: [PAGE_ENTRIES.mermaid],
    outfile: '',
    platform: 'browser',
    format: 'esm',
  });
  const pages = await esbuild.build({
    ...onPages,
    entryPoints: PAGE_ENTRIES,
    outdir,
    splitting: true,
    chunkNames: 'page-[hash]',
  });
  for (const name of readdirSync(outdir).filter((file) => file.endsWith('.js'))) {
    const file = path.join(outdir, name);
    const text = readFileSync(file, 'utf8');
    const [shebang = '', ...banner] = CLI_BANNER.split('\n');
    const head = [...(name === 'cli.js' ? [shebang] : []), ...(text.includes(REQUIRE) ? banner : [])];
    if (head.length > 0) writeFileSync(file, `${head.join('\n')}\n${text}`);
  }
  chmodSync(path.join(outdir, 'cli.js'), 0o755);
  const metafiles = [shared, pages].flatMap(({ metafile }) => metafile ?? []);
  writeFileSync(path.join(outdir, 'licenses.txt'), bundledLicenses(metafiles));
};

/**
 * The types of an entry: what the compiler writes for it, with those of `api.ts` in the same file, so that no type leads
 * to the insides.
 * @param {string} emitted the folder that the compiler wrote to
 * @param {string} entry
 * @param {boolean} withApi
 */
const typesOf = (emitted, entry, withApi) => {
  const text = (/** @type {string} */ name) => readFileSync(path.join(emitted, `${name}.d.ts`), 'utf8');
  const own = text(entry).replaceAll(/^(?:import|export) type [^;]*from '[^']*';\n/gm, '');
  return withApi ? `${own}\n${text('api')}` : own;
};

const MERMAID_TYPES = `import type { ExternalDiagramDefinition } from 'mermaid';

/** The diagram type \`orgchart\`: hand it to \`mermaid.registerExternalDiagrams\`. */
declare const orgchart: ExternalDiagramDefinition;
export default orgchart;
`;

const ELEMENT_TYPES = `declare global {
  interface HTMLElementTagNameMap {
    'org-chart': HTMLElement;
  }
}
export {};
`;

/** @param {string} stage @param {string} folder for what the compiler writes */
const writeTypes = async (stage, folder) => {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = [
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--rootDir',
    root,
    '--outDir',
    folder,
  ];
  await must(process.execPath, [tsc, '-p', 'src/library', ...options]);
  const emitted = path.join(folder, 'src/library');
  const dist = path.join(stage, 'dist');
  writeFileSync(path.join(dist, 'index.d.ts'), typesOf(emitted, 'index', true));
  writeFileSync(path.join(dist, 'markdown-it.d.ts'), typesOf(emitted, 'markdown-it', false));
  writeFileSync(path.join(dist, 'remark.d.ts'), typesOf(emitted, 'remark/remark', false));
  writeFileSync(path.join(dist, 'mermaid.d.ts'), MERMAID_TYPES);
  writeFileSync(path.join(dist, 'element.d.ts'), ELEMENT_TYPES);
};

/** @param {string} stage */
const writeManifest = (stage) => {
  const { version, license, repository, engines, keywords } = JSON.parse(read('package.json'));
  const entry = (/** @type {string} */ name) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const manifest = {
    name: NPM_NAME,
    version,
    description: 'Checks, compares and draws org charts written in YAML: who reports to whom, and who owns what.',
    keywords,
    license,
    repository,
    type: 'module',
    engines: { node: engines.node },
    bin: { orgchart: 'dist/cli.js' },
    exports: {
      '.': entry('index'),
      './markdown-it': entry('markdown-it'),
      './remark': entry('remark'),
      './mermaid': entry('mermaid'),
      './element': entry('element'),
      './schema.json': './orgchart.schema.json',
      './package.json': './package.json',
    },
    sideEffects: ['./dist/element.js'],
  };
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
};

/**
 * Builds and packs.
 * @param {string} [folder] where the package goes
 * @returns {Promise<string>} the package, as `npm install` takes it
 */
export const packageNpm = async (folder = root) => {
  const work = mkdtempSync(path.join(tmpdir(), 'orgchart-npm-'));
  try {
    const stage = path.join(work, 'package');
    mkdirSync(stage);
    await bundle(stage);
    await writeTypes(stage, path.join(work, 'types'));
    writeManifest(stage);
    cpSync(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'));
    cpSync(path.join(root, 'src/library/README.md'), path.join(stage, 'README.md'));
    cpSync(path.join(root, 'schemas/orgchart.schema.json'), path.join(stage, 'orgchart.schema.json'));
    const printed = await must('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: stage,
    });
    return path.join(folder, printed.trim().split('\n').at(-1) ?? '');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
