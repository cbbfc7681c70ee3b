import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './generate-bundle.mjs';
import { makeKeys } from './generate-keys.mjs';
import { makePages, makeRules } from './generate-rules.mjs';
import { makeReadme, RULES_README } from './generate-rules-table.mjs';
import { makeSchema } from './generate-schema.mjs';
import { makeTerritories } from './generate-territories.mjs';
import { makeValidators } from './generate-validators.mjs';

const root = new URL('../../', import.meta.url);

/**
 * A committed file that is generated from others and never edited by hand.
 * @typedef {object} GeneratedFile
 * @property {string} path from the root of the repository
 * @property {() => Promise<string>} make its whole text; the same for the same sources
 */

/** All of them. A test makes each again and compares it with what is committed. @type {readonly GeneratedFile[]} */
export const GENERATED = [
  { path: 'schemas/orgchart.schema.json', make: () => makeSchema(root) },
  { path: 'src/core/schema/validators.generated.js', make: () => makeValidators(root) },
  { path: 'src/core/syntax/keys.generated.ts', make: () => makeKeys(root) },
  { path: 'src/extension/l10n/bundle.l10n.json', make: () => makeBundle(root) },
  { path: 'src/core/rules/rules.generated.ts', make: () => makeRules(root) },
  { path: 'src/core/rules/pages.generated.ts', make: () => makePages(root) },
  { path: 'src/core/knowledge/territories.generated.ts', make: () => makeTerritories(root) },
  { path: RULES_README, make: () => makeReadme(root) },
];

/**
 * Makes a file; undefined where its committed text is what would be made now.
 * @param {GeneratedFile} file
 */
const makeIfStale = async ({ path, make }) => {
  const text = await make();
  const committed = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
  return text === committed ? undefined : { path, text };
};

/** The files whose committed text is not what would be made now. */
export async function findStale() {
  const stale = [];
  for (const file of GENERATED) stale.push(await makeIfStale(file));
  return stale.filter((file) => file !== undefined);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of GENERATED) {
    const stale = await makeIfStale(file);
    if (!stale) continue;
    await writeFile(new URL(stale.path, root), stale.text);
    console.log(stale.path);
  }
}
