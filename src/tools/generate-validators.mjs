import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const BANNER =
  '// Made by src/tools/generate.mjs from schemas/orgchart.schema.json. Change those and run `npm run generate`.\n';

/** What a schema says to people and not to the validator: left out, since the validator's code would carry it along. */
const FOR_PEOPLE = new Set([
  '$id',
  '$comment',
  'defaultSnippets',
  'title',
  'description',
  'examples',
  'enumDescriptions',
  'x-format',
  'x-refers-to',
]);

/** Words that editors offer: any others are valid too. */
const IS_OFFER = /^(?:#\/definitions\/)?known-/;

const HOLDS_NAMES = new Set(['definitions', 'properties', 'patternProperties']);

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
 * A schema without its keywords for people.
 * @param {unknown} schema
 * @returns {any}
 */
function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([keyword, value]) => !FOR_PEOPLE.has(keyword) && !(keyword === 'allOf' && value.every(isOffer)),
  );
  const cut = kept.map(([keyword, value]) => [
    keyword,
    HOLDS_NAMES.has(keyword) ? withoutProseEach(value) : withoutProse(value),
  ]);
  return Object.fromEntries(cut);
}

/** @param {Record<string, unknown>} schemas by names, which are no keywords even where they look like one: "title" */
const withoutProseEach = (schemas) =>
  Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => (IS_OFFER.test(name) ? [] : [[name, withoutProse(schema)]])),
  );

/** @param {{ readonly $ref?: string }} schema */
const isOffer = ({ $ref = '' }) => IS_OFFER.test($ref);
