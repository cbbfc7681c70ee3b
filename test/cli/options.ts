import type { FormatOptions } from '../../src/cli/formats';
import { repositoryPaths } from '../../src/cli/repository';
import { sourceLinks } from '../../src/cli/source-link';

/** What formats get when they run in a folder, outside of any pipeline. */
export const optionsIn = (folder: string, env: Readonly<Record<string, string>> = {}): FormatOptions => ({
  colors: false,
  folder,
  pathOf: repositoryPaths(folder),
  linkOf: sourceLinks(env),
  version: () => '1.2.3',
});
