/** Installs what the other tools need and is missing, on a fresh clone too. Node built-ins only. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, which } from '../../test/host/chromium.mjs';
import { hostDir, linkModules } from '../../test/host/install.mjs';
import { isMain, must, root, run } from './run.mjs';

const NPM_QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
/** The fonts that pictures are tested with, by family: those of most Linux desktops, one as wide as Arial, and one for each script. */
const FONTS = /** @type {const} */ ({
  'DejaVu Sans': 'fonts-dejavu-core',
  'Liberation Sans': 'fonts-liberation',
  'Noto Sans Tamil': 'fonts-noto-core',
  'Noto Sans CJK JP': 'fonts-noto-cjk',
  'Noto Color Emoji': 'fonts-noto-color-emoji',
});

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

/**
 * Installs packages of the system; undefined where this machine has no apt, or asks for a password.
 * @param {readonly string[]} packages
 */
const aptInstall = async (packages) => {
  const prefix = which('apt-get') && (await rootPrefix());
  if (!prefix) return undefined;
  /** @param {readonly string[]} args */
  const apt = (...args) => {
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
  await apt('update');
  return apt('install', '--no-install-recommends', ...packages);
};

/** A Chromium or Chrome to show the embedded VS Code in. */
const ensureBrowser = async () => {
  if (findChromium()) return;
  console.log('Installing Chromium …');
  const installed = await aptInstall(['chromium']);
  if (findChromium()) return;
  throw new Error(
    installed
      ? `Chromium could not be installed; install it, or set CHROMIUM_PATH.\n${installed.output}`
      : 'No Chromium or Chrome found: install one, or set CHROMIUM_PATH to its executable.',
  );
};

/** Fonts, where the system looks for them by fontconfig. Without them, tests of what is drawn are skipped. */
const ensureFonts = async () => {
  if (!which('apt-get')) return;
  const found = which('fc-list') ? (await run('fc-list', [':', 'family'])).output : '';
  const families = new Set(found.split(/[\n,]/).map((family) => family.trim()));
  const missing = Object.entries(FONTS).flatMap(([family, name]) => (families.has(family) ? [] : name));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} …`);
  const installed = await aptInstall(['fontconfig', ...missing]);
  if (installed?.code !== 0) console.log('The fonts could not be installed; some names will show as boxes.');
};

/** What pictures are drawn with. One after the other, since only one may install packages at a time. */
export const ensureDrawing = async () => {
  await ensureBrowser();
  await ensureFonts();
};

if (isMain(import.meta)) {
  await ensureDependencies();
  await Promise.all([ensureHost(), ensureDrawing()]);
}
