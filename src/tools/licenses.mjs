/** The licenses of the packages whose code is bundled, for dist/licenses.txt. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENSE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/**
 * The innermost package folder that a bundled file lies in; undefined for a file of this project.
 * @param {string} input
 */
const packageFolder = (input) => PACKAGE.exec(input)?.[0];

/** @param {string} folder */
const notice = (folder) => {
  const absolute = path.join(root, folder);
  /** @type {{ name: string, version: string, license?: string }} */
  const {
    name,
    version,
    license = 'see its source',
  } = JSON.parse(readFileSync(path.join(absolute, 'package.json'), 'utf8'));
  const file = readdirSync(absolute).find((entry) => LICENSE.test(entry));
  const text = file ? readFileSync(path.join(absolute, file), 'utf8').trim() : `License: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
};

/**
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string}
 */
export const bundledLicenses = (metafiles) => {
  const inputs = metafiles.flatMap((metafile) =>
    Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const shipped = inputs.flatMap(([input, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (packageFolder(input) ?? []) : [],
  );
  const folders = [...new Set(shipped)].filter((folder) => existsSync(path.join(root, folder, 'package.json')));
  return folders
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(80)}\n\n`);
};
