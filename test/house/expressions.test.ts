import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Names are read up to `MAX_NAME_LENGTH`, so that no expression of the grammar sees a long text. */
const GRAMMAR = 'src/core/knowledge/';

const sources = execFileSync('git', ['ls-files', '-z', 'src'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith(GRAMMAR));

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that are written in a file. */
function literalsIn(file: string): Literal[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isRegex(node)) {
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ place: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
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

/** Whether some text makes an expression take more than linear time, be it by backtracking or by starting anew at each character. */
const isWeak = (literal: Pick<Literal, 'source' | 'flags'>): boolean =>
  analyse(literal, { reportTypes: { Move: true }, maxReports: 1 }).reports.length > 0;

describe('regular expressions', () => {
  const literals = sources.flatMap(literalsIn);

  it('are many', () => expect(literals.length).toBeGreaterThan(150));

  it('take linear time, whatever is typed', () => {
    expect(literals.filter(isWeak).map(({ place, source, flags }) => `${place} /${source}/${flags}`)).toEqual([]);
  });

  it.each([
    [/^(?:\s|#.*)*[,}]/, true],
    [/\s+$/, true],
    [/(?:a+)+b/, true],
    [/\s*\(/, true],
    [/[^\s]+/, false],
    [/^\s*#/, false],
    [/^ *- /, false],
  ])('are told apart: %s', (expression, weak) => expect(isWeak(expression)).toBe(weak));
});
