import { readFile } from 'node:fs/promises';

const BANNER =
  '// Made by src/tools/generate.mjs from the schema. Run `npm run generate` after changing it.\n' +
  "import type { KeyForm } from './mend/key-form';\n";

/** @typedef {{ $ref?: string, allOf?: Schema[], type?: string | string[], enum?: unknown[], items?: Schema, properties?: Record<string, Schema>, additionalProperties?: boolean | Schema, 'x-refers-to'?: string }} Schema */

/**
 * The keys of the format, with the forms that their values take, for the reader, which sits below the schema.
 * @param {URL} root of the repository
 */
export async function makeKeys(root) {
  const schema = JSON.parse(await readFile(new URL('schemas/orgchart.schema.json', root), 'utf8'));
  /** @type {Record<string, Schema>} */
  const definitions = schema.definitions;
  /** @param {Schema} node @returns {Schema[]} */
  const expand = (node) => [
    node,
    ...(node.$ref ? expand(definitions[node.$ref.replace('#/definitions/', '')] ?? {}) : []),
    ...(node.allOf ?? []).flatMap(expand),
  ];
  /** @param {Schema} node */
  const typesOf = (node) => new Set(expand(node).flatMap(({ type }) => type ?? []));
  /** @param {Schema} node */
  const formOf = (node) => {
    const all = expand(node);
    const types = typesOf(node);
    const isWord =
      all.some((each) => each.enum) || ['string', 'number', 'integer', 'boolean'].some((type) => types.has(type));
    const items = all.flatMap((each) => each.items ?? []);
    return {
      word: isWord,
      list: types.has('array'),
      map: types.has('object') || all.some((each) => each.properties),
      maps: items.some((item) => typesOf(item).has('object') || expand(item).some((each) => each.properties)),
    };
  };
  /** @param {string} name @param {Record<string, Schema>} keys */
  const table = (name, keys) =>
    `export const ${name}: ReadonlyMap<string, KeyForm> = new Map([\n${Object.entries(keys)
      .map(([key, node]) => {
        const form = formOf(node);
        const flags = Object.entries(form)
          .map(([flag, is]) => `${flag}: ${is}`)
          .join(', ');
        return `  ['${key}', { ${flags} }],\n`;
      })
      .join('')}]);\n`;
  const inner = Object.entries(definitions)
    .filter(([name]) => name !== 'head' && name !== 'position')
    .flatMap(([, node]) => expand(node).flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [
    BANNER,
    '/** The keys of a chart. */',
    table('HEAD_KEYS', definitions.head?.properties ?? {}),
    '/** The keys of a position. */',
    table('POSITION_KEYS', definitions.position?.properties ?? {}),
    '/** The keys of the maps further in. */',
    `export const INNER_KEYS: ReadonlySet<string> = new Set([\n${[...new Set(inner)]
      .sort()
      .map((key) => `  '${key}',\n`)
      .join('')}]);\n`,
  ].join('\n');
}
