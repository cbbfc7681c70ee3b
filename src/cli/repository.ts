import { realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryAbove, shown } from './place';

/** The path of a file from the top of a repository, with `/` between its parts; undefined for a file outside of it. */
export type RepositoryPath = (file: string) => string | undefined;

/**
 * Paths as code scanning and code quality reports need them: from the top of the repository that `folder` is part of,
 * with links resolved. Outside of repositories they count from `folder`.
 */
export function repositoryPaths(folder: string): RepositoryPath {
  const top = realPath(repositoryAbove(path.resolve(folder)) ?? path.resolve(folder));
  return (file) => {
    const relative = path.relative(top, realPath(path.resolve(folder, file)));
    const isOutside = path.isAbsolute(relative) || relative.split(path.sep)[0] === '..';
    return isOutside ? undefined : shown(relative);
  };
}

/** The address of a file, with links resolved. */
export const realAddress = (folder: string, file: string): string =>
  pathToFileURL(realPath(path.resolve(folder, file))).href;

/** A path with its links resolved, as far as it exists. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPath(parent), path.basename(file));
  }
}
