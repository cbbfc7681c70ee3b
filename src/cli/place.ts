import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalUri } from '../core/text';

/** The address of a file named on the command line. Standard input counts as a file in the working directory. */
export const addressOf = (file: string): string => canonicalUri(pathToFileURL(path.resolve(file)).href);

/** How to show a file of a chart. @param operand the file of the chart that was named on the command line */
export function shownName(uri: string, operand: string): string {
  if (uri === addressOf(operand)) return operand;
  const file = fileURLToPath(uri);
  return shown(path.isAbsolute(operand) ? file : path.relative(process.cwd(), file));
}

/** A path as it is shown, alike on every system. */
export const shown = (file: string): string => (path.sep === '/' ? file : file.replaceAll(path.sep, '/'));

/** The folder that no chart leaves: the repository that a file is part of, or the one around it for a submodule; without one, the folder that the command runs in. */
export function topOf(file: string): string {
  const folder = path.dirname(path.resolve(file));
  for (let at = folder; ; at = path.dirname(at)) {
    if (isRepository(at)) return at;
    if (at === path.dirname(at)) break;
  }
  const way = path.relative(process.cwd(), folder);
  const isElsewhere = path.isAbsolute(way) || way.split(path.sep)[0] === '..';
  return isElsewhere ? folder : process.cwd();
}

/**
 * The top folder of the repository or submodule that a folder is part of; undefined outside of repositories.
 * In a submodule and in a linked work tree, `.git` is a file.
 */
export function repositoryAbove(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/** Whether a folder is a repository; a submodule is a part of the one around it. */
function isRepository(folder: string): boolean {
  const git = path.join(folder, '.git');
  if (!existsSync(git)) return false;
  if (!statSync(git).isFile()) return true;
  return !/[\\/]\.git[\\/]modules[\\/]/.test(readFileSync(git, 'utf8'));
}
