/** `npm start [-- FOLDER or FILE]`: a VS Code with the extension, open on a chart with its preview beside it. */

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { which } from '../../test/host/chromium.mjs';
import { withCleanup } from '../../test/host/cleanup.mjs';
import { root } from './run.mjs';
import { ensureDependencies, ensureHost } from './setup.mjs';

const EXAMPLE = path.join(root, 'test/charts/northwind');
const OPENER = path.join(import.meta.dirname, 'opener');
const PORTS = { first: 8123, last: 8162 };

/** @typedef {{ folder: string, file?: string }} Target */

/**
 * What to open; a file opens in its folder.
 * @param {string} location
 * @returns {Target}
 */
const findTarget = (location) => {
  const target = path.resolve(location);
  if (!existsSync(target)) throw new Error(`There is no ${target}.`);
  return statSync(target).isDirectory() ? { folder: target } : { folder: path.dirname(target), file: target };
};

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The desktop VS Code, unless it has no screen or would refuse to run as root. */
const findDesktop = () =>
  process.env.ORGCHART_VSCODE === 'embedded' || !hasDisplay() || process.getuid?.() === 0 ? undefined : which('code');

/**
 * @param {string} code
 * @param {Target} target
 * @returns {Promise<void>}
 */
const openDesktop = async (code, { folder, file }) => {
  const { build } = await import('./build.mjs');
  await build({ quiet: true });
  const extensions = [root, OPENER].map((extension) => `--extensionDevelopmentPath=${extension}`);
  const args = [...extensions, '--new-window', '--wait', folder, ...(file ? ['-g', file] : [])];
  console.log('Opening VS Code. Close its window or press Ctrl+C to stop.');
  await new Promise((resolve, reject) => {
    const child = spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('exit', resolve);
  });
};

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const findPort = async () => {
  for (let port = PORTS.first; port <= PORTS.last; port++) if (await isFree(port)) return port;
  return 0;
};

/** @param {string} url */
const showInBrowser = (url) => {
  const command = process.platform === 'darwin' ? 'open' : 'xdg-open';
  if (!hasDisplay() || !which(command)) return;
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
};

/**
 * @param {Target} target
 * @param {boolean} once whether to stop as soon as it answers
 */
const serveEmbedded = ({ folder, file }, once) =>
  withCleanup(async (defer) => {
    await ensureHost();
    const [{ packageVsix }, { openFile, workbenchUrl }, { createProfile }, { installVsix, startServer }] =
      await Promise.all([
        import('./package.mjs'),
        import('../../test/host/address.mjs'),
        import('../../test/host/profile.mjs'),
        import('../../test/host/server.mjs'),
      ]);
    console.log('Packing the extension …');
    const scratch = mkdtempSync(path.join(tmpdir(), 'orgchart-start-'));
    defer(() => rmSync(scratch, { recursive: true, force: true }));
    const vsix = await packageVsix({ folder: scratch });
    const profile = createProfile({ builtins: [OPENER], settings: { 'editor.minimap.enabled': false } });
    defer(profile.remove);
    await installVsix(vsix, profile);

    const token = randomUUID();
    const server = await startServer(profile, { port: await findPort(), token });
    defer(server.stop);
    const payload = file ? [openFile(server.port, file)] : [];
    const url = workbenchUrl(server.port, { folder, token, payload });
    const { status } = await fetch(url, { redirect: 'manual' });
    if (status >= 400) throw new Error(`VS Code answers with ${status}:\n${server.log()}`);
    console.log(`\nVS Code with Org Chart is open at\n\n  ${url}\n\nPress Ctrl+C to stop.`);
    if (once) return;
    showInBrowser(url);
    await new Promise((resolve) => server.process.once('exit', resolve));
    throw new Error(`The VS Code server has stopped:\n${server.log()}`);
  });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { once: { type: 'boolean', default: false } },
});

try {
  const target = findTarget(positionals[0] ?? EXAMPLE);
  await ensureDependencies();
  const code = findDesktop();
  await (code ? openDesktop(code, target) : serveEmbedded(target, values.once));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();
