/** Running other programs. Node built-ins only. */
import { spawn } from 'node:child_process';
import path from 'node:path';

/** The repository's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const INTERRUPTED = 130;

/**
 * Passes a request to stop on to the child and, once that is gone, follows it.
 * @param {import('node:child_process').ChildProcess} child
 */
const stopTogether = (child) => {
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    child.once('close', () => process.exit(INTERRUPTED));
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  child.once('close', () => SIGNALS.forEach((signal) => process.off(signal, forward)));
};

/**
 * @typedef {object} Result
 * @property {number} code the exit code; 128 and more when a signal ended it
 * @property {string} output everything printed
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` prints the output as it comes
 * @returns {Promise<Result>}
 */
export const run = (command, args, { cwd = root, env = process.env, show = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    stopTogether(child);
    let output = '';
    /** @type {(stream: NodeJS.WriteStream) => (data: Buffer) => void} */
    const collect = (stream) => (data) => {
      output += data;
      if (show) stream.write(data);
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 128, output }));
  });

/**
 * Like `run`, but a failure throws what was printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const must = async (command, args, options) => {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
};

/**
 * Whether the module is the program itself rather than imported by one.
 * @param {ImportMeta} meta
 */
export const isMain = (meta) => process.argv[1] === meta.filename;
