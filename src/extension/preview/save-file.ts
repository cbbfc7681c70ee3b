import * as vscode from 'vscode';
import type { PageFile } from '../../webview/preview/protocol';
import { nameOf } from '../documents';
import * as say from './say';

/** Asks where to save a file, beside the chart by default, and saves it. Returns what went wrong. */
export const saveFile = async (
  chart: vscode.Uri,
  { name, content, encoding }: PageFile,
): Promise<string | undefined> => {
  const folder =
    chart.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(chart, '..');
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const target = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [ending.toUpperCase()]: [ending] },
  });
  if (target === undefined) return undefined;
  try {
    await vscode.workspace.fs.writeFile(target, bytesOf(content, encoding));
    return undefined;
  } catch (error) {
    return say.notSaved(nameOf(target), error);
  }
};

const bytesOf = (content: string, encoding: PageFile['encoding']): Uint8Array =>
  encoding === 'text'
    ? new TextEncoder().encode(content)
    : Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
