import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/tools/generate-bundle.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const L10N = 'src/extension/l10n';

type Texts = Readonly<Record<string, string>>;
const textsOf = (file: string): Texts => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Texts;

/** What a file says that a translation has to say too: its gaps, and the links of a walkthrough. */
const gapsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\d\}|\]\([^)]*\)/g)].map(([gap]) => gap).sort();

const languagesOf = (folder: string, begin: string): readonly string[] =>
  readdirSync(path.join(root, folder)).flatMap((name) => new RegExp(`^${begin}\\.(.+)\\.json$`).exec(name)?.[1] ?? []);

const languages = languagesOf(L10N, 'bundle\\.l10n');

it('are the same languages everywhere, German among them', () => {
  expect(languages).toContain('de');
  expect(languagesOf('.', 'package\\.nls')).toEqual(languages);
});

describe.each(languages)('%s', (language) => {
  const pairs = [
    [`${L10N}/bundle.l10n.json`, `${L10N}/bundle.l10n.${language}.json`],
    ['package.nls.json', `package.nls.${language}.json`],
  ] as const;

  it.each(pairs)('says all that %s does, and nothing else', (english, translation) => {
    const [original, translated] = [textsOf(english), textsOf(translation)];
    expect(Object.keys(translated).sort()).toEqual(Object.keys(original).sort());
    for (const [key, text] of Object.entries(translated)) {
      expect(text.trim(), key).not.toBe('');
      expect(gapsOf(text), key).toEqual(gapsOf(original[key]!));
    }
  });
});

describe('what is translated', () => {
  it('is every sentence, however its call is broken into lines', () => {
    const source = `l10n.t('one'); vscode.l10n.t(\n  'two {0}',\n  name,\n); l10n.t('it\\'s three')`;
    expect(sentencesOf('a.ts', source)).toEqual(['one', 'two {0}', "it's three"]);
  });

  it('is all that people are shown', () => {
    const shown =
      /\bshow(?:Information|Warning|Error)Message\(\s*['"`]|\b(?:place[hH]older|title|prompt|label|detail|tooltip): ['"`]/;
    const folder = path.join(root, 'src/extension');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => shown.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
  });

  it('is never put together in code', () => {
    for (const call of ['l10n.t(label)', "l10n.t('one' + two)", 'l10n.t(`one ${two}`)', 'l10n.t("one")']) {
      expect(() => sentencesOf('a.ts', call), call).toThrow('a.ts');
    }
  });
});
