import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-z', 'src', 'test', 'schemas', 'syntaxes'], {
  cwd: root,
  encoding: 'utf8',
}).split('\0');
const sources = tracked.filter(
  (file) =>
    /\.(?:ts|mjs|md|json|yaml)$/.test(file) && !file.includes('package-lock') && existsSync(path.join(root, file)),
);
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Taken apart here, so that this file does not find itself. */
const LEFT_BEHIND = new RegExp(
  ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'eslint-' + 'disable']
    .map((word) => `\\b${word}|${word}\\b`)
    .join('|'),
);
const SKIPPED = /\b(?:it|describe|test)\.(?:only|skip|todo)\b/;

describe('what is committed', () => {
  it('is a lot', () => expect(sources.length).toBeGreaterThan(150));

  it('has nothing left for later', () => {
    expect(sources.filter((file) => LEFT_BEHIND.test(textOf(file)))).toEqual([]);
  });

  it('skips no test', () => {
    expect(sources.filter((file) => file.endsWith('.test.ts') && SKIPPED.test(textOf(file)))).toEqual([]);
  });

  it('has no test with its own time limit: on a busy machine it would be a bet', () => {
    const limited = /\bvi\.setConfig\(|\b(?:describe|it|test)(?:\.each\(.*\))?\(.*\btimeout:|^ *\}, [\d_]+\);$/m;
    expect(
      sources.filter(
        (file) =>
          file.startsWith('test/') &&
          file.endsWith('.ts') &&
          file !== 'test/vitest.config.ts' &&
          limited.test(textOf(file)),
      ),
    ).toEqual([]);
  });

  it('has no debugging output in what is pure', () => {
    const pure = sources.filter((file) => /^src\/(?:core|picture)\//.test(file));
    expect(pure.filter((file) => file.endsWith('.ts') && /\bconsole\.|\bdebugger\b/.test(textOf(file)))).toEqual([]);
  });
});
