import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { bundledText } from '../../src/tools/bundled-text.mjs';

/** The command line as it is shipped, in a folder of its own. */
export interface Cli {
  /** Where it runs. */
  readonly folder: string;
  /** Writes files under the folder. */
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => Promise<void>;
  readonly run: (...args: string[]) => Promise<Ended>;
  readonly pipe: (input: string | Uint8Array, ...args: string[]) => Promise<Ended>;
  /** The bundle itself. */
  readonly program: string;
  readonly remove: () => Promise<void>;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function installCli(): Promise<Cli> {
  const root = await mkdtemp(path.join(tmpdir(), 'orgchart-cli-'));
  const program = path.join(root, 'package/dist/cli.js');
  const folder = path.join(root, 'charts');
  await mkdir(folder);
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [bundledText()],
    banner: {
      js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
    },
  });
  const server = path.join(root, 'package/dist/server.cjs');
  await build({ entryPoints: ['src/server/node.ts'], outfile: server, bundle: true, format: 'cjs', platform: 'node' });
  await writeFile(path.join(root, 'package/package.json'), '{"version": "1.2.3", "type": "module"}');

  const pipe = (input: string | Uint8Array, ...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [program, ...args],
        { cwd: folder, maxBuffer: 100_000_000 },
        (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
      );
      child.stdin!.on('error', () => {});
      child.stdin!.end(input);
    });
  return {
    folder,
    program,
    write: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), content);
      }
    },
    run: (...args) => pipe('', ...args),
    pipe,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A chart without mistakes, with an error, and with a warning, whatever other rules there are. */
export const CLEAN = `organization: {name: Acme, coverage: partial}
positions:
  ceo: {title: Chief Executive Officer}
  cfo: {title: Chief Financial Officer, reports_to: ceo}
`;
export const BROKEN = CLEAN.replace('reports_to: ceo', 'reports_to: coe');
export const DOUBTFUL = CLEAN.replace('title: Chief Financial', 'favorite_color: red, title: Chief Financial');
