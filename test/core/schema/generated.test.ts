import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStale, GENERATED } from '../../../src/tools/generate.mjs';

const validators = new URL('../../../src/core/schema/validators.generated.js', import.meta.url);

describe('what is generated', () => {
  it('is committed as it would be made now', async () => {
    expect(GENERATED.map(({ path }) => path)).toContain('src/core/schema/validators.generated.js');
    expect((await findStale()).map(({ path }) => path)).toEqual([]);
  });
});

describe('the validators', () => {
  const text = readFileSync(validators, 'utf8');

  it('need nothing else', () => {
    expect(text).not.toMatch(/\beval\b|\bFunction\b|\brequire\b|\bimport\b/);
    expect(text.length).toBeLessThan(64_000);
  });

  it('run where code may not be made from text', () => {
    const program = `
      import { validateHead, validatePosition } from ${JSON.stringify(validators.href)};
      let forbidden = false;
      try { new Function('return 1')(); } catch { forbidden = true; }
      const heads = [{ positions: {} }, { roles: {} }].map((data) => validateHead(data));
      const positions = [{ title: 'CEO' }, { fte: 'x' }].map((data) => validatePosition(data));
      console.log(JSON.stringify({ forbidden, heads, positions, errors: validatePosition.errors.length }));`;
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program];
    expect(JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' }))).toEqual({
      forbidden: true,
      heads: [true, false],
      positions: [true, false],
      errors: 1,
    });
  });
});
