/** A throw-away VS Code profile: user settings, installed extensions and the few built-in ones that matter here. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vscodeDir } from './install.mjs';

/** The other ninety bundled extensions cost seconds and noise. */
const BUILTINS = [
  'theme-defaults',
  'theme-seti',
  'json',
  'yaml',
  'javascript',
  'markdown-basics',
  'configuration-editing',
];

const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.autoDetectColorScheme': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} Profile
 * @property {string} userData
 * @property {string} extensions
 * @property {string} builtins
 * @property {() => void} remove
 */

/**
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings] user settings on top of the quiet ones
 * @param {string[]} [options.builtins] folders of further extensions to treat as built in
 * @returns {Profile}
 */
export const createProfile = ({ settings = {}, builtins = [] } = {}) => {
  const root = mkdtempSync(path.join(tmpdir(), 'orgchart-vscode-'));
  const profile = {
    userData: path.join(root, 'user'),
    extensions: path.join(root, 'extensions'),
    builtins: path.join(root, 'builtins'),
  };
  mkdirSync(path.join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions);
  mkdirSync(profile.builtins);
  writeFileSync(path.join(profile.userData, 'User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  for (const folder of [...BUILTINS.map((name) => path.join(vscodeDir, 'extensions', name)), ...builtins]) {
    symlinkSync(folder, path.join(profile.builtins, path.basename(folder)), 'junction');
  }
  return { ...profile, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }) };
};
