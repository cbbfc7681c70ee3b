import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command';
import { SHELLS, scripts } from '../../src/cli/completion';

const command = (name: string, usage: string, options: Command['options']): Command => ({
  name,
  usage,
  options,
  summary: `Does what "${name}" says; it's [short]: yes`,
  notes: [],
  run: async () => 0,
});
const COMMANDS = [
  command('check', 'FILES…', {
    format: { type: 'string', value: 'NAME', choices: ['pretty', 'json'], help: "One of: pretty, json; it's optional" },
    quiet: { type: 'boolean', help: 'Less' },
    today: { type: 'string' },
  }),
  command('rules', '', {}),
  command('completion', 'SHELL', {}),
];

/** What bash offers behind some words, the last of them half typed. */
async function offered(...words: string[]): Promise<string[]> {
  const script = `${scripts.bash(COMMANDS)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_orgchart
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['-c', script]);
  return stdout.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  it.each([
    ['commands', ['orgchart', 'c'], ['check', 'completion']],
    ['options', ['orgchart', 'check', '--'], ['--format', '--quiet', '--help']],
    ['values', ['orgchart', 'check', '--format', 'p'], ['pretty']],
    ['commands to explain', ['orgchart', 'help', 'r'], ['rules']],
    ['shells', ['orgchart', 'completion', ''], [...SHELLS]],
    ['files', ['orgchart', 'check', 'package.j'], ['package.json']],
  ])('offers %s', async (_, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe.each(SHELLS)('the script for %s', (shell) => {
  it('names every command and each option that help lists', () => {
    const script = scripts[shell](COMMANDS);
    for (const { name } of COMMANDS) expect(script).toContain(name);
    expect(script).toMatch(/\bformat\b/);
    expect(script).not.toMatch(/\btoday\b/);
  });

  it('has quotes in pairs, whatever a summary says', () => {
    const quotes = scripts[shell](COMMANDS).replaceAll("'\\''", '').match(/'/g) ?? [];
    expect(quotes.length % 2).toBe(0);
  });
});
