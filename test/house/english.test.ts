import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Turns that a native reader stumbles over, each with what to write instead. */
const BANNED: readonly (readonly [turn: RegExp, instead: string])[] = [
  [/\bnobody\b/i, 'no position, no one, without an owner'],
  [/\bsomebody\b/i, 'someone, or the role'],
  [/\bwho(?:so)?ever\b/i, 'the caller, the owner, anyone who'],
  [/\bwhom\b(?<!\breports? to whom)/i, 'the manager, who … to'],
  [/\b(?:of|by) which\b/i, 'a shorter clause'],
  [/\bways? out\b/i, 'quick fix'],
  [/\btold\b/i, 'reported, shown, called with'],
  [/\bstands\b(?! (?:for|in for)\b)/i, 'is'],
  [/\bhangs in\b/i, 'is not connected'],
  [/\bput right\b/i, 'fix'],
  [/\btak(?:e|en|ing) along\b/i, 'export'],
  [/\bthe word that\b/i, 'the area, the id, the value'],
  [/\bis there for\b/i, 'is responsible for'],
  [/\blast word\b/i, 'final say'],
  [/\bblanks\b/i, 'spaces'],
  [/\bof (?:its|one's) own\b/i, 'its own …'],
  [/\b(?:is|are) none\b(?<!\bthere (?:is|are) none)/i, 'is not one'],
  [/\bmouths?\b/i, 'front end'],
];

const root = path.resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-z', 'src', 'schemas', '.github', 'README.md', 'package.nls.json'], {
  cwd: root,
  encoding: 'utf8',
}).split('\0');
const written = tracked.filter(
  (file) => /\.(?:ts|mjs|md|yml|nls\.json|schema\.json)$/.test(file) && existsSync(path.join(root, file)),
);

/** Files with banned words as data: what other people write in charts and spreadsheets. */
const DATA: ReadonlyMap<string, string> = new Map([
  ['src/core/exchange/cells.ts', 'nobody'],
  ['src/core/rules/analysis/people.ts', 'nobody'],
  ['src/core/rules/words/content-words.ts', 'whom'],
]);

const stumbles = (file: string): string[] =>
  readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      BANNED.filter(([turn]) => turn.test(line) && turn.exec(line)?.[0] !== DATA.get(file)).map(
        ([turn, instead]) => `${file}:${index + 1}: ${turn.exec(line)?.[0]} → ${instead}`,
      ),
    );

describe('what people read', () => {
  it('is plain English', () => {
    expect(written.length).toBeGreaterThan(300);
    expect(written.flatMap(stumbles)).toEqual([]);
  });

  it('is read by a test that finds what it bans', () => {
    const samples = ['Nobody owns it.', 'the box stands left', 'There are two ways out.', 'a file of its own'];
    for (const sample of samples)
      expect(
        BANNED.some(([turn]) => turn.test(sample)),
        sample,
      ).toBe(true);
    for (const sample of ['who reports to whom', 'CXO stands for two titles', 'there is none'])
      expect(
        BANNED.some(([turn]) => turn.test(sample)),
        sample,
      ).toBe(false);
  });
});
