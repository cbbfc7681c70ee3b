/** What package.json says about the extension under test. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** @type {{ name: string, publisher: string, version: string, contributes?: { commands?: { command: string, title: string, category?: string }[] } }} */
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What stands for `%key%` in it, in English. @type {Readonly<Record<string, string>>} */
const texts = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));

export const extensionId = `${manifest.publisher}.${manifest.name}`;

/**
 * A command's title as the palette shows it.
 * @param {string} id
 */
export const commandTitle = (id) => {
  const command = manifest.contributes?.commands?.find(({ command }) => command === id);
  if (!command) throw new Error(`package.json contributes no command "${id}".`);
  const title = command.title.replace(/^%(.+)%$/, (whole, key) => texts[key] ?? whole);
  return command.category ? `${command.category}: ${title}` : title;
};
