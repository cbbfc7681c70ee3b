/** Opens the embedded VS Code in a headless browser. */
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];
/** Only what hangs is cut off, however busy the machine is. */
const PATIENCE_MS = 600_000;
const asRoot = process.getuid?.() === 0;

/**
 * The caller closes it, also when the process is told to stop.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export const launchBrowser = () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: [...ARGUMENTS, ...(asRoot ? ['--no-sandbox'] : [])],
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
};

/**
 * A page in its own context, as wide as a laptop.
 * @param {import('playwright-core').Browser} browser
 * @param {{ width: number, height: number }} [viewport]
 */
export const newPage = async (browser, viewport = { width: 1400, height: 900 }) => {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
};
