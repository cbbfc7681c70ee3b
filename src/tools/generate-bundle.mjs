/** Makes the file that translations start from: each sentence of the extension and of its pages, once, under itself. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.mjs';

const CODE = 'src/extension';

/** What the pages say. */
const PAGES = ['src/webview/preview/texts.ts', 'src/webview/comparison/texts.ts'];

const CALL = /\bl10n\.t\(\s*/g;
const LITERAL = /^'((?:[^'\\\n]|\\.)*)'\s*[,)]/;

/** The one call whose sentence is not written beside it: it puts the pages' texts into another language. */
const TRANSLATES_PAGES = /^sentence\)/;

/**
 * The sentences of a source.
 * @param {string} file
 * @param {string} source
 */
export const sentencesOf = (file, source) =>
  [...source.matchAll(CALL)].flatMap(({ 0: call, index }) => {
    const rest = source.slice(index + call.length);
    if (TRANSLATES_PAGES.test(rest)) return [];
    const [, sentence] = LITERAL.exec(rest) ?? [];
    if (sentence === undefined)
      throw new Error(`${file}: l10n.t takes a sentence in single quotes, not ${rest.split('\n')[0]}`);
    return [sentence.replace(/\\(.)/g, '$1')];
  });

/** @param {string} folder */
const sentencesIn = async (folder) => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  return Promise.all(files.map(async (file) => sentencesOf(file, await readFile(path.join(folder, file), 'utf8'))));
};

/**
 * The texts of a page.
 * @param {string} file
 * @returns {Promise<string[]>}
 */
const textsOf = async (file) => {
  const { TEXTS } = await evaluate({ entryPoints: [file] });
  return Object.values(TEXTS);
};

/** @param {URL} root */
export const makeBundle = async (root) => {
  const inRoot = (/** @type {string} */ file) => path.join(fileURLToPath(root), file);
  const found = await Promise.all([sentencesIn(inRoot(CODE)), ...PAGES.map((file) => textsOf(inRoot(file)))]);
  const sentences = [...new Set(found.flat(2))].sort();
  return `${JSON.stringify(Object.fromEntries(sentences.map((sentence) => [sentence, sentence])), null, 2)}\n`;
};
