/** Builds the command line in a fresh clone, for workflows and hooks. What is built already stays. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isMain, root } from '../run.mjs';
import { ensureDependencies } from '../setup.mjs';

/** The program. */
export const PROGRAM = path.join(root, 'dist/cli.js');

export const installCommandLine = async () => {
  if (existsSync(PROGRAM)) return;
  await ensureDependencies();
  const { build } = await import('../build.mjs');
  await build({ quiet: true, only: ['dist/cli.js'] });
};

if (isMain(import.meta)) await installCommandLine();
