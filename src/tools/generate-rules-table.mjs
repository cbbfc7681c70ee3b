import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.mjs';
import { folderOf } from './generate-rules.mjs';

/** Where the table is, from the root of the repository. */
export const RULES_README = 'src/core/rules/README.md';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';

/**
 * The README of the rules with its table as it is now.
 * @param {URL} root of the repository
 */
export async function makeReadme(root) {
  const readme = await readFile(new URL(RULES_README, root), 'utf8');
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${RULES_README} needs a line ${START} and, below it, a line ${END}.`);
  return `${before}${START}\n\n${await makeTable(root)}\n${END}${after}`;
}

/** @param {URL} root */
async function makeTable(root) {
  const { rules } = await readRules(root);
  const rows = await Promise.all(
    rules.map(async ({ id, group, severity, summary, onRequest }) => {
      const place = `${folderOf(group)}/${id}`;
      const fix = (await hasFix(root, place)) ? 'yes' : '';
      return {
        id,
        row: `| [\`${id}\`](${place}.md) | ${severity}${onRequest ? ', on request' : ''} | ${summary} | ${fix} |\n`,
      };
    }),
  );
  const groups = [...new Set(rules.map(({ group }) => group))];
  return groups
    .map((group) => {
      const inGroup = rows.filter((_, index) => rules[index]?.group === group);
      return `**${group}**\n\n| rule | severity | what is wrong | fix |\n| --- | --- | --- | --- |\n${inGroup.map(({ row }) => row).join('')}`;
    })
    .join('\n');
}

/**
 * Whether a rule has its own quick fix: then its fixture has a fixed one beside it, as a test ensures.
 * @param {URL} root
 * @param {string} place its folder and its id
 */
const hasFix = (root, place) =>
  readFile(new URL(`test/core/rules/${place}.fixed.orgchart.yaml`, root)).then(
    () => true,
    () => false,
  );

/**
 * @typedef {object} Listed
 * @property {string} id
 * @property {string} group
 * @property {string} severity
 * @property {string} summary
 * @property {true} [onRequest]
 */

/**
 * @param {URL} root
 * @returns {Promise<{ rules: readonly Listed[] }>}
 */
const readRules = (root) => evaluate({ entryPoints: [fileURLToPath(new URL('src/core/rules/index.ts', root))] });
