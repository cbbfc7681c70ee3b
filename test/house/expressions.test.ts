import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** What other programs have exported is read once, when somebody imports it, and not while anybody types. */
const READERS = 'src/core/exchange/read/';
/** Names are read up to `MAX_NAME_LENGTH`, so that no expression of the grammar sees a long text. */
const GRAMMAR = 'src/core/knowledge/';

const sources = execFileSync('git', ['ls-files', '-z', 'src'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.d.ts') &&
      ![READERS, GRAMMAR].some((bounded) => file.startsWith(bounded)),
  );

interface Literal {
  readonly place: string;
  readonly expression: RegExp;
}

/** The regular expressions that are written in a file. */
function literalsIn(file: string): Literal[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isRegex(node)) {
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ place: `${file}:${line}`, expression: new RegExp(node.regex.pattern, node.regex.flags) });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

interface RegexNode {
  readonly start: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

const isRegex = (node: object): node is RegexNode =>
  'regex' in node && typeof node.regex === 'object' && node.regex !== null;

/** Without a repetition, an expression looks at a text once. */
const repeats = ({ expression: { source } }: Literal): boolean => /[*+]|\{\d+,/.test(source);

/** What hurts each of some expressions; null for one that takes linear time. */
function weaknesses(expressions: readonly RegExp[]): (string | null)[] {
  const input = JSON.stringify(expressions.map(({ source, flags }) => ({ source, flags })));
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'attack.mjs')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('regular expressions', { timeout: 900_000 }, () => {
  const literals = sources.flatMap(literalsIn).filter(repeats);

  it('are many', () => expect(literals.length).toBeGreaterThan(80));

  it('take linear time, whatever is typed', () => {
    const found = weaknesses(literals.map(({ expression }) => expression));
    const weak = literals.flatMap(({ place, expression }, at) =>
      found[at] === null ? [] : [`${place} ${expression} ${found[at]}`],
    );
    expect(weak).toEqual([]);
  });

  it.each([
    [/^(?:\s|#.*)*[,}]/, true],
    [/\s+$/, true],
    [/(?:a+)+b/, true],
    [/\s*\(/, true],
    [/[^\s]+/, false],
    [/^\s*#/, false],
    [/^ *- /, false],
  ])('are told apart: %s', (expression, isWeak) => expect(weaknesses([expression])[0] !== null).toBe(isWeak));
});
