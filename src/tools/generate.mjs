import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './generate-bundle.mjs';
import { makeReadme } from './generate-rules-table.mjs';
import { makeValidators } from './generate-validators.mjs';

const root = new URL('../../', import.meta.url);

/**
 * A committed file that is made from others, so that nobody edits it by hand.
 * @typedef {object} GeneratedFile
 * @property {string} path from the root of the repository
 * @property {() => Promise<string>} make its whole text; the same for the same sources
 */

/** All of them. A test makes each again and compares it with what is committed. @type {readonly GeneratedFile[]} */
export const GENERATED = [
  { path: 'src/schema/validators.generated.js', make: () => makeValidators(root) },
  { path: 'src/extension/l10n/bundle.l10n.json', make: () => makeBundle(root) },
  { path: 'README.md', make: () => makeReadme(root) },
];

/** The files whose committed text is not what would be made now. */
export async function findStale() {
  const stale = [];
  for (const file of GENERATED) {
    const text = await file.make();
    const committed = await readFile(new URL(file.path, root), 'utf8').catch(() => undefined);
    if (text !== committed) stale.push({ path: file.path, text });
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await findStale()) {
    await writeFile(new URL(path, root), text);
    console.log(path);
  }
}
