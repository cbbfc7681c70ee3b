import * as vscode from 'vscode';
import type { SourceFile } from '../../core/exchange/import';
import { isImportable, isPassedOver, MAX_FILES, MAX_SOURCE_BYTES } from '../../core/exchange/importable';
import { nameOf } from '../documents';
import { Unreadable } from './reading';

/** Reads the files of a source, wherever they are stored; a folder means every file in it that can be imported. @throws {Unreadable} */
export const readSources = async (uris: readonly vscode.Uri[]): Promise<SourceFile[]> => {
  const files: SourceFile[] = [];
  for (const uri of uris) {
    const { type, size } = await statOf(uri);
    if ((type & vscode.FileType.Directory) === 0) files.push({ name: uri.path, bytes: await read(uri, size) });
    else files.push(...(await inFolder(uri)));
  }
  return files;
};

const statOf = async (uri: vscode.Uri): Promise<vscode.FileStat> => {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    throw cannotRead(uri, error);
  }
};

const read = async (uri: vscode.Uri, size: number): Promise<Uint8Array> => {
  if (size > MAX_SOURCE_BYTES)
    throw new Unreadable(
      vscode.l10n.t('{0} is larger than {1} MB. Filter the export first.', nameOf(uri), MAX_SOURCE_BYTES / 1_000_000),
    );
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    throw cannotRead(uri, error);
  }
};

const cannotRead = (uri: vscode.Uri, error: unknown): Unreadable =>
  new Unreadable(
    vscode.l10n.t('{0} cannot be read. {1}', nameOf(uri), error instanceof Error ? error.message : String(error)),
  );

const inFolder = async (top: vscode.Uri): Promise<SourceFile[]> => {
  const found: vscode.Uri[] = [];
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    for (const [name, type] of entries.sort(([one], [other]) => (one < other ? -1 : 1))) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && !isPassedOver(name)) folders.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && isImportable(name)) found.push(uri);
    }
    if (found.length > MAX_FILES)
      throw new Unreadable(
        vscode.l10n.t('There are more than {0} files in {1}. Choose a smaller folder.', MAX_FILES, nameOf(top)),
      );
  }
  if (found.length === 0) throw new Unreadable(vscode.l10n.t('{0} contains nothing to import.', nameOf(top)));
  const ordered = found.sort((one, other) => (one.path < other.path ? -1 : 1));
  return Promise.all(
    ordered.map(async (uri) => ({
      name: uri.path,
      bytes: await read(uri, (await statOf(uri)).size),
      isOptional: true,
    })),
  );
};
