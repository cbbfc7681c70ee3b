/** Writes the words that a chart can use into the schema, so that editors without this product's server offer them too. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.mjs';

const SCHEMA = 'schemas/orgchart.schema.json';

/** What the schema names `known-…`, with where the words come from. */
const SOURCE = `
import { areas, industries, metrics, priorities, roles, stakeholders } from './src/core/knowledge';
import { rules } from './src/core/rules';
const idsOf = (entries) => [...entries.values()].map(({ id }) => id);
export const known = {
  area: idsOf(areas),
  metric: idsOf(metrics),
  role: idsOf(roles),
  stakeholder: idsOf(stakeholders),
  industry: idsOf(industries),
  priority: idsOf(priorities),
  rule: rules.map(({ id }) => id).sort(),
};
`;

/**
 * The schema with the ids that are known now as examples of each kind.
 * @param {URL} root of the repository
 */
export async function makeSchema(root) {
  let text = await readFile(new URL(SCHEMA, root), 'utf8');
  for (const [kind, ids] of Object.entries(await readKnown(root))) {
    const examples = new RegExp(`("known-${kind}": \\{\\s*"examples": )\\[[^\\]]*\\]`);
    if (!examples.test(text)) throw new Error(`${SCHEMA} has no definition "known-${kind}" with examples.`);
    const lines = ids.map((id) => `\n        ${JSON.stringify(id)}`).join(',');
    text = text.replace(examples, (_, start) => `${start}[${lines}\n      ]`);
  }
  return text;
}

/**
 * @param {URL} root
 * @returns {Promise<Record<string, readonly string[]>>}
 */
async function readKnown(root) {
  const { known } = await evaluate({
    stdin: { contents: SOURCE, resolveDir: fileURLToPath(root), loader: 'ts' },
  });
  return known;
}
