import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const BANNER = '// Made by src/tools/generate.mjs from schemas/orgchart.schema.json. Change those and run `npm run generate`.\n';

/** What a schema says to people and not to the validator: left out, since the validator's code would carry it along. */
const FOR_PEOPLE = new Set(['$comment', 'title', 'description', 'examples', 'enumDescriptions', 'format', 'x-refers-to']);

/**
 * The code of `validateHead` and `validatePosition`: one ES module that imports nothing.
 * ajv's own output still requires its runtime, so it is bundled.
 * @param {URL} root of the repository
 */
export async function makeValidators(root) {
  const schema = withoutProse(JSON.parse(await readFile(new URL('schemas/orgchart.schema.json', root), 'utf8')));
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  ajv.addSchema(schema, 'orgchart');
  const code = standalone.default(ajv, {
    validateHead: 'orgchart#/definitions/head',
    validatePosition: 'orgchart#/definitions/position',
  });
  const bundle = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(root), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    minifyIdentifiers: true,
    minifyWhitespace: true,
    lineLimit: 140,
    charset: 'utf8',
    legalComments: 'none',
  });
  return BANNER + bundle.outputFiles[0]?.text;
}

/**
 * The schema without its keywords for people. The keys of `properties` and `definitions` are names, not keywords.
 * @param {unknown} node
 * @param {boolean} [named] whether the keys of `node` are names
 * @returns {any}
 */
function withoutProse(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => named || !FOR_PEOPLE.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, !named && (key === 'properties' || key === 'definitions'))]));
}
