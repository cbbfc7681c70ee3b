/** Runs extension tests in the extension host of Node.js, as on a desktop or a remote machine. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openFile, remoteUri, workbenchUrl } from './address.mjs';
import { withCleanup } from './cleanup.mjs';
import { createProfile } from './profile.mjs';
import { complain, watchTests } from './session.mjs';
import { openVscode } from './vscode.mjs';

const SERVER_GONE = 71;
const EXTENSION_HOST_DIED = 72;

/** What the workbench says about itself. */
const NOISE = new RegExp(
  `^(?:${[
    String.raw`\[(?:AgentHost|Agent|ChatModel|AccountPolicy|DefaultAccount|chat-stt|reconnection-grace|Service Worker|remote-connection)`,
    'Resolv(?:ing|ed) connection token',
    'Creating a socket',
    'Updating additional builtin',
    'Ignoring fetching additional builtin',
    'ChatSessionStore',
    'Creation of workbench contribution',
    'Timed out waiting for authentication provider',
    'getaddrinfo ENOTFOUND',
    'No search provider registered',
  ].join('|')})`,
);

/** @param {string} file */
const isFolder = (file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The module that a desktop VS Code would find under this path; the web workbench asks for the exact file.
 * @param {string} tests
 */
const resolveModule = (tests) => {
  if (isFolder(tests)) return path.join(tests, 'index.js');
  return existsSync(tests) ? tests : `${tests}.js`;
};

/**
 * The workbench reports success also when the extension host dies; only the server knows better.
 * @param {import('./server.mjs').Server} server
 */
const extensionHostFailure = async (server) => {
  for (let i = 0; i < 100; i++) {
    const ends = [...server.log().matchAll(/Extension Host Process exited with code: (\S+), signal: (\S+?)\./g)];
    const bad = ends.find(([, code, signal]) => code !== '0' || signal !== 'null');
    if (bad) return bad[0];
    if (ends.length > 0) return undefined;
    await sleep(50);
  }
  return 'The end of the extension host was not seen.';
};

/**
 * @param {object} what
 * @param {string[]} what.extensions folders of the extensions under development
 * @param {string | undefined} what.tests
 * @param {string[]} what.open files, folders or a workspace to open
 * @param {boolean} what.alone without other installed extensions
 * @param {import('./session.mjs').Run} run
 * @returns {Promise<number>}
 */
export const runInNode = ({ extensions, tests, open, alone }, run) =>
  withCleanup(async (defer) => {
    const profile = createProfile();
    defer(profile.remove);
    const { server, page } = await openVscode(profile, { driver: true }, defer);
    const session = await watchTests(page, { ...run, noise: NOISE });
    server.process.once('exit', () => session.end(SERVER_GONE));

    /** @type {(readonly [string, string])[]} */
    const payload = extensions.map((folder) => ['extensionDevelopmentPath', remoteUri(server.port, folder)]);
    if (tests) payload.push(['extensionTestsPath', remoteUri(server.port, resolveModule(tests))]);
    if (alone) payload.push(['disableExtensions', 'true']);
    const workspace = open.find((file) => file.endsWith('.code-workspace'));
    const folder = open.find(isFolder);
    for (const file of open) if (file !== workspace && !isFolder(file)) payload.push(openFile(server.port, file));

    await page.goto(workbenchUrl(server.port, { folder, workspace, payload }), { waitUntil: 'domcontentloaded' });
    const code = await session.result();
    if (run.verbose || code === SERVER_GONE) complain(server.log());
    if (code !== 0) return code;
    const failure = await extensionHostFailure(server);
    if (failure) complain(failure);
    return failure ? EXTENSION_HOST_DIED : 0;
  });
