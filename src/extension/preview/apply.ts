import * as vscode from 'vscode';
import type { PageFile } from '../../webview/preview/protocol';
import { findOpen, nameOf } from '../documents';
import * as say from './say';

/** Makes edits that were worked out for a chart, unless any of its files has changed meanwhile. Tells why they were not made. */
export const applyTo = async (
  chart: vscode.Uri,
  files: readonly string[],
  workOut: () => Promise<vscode.WorkspaceEdit | undefined>,
): Promise<string | undefined> => {
  const versions = (): string => files.map((file) => findOpen(vscode.Uri.parse(file))?.version).join();
  const before = versions();
  const edit = await workOut();
  if (edit === undefined || versions() !== before) return say.changed(chart);
  return (await vscode.workspace.applyEdit(edit)) ? undefined : say.changed(chart);
};

/** Stores a file where a person says, beside the chart unless they say otherwise. Tells what went wrong. */
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
