#!/usr/bin/env node
/** A stand-in for the `code` executable that `@vscode/test-electron` can run: the exit code tells how the tests went. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, tokens } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'disable-extensions': { type: 'boolean', default: false },
    'folder-uri': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
  allowPositionals: true,
  strict: false,
  tokens: true,
});

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value : undefined);
/** @param {string} location */
const toPath = (location) => (location.startsWith('file:') ? fileURLToPath(location) : path.resolve(location));

const extensions = [values.extensionDevelopmentPath]
  .flat()
  .flatMap((value) => text(value) ?? [])
  .map(toPath);
const testsArgument = text(values.extensionTestsPath);
const tests = testsArgument && toPath(testsArgument);
const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
const open = [text(values['folder-uri']), ...positionals].flatMap((location) => location ?? []).map(toPath);

const { VSCODE_HOST_EXPECT, VSCODE_HOST_TIMEOUT, VSCODE_HOST_VERBOSE } = process.env;
const run = {
  timeout: Number(VSCODE_HOST_TIMEOUT ?? 3_600_000),
  expect: VSCODE_HOST_EXPECT ? new RegExp(VSCODE_HOST_EXPECT) : undefined,
  verbose: Boolean(VSCODE_HOST_VERBOSE),
};

const start = async () => {
  if (values.extensionDevelopmentKind !== 'web') {
    const { runInNode } = await import('./node-host.mjs');
    return runInNode({ extensions, tests, open, alone: values['disable-extensions'] === true }, run);
  }
  const [extension] = extensions;
  if (!extension || !tests) throw new Error('The web host needs an extension and its tests.');
  const { runInWeb } = await import('./web-host.mjs');
  return runInWeb({ extension, tests, folder: open[0] }, run);
};

process.exitCode = await start().catch((error) => {
  console.error('[host]', error);
  return 1;
});
process.exit();
