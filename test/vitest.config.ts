import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that open a browser or start another program. */
const WITH_PROGRAMS = [
  'test/bench/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/hostile/**/*.test.ts',
  'test/picture/diagram/drawn.test.ts',
  'test/picture/export/{fits,widths}.test.ts',
  'test/server/bundles.test.ts',
  'test/tools/**/*.test.ts',
  'test/webview/**/*.test.ts',
];

/** How often a test that drives another program is run again if it fails; what passes only then is named at the end of `npm test`. */
const RETRIES = Number(process.env.TEST_RETRIES ?? 1);

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    setupFiles: 'test/property-seed.ts',
    // A busy machine may take its time; only what hangs is cut off.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 300_000 } },
    // Without this, one of two cores would be idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/vscode/**', ...WITH_PROGRAMS],
          pool: 'threads',
          // Modules are read once a worker: no test of these changes what they export.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: WITH_PROGRAMS,
          globalSetup: 'test/webview/kit/shared-browser.ts',
          retry: RETRIES,
        },
      },
    ],
  },
});
