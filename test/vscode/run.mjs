/**
 * Runs the extension's tests inside a VS Code: `node test/vscode/run.mjs node|web`.
 * The line `N passed, N failed` is printed by the tests themselves.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { withCleanup } from '../host/cleanup.mjs';
import { bundleTests } from './bundle.mjs';
import { findVscode } from './find-vscode.mjs';
import { root } from './product.mjs';

/**
 * @param {import('./bundle.mjs').Host} host
 * @returns {Promise<number>}
 */
const runHost = (host) =>
  withCleanup(async (defer) => {
    const [vscodeExecutablePath, extensionTestsPath] = await Promise.all([findVscode(), bundleTests(host)]);
    const scratch = mkdtempSync(path.join(tmpdir(), 'orgchart-test-'));
    defer(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
    const workspace = path.join(scratch, 'workspace');
    cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
    return runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs: [
        workspace,
        '--disable-extensions',
        `--user-data-dir=${path.join(scratch, 'user')}`,
        `--extensions-dir=${path.join(scratch, 'extensions')}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
      extensionTestsEnv: { VSCODE_HOST_EXPECT: '^\\d+ passed, \\d+ failed$' },
    });
  });

/** The test runner passes only this one on to VS Code. */
const stop = () => void process.emit('SIGINT');
process.once('SIGTERM', stop).once('SIGHUP', stop);

const host = process.argv[2];
if (host !== 'node' && host !== 'web') throw new Error('Say in which extension host: node or web.');
process.exitCode = await runHost(host).catch((error) => {
  console.error(error.message);
  return 1;
});
process.exit();
