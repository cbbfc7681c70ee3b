/** Packs the extension into a .vsix, and the command line with the library into a package for npm. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.mjs';
import { packageNpm } from './package-npm.mjs';
import { isMain, root } from './run.mjs';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * Packs what was built; all code is bundled, so no dependency goes along.
 * @param {string} [folder] where the .vsix goes
 * @returns {Promise<string>} the .vsix
 */
export const pack = async (folder = root) => {
  const packagePath = path.join(folder, `orgchart-${version}.vsix`);
  await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
};

/**
 * Builds and packs.
 * @param {{ partial?: boolean, folder?: string }} [options]
 */
export const packageVsix = async ({ partial = false, folder = root } = {}) => {
  await build({ partial, quiet: true });
  return pack(folder);
};

if (isMain(import.meta)) {
  const { values } = parseArgs({ options: { partial: { type: 'boolean', default: false } } });
  console.log(await packageVsix(values));
  console.log(await packageNpm());
}
