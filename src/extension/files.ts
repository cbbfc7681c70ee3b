import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FilesListResult, FilesParams, FilesReadResult } from '../server/protocol';
import { FILES_LIST, FILES_READ } from '../server/protocol';

/** No file of a chart takes more bytes. */
const MAX_BYTES = 16_000_000;

/** Answers the server's requests for files, wherever the workspace is: on a disk, on another machine, on the web. */
export const answerFiles = (client: BaseLanguageClient): void => {
  client.onRequest<FilesListResult, void>(FILES_LIST, ({ uri }: FilesParams) => list(vscode.Uri.parse(uri)));
  client.onRequest<FilesReadResult, void>(FILES_READ, ({ uri }: FilesParams) => read(vscode.Uri.parse(uri)));
};

const list = async (folder: vscode.Uri): Promise<FilesListResult> => {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  } catch {
    return null;
  }
};

const kindOf = (type: vscode.FileType): 'file' | 'folder' | 'folder-link' => {
  if ((type & vscode.FileType.Directory) === 0) return 'file';
  return (type & vscode.FileType.SymbolicLink) === 0 ? 'folder' : 'folder-link';
};

const read = async (file: vscode.Uri): Promise<FilesReadResult> => {
  try {
    const { type, size } = await vscode.workspace.fs.stat(file);
    if ((type & vscode.FileType.Directory) !== 0) return { unreadable: 'folder' };
    if ((type & vscode.FileType.File) === 0) return { unreadable: 'failed' };
    if (size > MAX_BYTES) return { unreadable: 'too-large' };
    return decoded(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
};

const decoded = (bytes: Uint8Array): FilesReadResult => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not-text' };
  }
};

const reasonOf = (error: unknown): Extract<FilesReadResult, { unreadable: string }>['unreadable'] => {
  switch (error instanceof vscode.FileSystemError ? error.code : '') {
    case 'FileNotFound':
      return 'missing';
    case 'FileIsADirectory':
      return 'folder';
    case 'NoPermissions':
      return 'denied';
    default:
      return 'failed';
  }
};
