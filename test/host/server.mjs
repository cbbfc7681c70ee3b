/** Runs the VS Code server on a local port. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { linkModules, nodeBinary, vscodeDir } from './install.mjs';

const START_TIMEOUT = 600_000;
const STOP_TIMEOUT = 3_000;

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => string} log everything it has said so far
 * @property {() => Promise<void>} stop
 */

/** What another VS Code leaves in the environment would steer this one. */
const cleanEnvironment = () => {
  const inherited = /^(ELECTRON_|VSCODE_(IPC|GIT|NLS|CWD|PID|ESM|CODE_CACHE|HANDLES|INJECTION|AGENT))/;
  const kept = Object.entries(process.env).filter(([name]) => !inherited.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' };
};

/** @param {string[]} args */
const spawnServer = (args) => {
  linkModules();
  return spawn(nodeBinary(), ['out/server-main.js', '--accept-server-license-terms', ...args], {
    cwd: vscodeDir,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

/** @param {import('./profile.mjs').Profile} profile */
const profileArguments = ({ userData, extensions, builtins }) => [
  '--user-data-dir',
  userData,
  '--server-data-dir',
  userData,
  '--extensions-dir',
  extensions,
  '--builtin-extensions-dir',
  builtins,
];

/** @param {import('node:child_process').ChildProcess} child */
const stopProcess = (child) =>
  /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      child.kill('SIGTERM');
    })
  );

/**
 * @param {import('./profile.mjs').Profile} profile
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free one
 * @param {string} [options.token] asked of whoever connects; without it anybody on this machine may
 * @param {boolean} [options.driver] lets a page load extensions and tests from folders; hides toasts and refuses dialogs
 * @returns {Promise<Server>}
 */
export const startServer = async (profile, { port = 0, token, driver = false } = {}) => {
  const child = spawnServer([
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(driver ? ['--enable-smoke-test-driver'] : []),
    '--disable-workspace-trust',
    '--telemetry-level',
    'off',
    ...profileArguments(profile),
  ]);
  let log = '';
  /** @type {number} */
  const listening = await new Promise((resolve, reject) => {
    /** @param {string} why */
    const fail = (why) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`The VS Code server ${why}:\n${log}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT);
    /** @param {Buffer} data */
    const read = (data) => {
      log += data;
      const port = /agent listening on (\d+)/.exec(log)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be run (${error.message})`));
    child.once('exit', (code) => fail(`exited with ${code}`));
  });
  child.removeAllListeners('exit');
  return { port: listening, process: child, log: () => log, stop: () => stopProcess(child) };
};

/**
 * Installs a packaged .vsix as a user would.
 * @param {string} vsix
 * @param {import('./profile.mjs').Profile} profile
 * @returns {Promise<void>}
 */
export const installVsix = (vsix, profile) =>
  new Promise((resolve, reject) => {
    const child = spawnServer(['--install-extension', path.resolve(vsix), '--force', ...profileArguments(profile)]);
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 && output.includes('successfully installed')
        ? resolve()
        : reject(new Error(`Installing ${vsix} failed with ${code}:\n${output}`)),
    );
  });
