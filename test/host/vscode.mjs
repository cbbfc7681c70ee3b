/** The embedded VS Code, ready to be looked at: its server and an empty browser page. */
import { launchBrowser, newPage } from './browser.mjs';
import { startServer } from './server.mjs';

/**
 * @param {import('./profile.mjs').Profile} profile
 * @param {{ driver?: boolean, viewport?: { width: number, height: number } }} options
 * @param {(task: () => unknown) => void} defer
 */
export const openVscode = async (profile, { driver = false, viewport }, defer) => {
  const starting = startServer(profile, { driver });
  defer(async () => (await starting).stop());
  const launching = launchBrowser();
  defer(async () => (await launching).close());
  const [server, browser] = await Promise.all([starting, launching]);
  return { server, browser, page: await newPage(browser, viewport) };
};
