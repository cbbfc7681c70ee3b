import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, Listed, Stored } from '../core/workspace';
import { isIn, isReallyIn } from './real-place';

/** No file of a chart takes more bytes. */
const MAX_BYTES = 16_000_000;

/**
 * The files of this computer. Links that lead out of the folder that a file was looked for in are not followed: a chart from a stranger must not read
 * files outside the project.
 * @param folders the addresses of the folders that people have opened; a file in none of them has to stay in its own
 */
export const nodeFiles = (folders: () => readonly string[]): Files => ({
  list: async (folder) => {
    const place = placeOf(folder);
    const entries = place === undefined ? [] : await readdir(place, { withFileTypes: true }).catch(() => undefined);
    if (!entries) return undefined;
    const listed = await Promise.all(
      entries.map(async (entry): Promise<Listed | undefined> => {
        if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
        if (entry.isFile()) return { name: entry.name, kind: 'file' };
        if (!entry.isSymbolicLink()) return undefined;
        const isFolder = await stat(path.join(place!, entry.name)).then(
          (found) => found.isDirectory(),
          () => false,
        );
        return { name: entry.name, kind: isFolder ? 'folder-link' : 'file' };
      }),
    );
    return listed.filter((each) => each !== undefined);
  },
  read: (uri) =>
    readFile(uri, folders()).catch(
      (error: NodeJS.ErrnoException): Stored => ({ unreadable: REASONS[error.code ?? ''] ?? 'failed' }),
    ),
});

const REASONS: Readonly<Record<string, Extract<Stored, { unreadable: string }>['unreadable']>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'missing',
};

async function readFile(uri: string, folders: readonly string[]): Promise<Stored> {
  const place = placeOf(uri);
  if (place === undefined) return { unreadable: 'missing' };
  // Opening a pipe waits until another process writes to it.
  const found = await stat(place);
  if (!found.isFile()) return { unreadable: found.isDirectory() ? 'folder' : 'failed' };
  if (!(await isReallyIn(place, topOf(place, folders)))) return { unreadable: 'outside' };
  const handle = await open(place);
  try {
    if ((await handle.stat()).size > MAX_BYTES) return { unreadable: 'too-large' };
    return decoded(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** The outermost opened folder that a file is in; the file's own folder if there is none. */
function topOf(place: string, folders: readonly string[]): string {
  const tops = folders.flatMap((folder) => placeOf(folder) ?? []).filter((folder) => isIn(place, folder));
  return tops.sort((a, b) => a.length - b.length)[0] ?? path.dirname(place);
}

function decoded(bytes: Uint8Array): Stored {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not-text' };
  }
}

/** Undefined for what is not on this computer. */
function placeOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
