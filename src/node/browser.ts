import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DevTools, type DevToolsPage } from './dev-tools';

/** The environment variable that names the browser, for one in an unusual place. */
export const BROWSER_VARIABLE = 'ORGCHART_BROWSER';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'chrome-headless-shell',
];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
          path.join(folder, file),
        );
  }),
};

/** A browser of the Chromium family on this machine; undefined if there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find((file) => existsSync(file));
}

/** A picture in its own units, and how many pixels one of them becomes. */
export interface Shot {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const QUIET = [
  ...['--headless', '--remote-debugging-pipe', '--disable-gpu', '--hide-scrollbars', '--mute-audio'],
  ...[
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
  ],
];
const PATIENCE_MS = 60_000;

/**
 * Draws a picture with a browser, which may load nothing but that picture.
 * @returns a PNG file
 * @throws {Error} where the browser does not do it
 */
export const shoot = (browser: string, { svg, width, height, scale }: Shot): Promise<Uint8Array> =>
  withPage(browser, { name: 'chart.svg', content: svg }, async (page, open) => {
    const clip = { x: 0, y: 0, width, height, scale: 1 };
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
    await open();
    const { data } = await page.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    return bytesOf(data);
  });

/**
 * Prints a document with a browser, which may load nothing but that document. It says itself how large its pages are.
 * @returns a PDF file
 * @throws {Error} where the browser does not do it
 */
export const print = (browser: string, html: string): Promise<Uint8Array> =>
  withPage(browser, { name: 'chart.html', content: html }, async (page, open) => {
    await open();
    const { data } = await page.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return bytesOf(data);
  });

function bytesOf(data: unknown): Uint8Array {
  if (typeof data !== 'string' || data === '') throw new Error('It gave back nothing.');
  return Buffer.from(data, 'base64');
}

/** Starts a browser for one file of ours, and ends it. @param act is given a function that opens the file */
async function withPage<Result>(
  browser: string,
  { name, content }: { readonly name: string; readonly content: string },
  act: (page: DevToolsPage, open: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'orgchart-'));
  const file = path.join(folder, name);
  await writeFile(file, content);
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    browser,
    [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${path.join(folder, 'profile')}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    const tools = new DevTools(child, PATIENCE_MS);
    const page = await tools.openPage();
    return await act(page, () => page.navigate(pathToFileURL(file).href));
  } finally {
    child.kill();
    await gone;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
