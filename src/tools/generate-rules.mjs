/** Makes the list of all rules from the files in the folders of their groups. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const RULES = 'src/core/rules/';
const HELPERS = new Set(['analysis', 'fixes', 'words']);
const BANNER =
  '// Made by src/tools/generate.mjs from the files beside it. Run `npm run generate` after adding a rule.\n';

/** `Reporting lines` → `reporting-lines`. @param {string} group */
export const folderOf = (group) => group.toLowerCase().replaceAll(' ', '-');

/** @param {string} text @param {RegExp} pattern @param {string} what */
const find = (text, pattern, what) => {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`${what} is missing.`);
  return found;
};

/**
 * All rules, in the order of the rules table.
 * @param {URL} root of the repository
 */
async function listRules(root) {
  const folder = new URL(RULES, root);
  const named = find(await readFile(new URL('rule.ts', folder), 'utf8'), /GROUPS = \[([^\]]*)\]/, 'GROUPS');
  const order = [...named.matchAll(/'([^']+)'/g)].map(([, group = '']) => folderOf(group));
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !HELPERS.has(entry.name)).map(({ name }) => name);
  const strange = folders.filter((name) => !order.includes(name));
  if (strange.length > 0) throw new Error(`No group of rules belongs to ${fileURLToPath(folder)}${strange[0]}.`);
  const rules = [];
  for (const group of order) {
    const files = (await readdir(new URL(group, folder))).filter((name) => name.endsWith('.ts')).sort();
    for (const file of files) {
      const text = await readFile(new URL(`${group}/${file}`, folder), 'utf8');
      rules.push({
        name: find(text, /^export const (\w+): Rule = /m, `The rule of ${file}`),
        id: file.slice(0, -3),
        from: `./${group}/${file.slice(0, -3)}`,
      });
    }
  }
  return rules;
}

/**
 * The source of the list: groups in the order of `GROUPS`, the rules of a group by their ids.
 * @param {URL} root of the repository
 */
export async function makeRules(root) {
  const rules = await listRules(root);
  const imports = rules.map(({ name, from }) => `import { ${name} } from '${from}';\n`).join('');
  const list = rules.map(({ name }) => `  ${name},\n`).join('');
  return `${BANNER}${imports}import type { Rule } from './rule';\n\n/** Every rule, in the order of the rules table. */\nexport const rules: readonly Rule[] = [\n${list}];\n`;
}

/**
 * The source of the texts of all pages, by the ids of rules.
 * @param {URL} root of the repository
 */
export async function makePages(root) {
  const rules = await listRules(root);
  const imports = rules.map(({ name, from }) => `import ${name} from '${from}.md?raw';\n`).join('');
  const list = rules.map(({ name, id }) => `  '${id}': ${name},\n`).join('');
  return `${BANNER}/// <reference path="./raw.d.ts" />\n${imports}\n/** The page of each rule, in Markdown. */\nexport const pages: Readonly<Record<string, string>> = {\n${list}};\n`;
}
