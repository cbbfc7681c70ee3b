import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/core/knowledge';
import type { Rule } from '../../../src/core/rules';
import { GROUPS, rules } from '../../../src/core/rules';
import { folderOf } from '../../../src/core/rules/page';
import { check } from './kit/check';
import { fileOf, hasFile, stemsOf } from './kit/files';

/** What a page cannot show, since its example would fill a book. */
const TOO_LONG_TO_SHOW = 'too-large';

/** Where a rule stands: its group's folder, and its id as the stem of its files. */
const placeOf = ({ id, group }: Rule): string => `${folderOf(group)}/${id}`;

it('lists the rules by group, each once', () => {
  const groups = rules.map(({ group }) => GROUPS.indexOf(group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('has a page for each rule and no other', () => {
  const pages = stemsOf('src/core/rules/', '.md').filter((stem) => stem !== 'README');
  expect(pages).toEqual(rules.map(placeOf).sort());
});

it('has a fixture for each rule and no other', () => {
  const fixtures = stemsOf('test/core/rules/', '.orgchart.yaml').filter((stem) => !stem.endsWith('.fixed'));
  expect(fixtures).toEqual(
    rules
      .filter(({ id }) => id !== TOO_LONG_TO_SHOW)
      .map(placeOf)
      .sort(),
  );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const place = `src/core/rules/${placeOf(rule)}`;
  const page = fileOf(`${place}.md`);

  it('stands in a file of its name', () => {
    expect(hasFile(`${place}.ts`)).toBe(true);
    expect(fileOf(`${place}.ts`)).toContain(`id: '${id}'`);
  });

  it('rests on facts that its page names too', () => {
    const why = /## Why it matters\n([^]*?)\n## /.exec(page)?.[1] ?? '';
    const named = why.match(/\b[ABD]\d\d\b/g) ?? [];
    expect([...named].sort()).toEqual([...rule.facts].sort());
    expect(named.filter((fact) => !facts.has(fact))).toEqual([]);
  });

  it('has a page of one form, whose first example fires and whose last does not', () => {
    const headings = ['What it does', 'Why it matters', 'Example', 'Instead', 'When to allow it'];
    expect(page.match(/^#.*$/gm)!.filter((line) => !line.startsWith('# Everything'))).toEqual([
      `# ${id}`,
      ...headings.map((heading) => `## ${heading}`),
    ]);
    expect(page).toMatch(new RegExp(`^# ${id}\\n\\n[^\\n]+\\.\\n\\n## `));
    if (id === TOO_LONG_TO_SHOW) return;
    const examples = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml = '']) => yaml);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(check(examples[0]!).map(({ code }) => code)).toContain(id);
    expect(check(examples.at(-1)!).map(({ code }) => code)).not.toContain(id);
  });
});
