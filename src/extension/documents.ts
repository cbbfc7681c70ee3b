import * as vscode from 'vscode';

export const isSame = (one: vscode.Uri, other: vscode.Uri): boolean => one.toString() === other.toString();

/** The text, if it is open. */
export const findOpen = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => isSame(document.uri, uri));

/** Whether there is such a file. */
export const isStored = async (file: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
};

/** Whether a file may be read but not written. One that was never stored may be. */
export const isReadOnly = async (file: vscode.Uri): Promise<boolean> => {
  if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) return true;
  try {
    return (await vscode.workspace.fs.stat(file)).permissions === vscode.FilePermission.Readonly;
  } catch {
    return false;
  }
};

/** A file's name without its folders. */
export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
