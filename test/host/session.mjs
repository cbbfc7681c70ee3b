/** One run of extension tests in a page: prints what they print and waits for their end. */
import path from 'node:path';
import { format } from 'node:util';

const TIMED_OUT = 124;
const UNFINISHED = 73;
const CRASHED = 70;

const out = process.stdout.write.bind(process.stdout);
const err = process.stderr.write.bind(process.stderr);

/** @param {string} what */
export const complain = (what) => void err(`[host] ${what}\n`);

/**
 * @typedef {object} Run
 * @property {number} timeout milliseconds
 * @property {RegExp | undefined} expect a line that only a finished run prints; without it an early `process.exit(0)` looks green
 * @property {boolean} verbose
 */

/**
 * @param {import('playwright-core').Page} page
 * @param {Run & { noise: RegExp }} options `noise` is the workbench's own log, which comes the same way
 */
export const watchTests = async (page, { timeout, expect, verbose, noise }) => {
  let sawExpected = false;
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => (end = resolve));

  /** @type {(level: string, values: unknown[]) => void} */
  const print = (level, values) => {
    if (!verbose && noise.test(String(values[0]))) return;
    const line = format(...values);
    sawExpected ||= expect?.test(line) ?? false;
    const write = level === 'error' || level === 'warn' ? err : out;
    write(`${line}\n`);
  };
  await page.exposeFunction('codeAutomationLog', print);
  await page.exposeFunction('codeAutomationExit', end);
  page.on('crash', () => end(CRASHED));
  if (verbose) page.on('console', (message) => complain(`${message.type()}: ${message.text()}`));

  return {
    end,
    /** The exit code of the tests; never 0 when they did not come to their end. */
    result: async () => {
      const timer = setTimeout(end, timeout, TIMED_OUT);
      const code = await ended;
      clearTimeout(timer);
      if (code === TIMED_OUT) {
        const screenshot = path.resolve('.vscode-test/timeout.png');
        await page.screenshot({ path: screenshot }).catch(() => {});
        complain(`no result after ${timeout} ms; see ${screenshot}`);
      }
      if (code === 0 && expect && !sawExpected) {
        complain(`no line like ${expect} was printed: the tests did not finish`);
        return UNFINISHED;
      }
      return code;
    },
  };
};
