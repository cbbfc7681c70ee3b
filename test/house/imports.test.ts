import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');

/** What the files of a room may import: other rooms, as a whole; and packages from npm, or `node` for what Node brings. */
interface Law {
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
}

const PURE_GROUND = ['core/text', 'core/syntax', 'core/knowledge', 'core/model'];

/** From the ground up: each room imports only from those above it in this list, so that there are no cycles. */
const LAW: Readonly<Record<string, Law>> = {
  'core/text': { imports: [] },
  'core/archive': { imports: [], packages: ['fflate'] },
  'core/syntax': { imports: ['core/text'], packages: ['yaml'] },
  'core/knowledge': { imports: ['core/text'] },
  'core/schema': { imports: ['core/text', 'core/syntax', '../schemas'] },
  'core/format': { imports: ['core/text', 'core/syntax', 'core/schema'] },
  'core/model': { imports: ['core/text', 'core/syntax', 'core/knowledge'] },
  'core/rules': { imports: ['core/text', 'core/knowledge', 'core/model'] },
  'core/lint': { imports: ['core/text', 'core/syntax', 'core/schema', 'core/model', 'core/rules'] },
  'core/explain': { imports: ['core/text', 'core/knowledge', 'core/model', 'core/rules'] },
  'core/compare': { imports: ['core/text', 'core/knowledge', 'core/model', 'core/rules'] },
  'core/merge': { imports: ['core/text', 'core/syntax'] },
  'core/report': { imports: [...PURE_GROUND, 'core/rules'] },
  'core/diff': { imports: [...PURE_GROUND] },
  'core/refactor': { imports: [...PURE_GROUND, 'core/rules'] },
  'core/workspace': { imports: ['core/text', 'core/syntax', 'core/model', 'core/lint'] },
  'core/exchange': {
    imports: [...PURE_GROUND, 'core/archive', 'core/rules', 'core/refactor', 'core/workspace'],
    packages: ['papaparse', 'read-excel-file', 'write-excel-file'],
  },
  'core/scenario': {
    imports: [
      ...PURE_GROUND,
      'core/rules',
      'core/refactor',
      'core/diff',
      'core/report',
      'core/workspace',
      'core/exchange',
    ],
  },
  'core/language': {
    imports: [
      ...PURE_GROUND,
      'core/schema',
      'core/format',
      'core/rules',
      'core/explain',
      'core/compare',
      'core/refactor',
      'core/workspace',
      'core/exchange',
    ],
    packages: ['vscode-languageserver-types'],
  },
  'core/agent': {
    imports: [
      ...PURE_GROUND,
      'core/rules',
      'core/explain',
      'core/compare',
      'core/diff',
      'core/refactor',
      'core/scenario',
      'core/workspace',
    ],
  },
  'picture/diagram': { imports: PURE_GROUND },
  picture: { imports: ['core/text', 'picture/diagram'] },
  'picture/slides': { imports: ['core/text', 'core/archive', 'picture', 'picture/diagram'] },
  'picture/change': { imports: ['core/text', 'core/diff', 'picture', 'picture/diagram'] },
  site: { imports: ['core/text', 'core/model', 'core/rules', 'core/report', 'picture', 'picture/diagram'] },
  'webview/shared': { imports: ['picture'] },
  'webview/exported-page': { imports: ['core/text', 'picture', 'webview/shared'] },
  'webview/element': {
    imports: [
      'core/text',
      'core/syntax',
      'core/model',
      'picture',
      'picture/diagram',
      'webview/shared',
      'webview/exported-page',
    ],
  },
  'webview/site': { imports: ['core/text', 'picture'] },
  'webview/mermaid': {
    imports: ['core/text', 'core/syntax', 'core/model', 'picture', 'picture/diagram', 'webview/shared'],
    packages: ['mermaid'],
  },
  'webview/markdown': { imports: ['core/text', 'core/workspace', 'picture', 'picture/diagram', 'webview/shared'] },
  'webview/preview': {
    imports: [
      'core/text',
      'core/refactor',
      'core/report',
      'core/scenario',
      'picture',
      'picture/diagram',
      'picture/change',
      'picture/slides',
      'webview/shared',
      'webview/exported-page',
      'webview/mermaid',
    ],
  },
  'webview/comparison': { imports: ['core/compare', 'webview/shared'] },
  library: { imports: ['core/text', 'core/rules', 'core/workspace', 'core/diff', 'picture', 'picture/diagram'] },
  node: { imports: ['core/text', 'core/workspace'], packages: ['node'] },
  'library/remark': { imports: ['core/workspace', 'library', 'node'], packages: ['node'] },
  server: {
    imports: [
      'core/text',
      'core/compare',
      'core/refactor',
      'core/workspace',
      'core/language',
      'core/agent',
      'core/diff',
      'core/report',
      'core/scenario',
      'picture/diagram',
      'picture/change',
      'node',
    ],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'node'],
  },
  extension: {
    imports: [
      'core/text',
      'core/refactor',
      'core/exchange',
      'server',
      'webview/shared',
      'webview/preview',
      'webview/comparison',
      'webview/markdown',
      'node',
    ],
    packages: ['vscode', 'vscode-languageclient', 'node'],
  },
  cli: {
    imports: [
      'core/text',
      'core/syntax',
      'core/format',
      'core/rules',
      'core/lint',
      'core/explain',
      'core/compare',
      'core/refactor',
      'core/diff',
      'core/merge',
      'core/model',
      'core/report',
      'core/scenario',
      'core/workspace',
      'core/exchange',
      'core/agent',
      'picture',
      'picture/diagram',
      'picture/change',
      'picture/slides',
      'site',
      'webview/exported-page',
      'webview/site',
      'node',
      'server',
      '../package.json',
    ],
    packages: ['node', '@modelcontextprotocol/server'],
  },
};

/** Doors whose folders are rooms of their own. */
const DOORS_WITH_ROOMS = ['core', 'webview'];

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

/** The room that a path below src lies in: the innermost that the law names. */
const roomOf = (target: string): string =>
  Object.keys(LAW)
    .filter((room) => target === room || target.startsWith(`${room}/`))
    .sort((one, other) => other.length - one.length)[0] ?? target;

/** The room that an import leads to, or what it names outside of src; undefined within its own room. */
function foreignPart(file: string, specifier: string, room: string): string | undefined {
  const target = path
    .relative(src, path.resolve(path.dirname(file), specifier.replace(/\?.*$/, '')))
    .split(path.sep)
    .join('/');
  if (target.startsWith('../')) return target.startsWith('../schemas/') ? '../schemas' : target;
  const found = roomOf(target);
  return found === room ? undefined : found;
}

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
};

const rooms = Object.keys(LAW);

/** The files of a room, without those of rooms inside of it. */
const filesIn = (room: string): string[] =>
  filesOf(path.join(src, room)).filter((file) => roomOf(path.relative(src, file).split(path.sep).join('/')) === room);

const foldersIn = (folder: string): string[] =>
  readdirSync(path.join(src, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

it('knows every room', () => {
  const doors = [...new Set(rooms.map((room) => room.split('/')[0]!)), 'tools'];
  expect(foldersIn('.')).toEqual(doors.sort());
  for (const door of DOORS_WITH_ROOMS)
    expect(foldersIn(door)).toEqual(
      rooms.flatMap((room) => (room.startsWith(`${door}/`) ? [room.slice(door.length + 1)] : [])).sort(),
    );
});

it('lists each room below those that it imports', () => {
  for (const [room, { imports }] of Object.entries(LAW)) {
    for (const other of imports.filter((each) => !each.startsWith('../')))
      expect(rooms.indexOf(other), `${room} ← ${other}`).toBeLessThan(rooms.indexOf(room));
  }
});

describe.each(rooms)('%s', (room) => {
  const { imports, packages = [] } = LAW[room]!;
  const files = filesIn(room);

  it('imports only what it may', () => {
    const strangers = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const inside = specifier.startsWith('.');
        const part = inside ? foreignPart(file, specifier, room) : packageOf(specifier);
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
  for (const room of rooms) {
    for (const file of filesIn(room)) {
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('.') || specifier.startsWith('node:')) continue;
        const name = packageOf(specifier);
        doors.set(name, (doors.get(name) ?? new Set()).add(room));
      }
    }
  }
  expect(doors.size).toBeGreaterThan(4);
  for (const [name, found] of doors) expect([...found], name).toHaveLength(1);
});
