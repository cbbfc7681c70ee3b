import * as vscode from 'vscode';
import type { PageFile } from '../../webview/preview/protocol';
import { nameOf } from '../documents';
import * as say from './say';

/** Prints a document into a PDF file; undefined where no browser is found that does it. */
export type Print = (html: string) => Promise<Uint8Array | undefined>;

/** Asks where to save a file, beside the chart by default, and saves it. Returns what went wrong. */
export const saveFile = async (
  chart: vscode.Uri,
  file: PageFile,
  print: Print | undefined,
): Promise<string | undefined> => {
  if (file.encoding === 'print' && print === undefined) return say.noBrowser();
  const target = await askWhere(chart, file.name);
  if (target === undefined) return undefined;
  try {
    const bytes = await bytesOf(file, print);
    if (bytes === undefined) return say.noBrowser();
    await vscode.workspace.fs.writeFile(target, bytes);
    void offerToOpen(target);
    return undefined;
  } catch (error) {
    return say.notSaved(nameOf(target), error);
  }
};

const askWhere = (chart: vscode.Uri, name: string): Thenable<vscode.Uri | undefined> => {
  const folder =
    chart.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(chart, '..');
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [ending.toUpperCase()]: [ending] },
  });
};

async function bytesOf(
  { name, content, encoding }: PageFile,
  print: Print | undefined,
): Promise<Uint8Array | undefined> {
  switch (encoding) {
    case 'text':
      return new TextEncoder().encode(content);
    case 'base64':
      return Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
    case 'print':
      return vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: say.printing(name) },
        async () => print?.(content),
      );
  }
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = say.open();
  const chosen = await vscode.window.showInformationMessage(say.saved(nameOf(file)), open);
  if (chosen !== open) return;
  if (file.scheme === 'file') await vscode.env.openExternal(file);
  else await vscode.commands.executeCommand('vscode.open', file);
}
