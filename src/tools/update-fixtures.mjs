/** `npm run update-fixtures`: draws the carets of all fixtures again, and writes what their fixes make of them. */
import { run } from './run.mjs';

const { code } = await run(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'unit',
    'test/core/rules',
  ],
  {
    env: { ...process.env, UPDATE: '1' },
    show: true,
  },
);
process.exitCode = code;
