#!/usr/bin/env node
/** A pre-commit hook: `orgchart` with the arguments that the hook is given. The first run builds the program. */
import { spawn } from 'node:child_process';
import { installCommandLine, PROGRAM } from './install.mjs';

await installCommandLine();
const child = spawn(process.execPath, [PROGRAM, ...process.argv.slice(2)], { stdio: 'inherit' });
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
