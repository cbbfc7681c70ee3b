/** Finds the browser that the embedded VS Code is shown in. Node built-ins only. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** @param {string} file */
const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string[]} */
const candidates = () => {
  if (process.platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((program) => path.join(root, program)) : []));
  }
  return [];
};

/**
 * The full path of a command on the PATH.
 * @param {string} command
 */
export const which = (command) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) =>
      (process.platform === 'win32' ? ['.cmd', '.exe'] : ['']).map((end) => path.join(folder, command + end)),
    )
    .find(isExecutable);

/** A Chromium or Chrome on this machine; `CHROMIUM_PATH` goes first. */
export const findChromium = () =>
  process.env.CHROMIUM_PATH || COMMANDS.map(which).find(Boolean) || candidates().find(isExecutable);
