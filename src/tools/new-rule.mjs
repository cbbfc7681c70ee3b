/** `npm run new-rule -- GROUP/ID`, such as `naming/title-in-capitals`: makes the files of a rule; the tests say what to fill in. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMain, must, root } from './run.mjs';

const RULES = 'src/core/rules';
const HELPERS = ['analysis', 'fixes', 'words'];
const PLACE = /^([a-z-]+)\/([a-z]+(?:-[a-z]+)*)$/;

/** The names of the folders of all groups. */
const groups = () =>
  readdirSync(path.join(root, RULES), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !HELPERS.includes(entry.name) ? entry.name : [],
  );

/** `reporting-lines` → `Reporting lines`. @param {string} folder */
const groupOf = (folder) => folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll('-', ' ');

/** `title-in-capitals` → `titleInCapitals`. @param {string} id */
const nameOf = (id) => id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * The texts of a new rule's files, by their paths.
 * @param {string} folder
 * @param {string} id
 * @returns {Readonly<Record<string, string>>}
 */
export const filesOf = (folder, id) => ({
  [`${RULES}/${folder}/${id}.ts`]: `import type { Rule } from '../rule';

export const ${nameOf(id)}: Rule = {
  id: '${id}',
  group: '${groupOf(folder)}',
  summary: '',
  severity: 'warning',
  facts: [],
  *check(_organization) {},
};
`,
  [`${RULES}/${folder}/${id}.md`]: `# ${id}

## What it does

## Why it matters

## Example

\`\`\`yaml
positions:
  ceo: {title: Chief Executive Officer}
\`\`\`

## Instead

\`\`\`yaml
positions:
  ceo: {title: Chief Executive Officer}
\`\`\`

## When to allow it
`,
  [`test/core/rules/${folder}/${id}.orgchart.yaml`]: `positions:
  ceo: {title: Chief Executive Officer}
`,
});

/** @param {string} place */
const makeRule = async (place) => {
  const [, folder = '', id = ''] = PLACE.exec(place) ?? [];
  if (!groups().includes(folder)) throw new Error(`Say GROUP/ID, with one of these groups: ${groups().join(', ')}.`);
  const files = Object.entries(filesOf(folder, id));
  const taken = files.find(([file]) => existsSync(path.join(root, file)));
  if (taken) throw new Error(`${taken[0]} exists already.`);
  for (const [file, text] of files) {
    writeFileSync(path.join(root, file), text);
    console.log(file);
  }
  await must(process.execPath, ['src/tools/generate.mjs']);
  console.log(
    'Next: write the rule, its page and a chart that it finds, then run npm run update-fixtures and npm test.',
  );
};

if (isMain(import.meta)) await makeRule(process.argv[2] ?? '');
