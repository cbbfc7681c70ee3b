import type { Connection } from 'vscode-languageserver';
import type { Files } from '../core/workspace';
import type { FilesListResult, FilesParams, FilesReadResult } from './protocol';
import { FILES_LIST, FILES_READ } from './protocol';

/** A client that has not answered by now never will. */
const REQUEST_TIMEOUT_MS = 120_000;

/** The files that the client can reach. */
export const clientFiles = (connection: Connection): Files => ({
  list: async (folder) => (await ask<FilesListResult>(connection, FILES_LIST, folder)) ?? undefined,
  read: (uri) => ask<FilesReadResult>(connection, FILES_READ, uri),
});

async function ask<Result>(connection: Connection, method: string, uri: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${method} was not answered.`)), REQUEST_TIMEOUT_MS);
  });
  try {
    return await Promise.race([connection.sendRequest<Result>(method, { uri } satisfies FilesParams), late]);
  } finally {
    clearTimeout(timer);
  }
}
