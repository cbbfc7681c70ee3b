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
  'test/webview/**/*.test.ts',
];

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    // A busy machine may take its time; only what hangs is cut off.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
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
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: WITH_PROGRAMS, globalSetup: 'test/webview/kit/shared-browser.ts' },
      },
    ],
  },
});
