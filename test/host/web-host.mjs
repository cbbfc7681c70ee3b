/** Runs extension tests in the extension host of a web worker, as on vscode.dev: no server side, no Node.js. */
import { createServer } from 'node:net';
import { open } from '@vscode/test-web';
import { launchBrowser, newPage } from './browser.mjs';
import { withCleanup } from './cleanup.mjs';
import { complain, watchTests } from './session.mjs';
import { prepareWebBuild } from './web-build.mjs';

/** What the workbench says about itself. */
const NOISE = new RegExp(
  `^(?:${[
    String.raw`\[`,
    'ENOPRO',
    'CodeExpectedError',
    'Failed to resolve files',
    'Failed to get installed servers',
    "Unable to read file 'vscode-test-web:",
    'Ignoring fetching',
    'Updating additional',
    'Found additional builtin',
    'Loading development extension',
    "Request to '",
    'vscode-test-web-support',
    'Creation of workbench',
    'Timed out waiting',
    'ChatSessionStore',
    'Ignoring the error while validating',
  ].join('|')})`,
);

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, 'localhost', () => {
        const address = server.address();
        server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
      });
  });

/**
 * The test server tells every missing file; the tests are printed past it.
 * @param {(task: () => unknown) => void} defer
 */
const muteServer = (defer) => {
  for (const stream of [process.stdout, process.stderr]) {
    const { write } = stream;
    stream.write = () => true;
    defer(() => (stream.write = write));
  }
};

/**
 * @param {object} what
 * @param {string} what.extension folder of the extension under development
 * @param {string} what.tests
 * @param {string | undefined} what.folder served as a copy in memory
 * @param {import('./session.mjs').Run} run
 * @returns {Promise<number>}
 */
export const runInWeb = ({ extension, tests, folder }, run) =>
  withCleanup(async (defer) => {
    const build = prepareWebBuild();
    defer(build.remove);
    const port = await freePort();
    if (!run.verbose) muteServer(defer);
    const server = await open({
      browserType: 'none',
      quality: 'stable',
      commit: build.commit,
      testRunnerDataDir: build.dataDir,
      host: 'localhost',
      port,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      ...(folder ? { folderPath: folder } : {}),
    });
    defer(() => server.dispose());
    const launching = launchBrowser();
    defer(async () => (await launching).close());
    const page = await newPage(await launching);
    const session = await watchTests(page, { ...run, noise: NOISE });
    page.on('pageerror', (error) => complain(error.message));
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'domcontentloaded' });
    return session.result();
  });
