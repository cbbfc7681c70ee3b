import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, Listed, Stored } from '../core/workspace';
import { git, gitBytes } from './git';

/** An entry of a tree in Git. */
interface Blob {
  readonly id: string;
  readonly isLink: boolean;
}

/**
 * The files of a repository at one revision, under the addresses that they have in the work tree.
 * @param top the top folder of the repository
 * @param tree the full name of a commit or a tree
 * @throws {GitError}
 */
export async function gitFiles(top: string, tree: string): Promise<Files> {
  const blobs = new Map<string, Blob>();
  const folders = new Map<string, Map<string, Listed>>([['', new Map()]]);
  for (const entry of (await git(top, ['ls-tree', '-r', '-z', '--full-tree', tree])).split('\0')) {
    const [, mode, id, name] = /^(\d+) blob (\S+)\t(.+)$/s.exec(entry) ?? [];
    if (mode === undefined || id === undefined || name === undefined) continue;
    blobs.set(name, { id, isLink: mode === '120000' });
    list(folders, name);
  }
  return {
    list: async (folder) => {
      const inside = pathIn(top, folder);
      const listed = inside === undefined ? undefined : folders.get(inside);
      return listed && [...listed.values()];
    },
    read: async (uri) => {
      const name = pathIn(top, uri);
      const blob = name === undefined ? undefined : blobs.get(name);
      if (!blob) return { unreadable: name !== undefined && folders.has(name) ? 'folder' : 'missing' };
      if (blob.isLink) return { unreadable: 'failed' };
      return gitBytes(top, ['cat-file', 'blob', blob.id]).then(decoded, (): Stored => ({ unreadable: 'failed' }));
    },
  };
}

/** Adds a file to its folder, and all folders above to theirs. */
function list(folders: Map<string, Map<string, Listed>>, file: string): void {
  let [name, kind]: [string, Listed['kind']] = [file, 'file'];
  for (;;) {
    const cut = name.lastIndexOf('/');
    const parent = name.slice(0, Math.max(0, cut));
    const siblings = folders.get(parent);
    if (siblings) {
      siblings.set(name.slice(cut + 1), { name: name.slice(cut + 1), kind });
      return;
    }
    folders.set(parent, new Map([[name.slice(cut + 1), { name: name.slice(cut + 1), kind }]]));
    [name, kind] = [parent, 'folder'];
  }
}

/** The path of an address from the top of the repository; undefined for one outside of it. */
function pathIn(top: string, uri: string): string | undefined {
  let file: string;
  try {
    file = fileURLToPath(uri);
  } catch {
    return undefined;
  }
  const relative = path.relative(top, file);
  if (path.isAbsolute(relative) || relative.split(path.sep)[0] === '..') return undefined;
  return relative.split(path.sep).join('/');
}

function decoded(bytes: Buffer): Stored {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not-text' };
  }
}
