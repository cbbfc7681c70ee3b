/** Installs what the other tools need and is missing, on a fresh clone too. Node built-ins only. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, which } from '../../test/host/chromium.mjs';
import { hostDir, linkModules } from '../../test/host/install.mjs';
import { isMain, must, root, run } from './run.mjs';

const NPM_QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
/** Scripts that a chart's names may be written in. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * @param {string} lockfile
 * @returns {Packages}
 */
const readPackages = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/**
 * Whether node_modules is what the lock file says; packages for other platforms may be missing.
 * @param {string} folder
 */
const isInstalled = (folder) => {
  const installedFile = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  const { '': _project, ...locked } = readPackages(path.join(folder, 'package-lock.json'));
  return Object.entries(locked).every(([name, { version, integrity, optional }]) => {
    const found = installed[name];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
};

/**
 * @param {string} folder
 * @param {string} what
 */
const install = async (folder, what) => {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} …`);
  await must('npm', ['ci', '--ignore-scripts', ...NPM_QUIET], { cwd: folder });
};

/** The packages of the project itself. */
export const ensureDependencies = () => install(root, 'dependencies');

/** The embedded VS Code of the tests, also served by `npm start` where there is no VS Code on the machine. */
export const ensureHost = async () => {
  await install(hostDir, 'an embedded VS Code');
  linkModules();
};

/** How to become root without being asked for a password; undefined when that is not possible. */
const rootPrefix = async () => {
  if (process.getuid?.() === 0) return [];
  return which('sudo') && (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
};

/** A Chromium or Chrome to show the embedded VS Code in. */
export const ensureBrowser = async () => {
  if (findChromium()) return;
  const prefix = which('apt-get') && (await rootPrefix());
  if (!prefix) throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM_PATH to its executable.');
  /** @param {string[]} args */
  const apt = ([...args]) => {
    const [command = '', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      '-y',
      ...args,
    ];
    return run(command, rest);
  };
  console.log('Installing Chromium …');
  await apt(['update']);
  const { code, output } = await apt(['install', '--no-install-recommends', 'chromium']);
  if (code !== 0 || !findChromium())
    throw new Error(`Chromium could not be installed; install it, or set CHROMIUM_PATH.\n${output}`);
  console.log('Installing fonts for Arabic, Chinese, Japanese, Korean and emoji …');
  const fonts = await apt(['install', '--no-install-recommends', ...FONTS]);
  if (fonts.code !== 0) console.log('The fonts could not be installed; some names will show as boxes.');
};

if (isMain(import.meta)) {
  await ensureDependencies();
  await Promise.all([ensureHost(), ensureBrowser()]);
}
