import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import type { FilesListResult, FilesParams, FilesReadResult } from '../../src/server/protocol';
import { FILES_LIST, FILES_READ } from '../../src/server/protocol';
import type { Editor } from './wire';

/** What an editor has stored, as its answers to the server have it. */
export interface Disk {
  /** Writes a file, and tells that it did. */
  readonly write: (uri: string, text: string) => void;
  readonly remove: (uri: string) => void;
  /** What was asked for so far. */
  readonly asked: readonly string[];
}

/** @param slow how long each answer takes, in milliseconds */
export function diskOf(editor: Editor, stored: Readonly<Record<string, string>>, slow = 0): Disk {
  const files = new Map(Object.entries(stored));
  const asked: string[] = [];
  const answer = async <T>(uri: string, result: T): Promise<T> => {
    asked.push(uri);
    await new Promise((resolve) => setTimeout(resolve, slow));
    return result;
  };
  editor.connection.onRequest<FilesListResult, void>(FILES_LIST, ({ uri }: FilesParams) =>
    answer<FilesListResult>(uri, listing([...files.keys()], uri)),
  );
  editor.connection.onRequest<FilesReadResult, void>(FILES_READ, ({ uri }: FilesParams) => {
    const text = files.get(uri);
    return answer<FilesReadResult>(uri, text === undefined ? { unreadable: 'missing' } : { text });
  });
  const tell = (uri: string, type: FileChangeType): void =>
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  return {
    write: (uri, text) => {
      const type = files.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
      files.set(uri, text);
      tell(uri, type);
    },
    remove: (uri) => {
      for (const file of files.keys()) if (file === uri || file.startsWith(`${uri}/`)) files.delete(file);
      tell(uri, FileChangeType.Deleted);
    },
    asked,
  };
}

function listing(files: readonly string[], folder: string): FilesListResult {
  const below = files
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) =>
      file
        .slice(folder.length + 1)
        .split('/')
        .map(decodeURIComponent),
    );
  if (below.length === 0) return null;
  const kinds = new Map(
    below.map(([name = '', ...more]) => [name, more.length > 0 ? ('folder' as const) : ('file' as const)]),
  );
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}
