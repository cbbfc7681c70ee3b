import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, Listed, Stored } from '../core/workspace';

/** No file of a chart takes more bytes. */
const MAX_BYTES = 16_000_000;

/** The files of this computer. */
export const nodeFiles: Files = {
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
    readFile(uri).catch(
      (error: NodeJS.ErrnoException): Stored => ({ unreadable: REASONS[error.code ?? ''] ?? 'failed' }),
    ),
};

const REASONS: Readonly<Record<string, Extract<Stored, { unreadable: string }>['unreadable']>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'missing',
};

async function readFile(uri: string): Promise<Stored> {
  const place = placeOf(uri);
  if (place === undefined) return { unreadable: 'missing' };
  // Whoever opens a pipe waits for somebody to write into it.
  const found = await stat(place);
  if (!found.isFile()) return { unreadable: found.isDirectory() ? 'folder' : 'failed' };
  const handle = await open(place);
  try {
    if ((await handle.stat()).size > MAX_BYTES) return { unreadable: 'too-large' };
    return decoded(await handle.readFile());
  } finally {
    await handle.close();
  }
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
