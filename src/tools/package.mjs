/** Packs the extension into a .vsix. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.mjs';
import { isMain, root } from './run.mjs';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * Builds and packs; all code is bundled, so no dependency goes along.
 * @param {{ partial?: boolean, folder?: string }} [options] `folder` is where the .vsix goes
 * @returns {Promise<string>} the .vsix
 */
export const packageVsix = async ({ partial = false, folder = root } = {}) => {
  const packagePath = path.join(folder, `orgchart-${version}.vsix`);
  await build({ partial, quiet: true });
  await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
};

if (isMain(import.meta)) {
  const { values } = parseArgs({ options: { partial: { type: 'boolean', default: false } } });
  await packageVsix(values);
}
