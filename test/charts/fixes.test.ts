import { describe, expect, it } from 'vitest';
import { read } from '../../src/core/syntax';
import type { Finding, Fix } from '../../src/core/text';
import { withoutCarets } from '../core/rules/kit/carets';
import { check, fixed, subject } from '../core/rules/kit/check';
import { fileOf, stemsOf } from '../core/rules/kit/files';
import { partsOf } from '../core/rules/kit/parts';

const EXTENSION = '.orgchart.yaml';
const FOLDERS = ['test/charts/bad/', 'test/charts/good/', 'test/core/rules/', 'src/extension/starters/'];
const charts = FOLDERS.flatMap((folder) => stemsOf(folder, EXTENSION).map((stem) => `${folder}${stem}${EXTENSION}`));

const mistakesIn = (text: string): number => partsOf(text).flatMap((part) => read(part.text).problems).length;

/** What is serious, as text that outlives edits around it. */
const serious = (text: string, findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map((finding) => subject(text, finding));

/** How many findings are about the same. */
const count = (text: string, findings: readonly Finding[], what: string): number =>
  findings.filter((finding) => subject(text, finding) === what).length;

/** The lines that no edit touches. */
function untouched(text: string, { edits }: Fix): string[] {
  const lines = text.split('\n');
  let start = 0;
  return lines.filter((line) => {
    const end = start + line.length;
    const touched = edits.some(({ span }) => span.start <= end && span.end >= start);
    start = end + 1;
    return !touched;
  });
}

const isSubsequence = (inner: readonly string[], outer: readonly string[]): boolean => {
  let at = 0;
  for (const line of outer) if (line === inner[at]) at += 1;
  return at === inner.length;
};

/** What the fix of one mistake may uncover, because the mistake hid it, or said it of a misspelled word. */
const UNCOVERED: Readonly<Record<string, readonly string[]>> = {
  'unknown-term': ['overlap-same-area', 'overlap-nested-area', 'role-outside-boundary'],
  'duplicate-id': ['reporting-cycle'],
  'level-inversion': ['reporting-cycle'],
  'overlap-same-area': ['cxo-cco-unclear-scope'],
  'gap-carved-out': ['gap-carved-out'],
};

describe.each(charts)('%s', (path) => {
  it('has fixes that remove their finding, add nothing serious, and leave the other lines alone', () => {
    const text = withoutCarets(fileOf(path));
    const findings = check(text);
    const before = serious(text, findings);
    const wrong: string[] = [];
    for (const finding of findings) {
      for (const fix of finding.fixes) {
        const what = `${finding.severity} ${subject(text, finding)}: ${fix.title}`;
        const after = fixed(text, fix);
        const left = check(after);
        if (count(after, left, subject(text, finding)) >= count(text, findings, subject(text, finding)))
          wrong.push(`${what}: stays`);
        const added = serious(after, left).filter(
          (each) => !before.includes(each) && !UNCOVERED[finding.code]?.some((code) => each.startsWith(`${code} `)),
        );
        if (added.length > 0) wrong.push(`${what}: adds ${added.join(', ')}`);
        if (mistakesIn(after) > mistakesIn(text)) wrong.push(`${what}: breaks the text`);
        if (!isSubsequence(untouched(text, fix), after.split('\n'))) wrong.push(`${what}: changes other lines`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
