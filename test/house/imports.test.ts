import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');

/** What the files of a folder may import: whole folders, or single files of one; and packages from npm, or `node` for what Node brings. */
interface Law {
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
}

/** From the ground up: each folder imports only from those above it in this list, so that there are no cycles. */
const LAW: Readonly<Record<string, Law>> = {
  text: { imports: [] },
  syntax: { imports: ['text'], packages: ['yaml'] },
  knowledge: { imports: ['text'] },
  schema: { imports: ['text', 'syntax', '../schemas/orgchart.schema.json'] },
  format: { imports: ['text', 'syntax', 'schema'] },
  model: { imports: ['text', 'syntax', 'knowledge'] },
  rules: { imports: ['text', 'knowledge', 'model'] },
  lint: { imports: ['text', 'syntax', 'schema', 'model', 'rules'] },
  explain: { imports: ['text', 'knowledge', 'model', 'rules'] },
  diagram: { imports: ['text', 'syntax', 'knowledge', 'model'] },
  picture: { imports: ['text', 'diagram/diagram'] },
  compare: { imports: ['text', 'knowledge', 'model'] },
  refactor: { imports: ['text', 'syntax', 'knowledge', 'model', 'rules/say'] },
  workspace: { imports: ['text', 'syntax', 'model', 'lint', 'diagram'] },
  language: {
    imports: [
      'text',
      'syntax',
      'schema',
      'format',
      'knowledge',
      'model',
      'rules',
      'explain',
      'compare',
      'refactor',
      'diagram/diagram',
      'workspace',
    ],
    packages: ['vscode-languageserver-types'],
  },
  server: {
    imports: [
      'text',
      'workspace',
      'language',
      'language/roster',
      'compare/sheet',
      'diagram/diagram',
      'refactor/change',
    ],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'node'],
  },
  stage: { imports: ['picture'] },
  viewer: { imports: ['text', 'stage/stage'] },
  export: { imports: ['text', 'diagram/diagram', 'picture', 'viewer/page?bundled'] },
  mermaid: { imports: ['text', 'syntax', 'model', 'diagram', 'diagram/diagram', 'picture'], packages: ['mermaid'] },
  markdown: { imports: ['text', 'picture', 'mermaid/measure', 'workspace'] },
  preview: {
    imports: [
      'text',
      'diagram/diagram',
      'diagram/mermaid-text',
      'refactor/change',
      'refactor/new-id',
      'picture',
      'mermaid/painter',
      'mermaid/measure',
      'mermaid/scene',
      'mermaid/stock-protocol',
      'stage/stage',
      'stage/camera',
      'export',
      'export/page',
    ],
  },
  'comparison-page': {
    imports: ['compare/sheet', 'preview/document', 'preview/translation', 'preview/translation-of-page'],
  },
  extension: {
    imports: [
      'markdown/fence',
      'refactor/new-id',
      'server/protocol',
      'preview/protocol',
      'preview/document',
      'preview/html',
      'comparison-page/protocol',
      'comparison-page/html',
    ],
    packages: ['vscode', 'vscode-languageclient', 'node'],
  },
  cli: {
    imports: [
      'export',
      'export/page',
      'picture',
      'text',
      'syntax',
      'format',
      'rules',
      'lint',
      'explain',
      'compare',
      'diagram',
      'diagram/mermaid-text',
      'workspace',
      'server',
      'server/node-files',
      '../package.json',
    ],
    packages: ['node'],
  },
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => path.join(file.parentPath, file.name));

/** What a file names behind `from`, `import` or `import()`, types included. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm,
    ),
  ].map(([, statement, call]) => statement ?? call ?? '');

/** `diagram/diagram` for an import of that file from another folder, `diagram` for one of its index; undefined within the folder. */
function foreignPart(file: string, specifier: string, folder: string): string | undefined {
  const target = path.relative(src, path.resolve(path.dirname(file), specifier));
  return target === folder || target.startsWith(`${folder}${path.sep}`) ? undefined : target.split(path.sep).join('/');
}

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
};

const folders = Object.keys(LAW).filter((folder) => readdirSync(src).includes(folder));

it('knows every folder', () => {
  expect(readdirSync(src).filter((folder) => folder !== 'tools')).toEqual([...folders].sort());
});

it('lists each folder below those that it imports', () => {
  const order = Object.keys(LAW);
  for (const [folder, { imports }] of Object.entries(LAW)) {
    for (const other of imports.filter((each) => !each.startsWith('../')))
      expect(order.indexOf(other.split('/')[0]!), `${folder} ← ${other}`).toBeLessThan(order.indexOf(folder));
  }
});

describe.each(folders)('%s', (folder) => {
  const { imports, packages = [] } = LAW[folder]!;
  const files = filesOf(path.join(src, folder));

  it('imports only what it may', () => {
    const strangers = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const inside = specifier.startsWith('.');
        const part = inside ? foreignPart(file, specifier, folder) : packageOf(specifier);
        const may = inside ? imports : packages;
        return part === undefined || may.includes(part) ? [] : [`${path.relative(src, file)}: ${specifier}`];
      }),
    );
    expect(strangers).toEqual([]);
  });

  it('has files that fit on a few screens', () => {
    const long = files
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 371)
      .map((file) => path.relative(src, file));
    expect(long.filter((file) => !file.includes('.generated.'))).toEqual([]);
  });
});

it('keeps every third party behind one door', () => {
  const doors = new Map<string, Set<string>>();
  for (const folder of folders) {
    for (const file of filesOf(path.join(src, folder))) {
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('.') || specifier.startsWith('node:')) continue;
        const name = packageOf(specifier);
        doors.set(name, (doors.get(name) ?? new Set()).add(folder));
      }
    }
  }
  expect(doors.size).toBeGreaterThan(4);
  for (const [name, found] of doors) expect([...found], name).toHaveLength(1);
});
