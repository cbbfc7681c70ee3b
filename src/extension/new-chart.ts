import * as vscode from 'vscode';
import { LANGUAGE } from './client';
import { findOpen, isStored } from './documents';
import { type Starter, starters } from './starters/starters';

/**
 * Asks for a starter chart and opens it as a new text, its picture beside it; nothing is written to disk until that is saved.
 * What people change first is selected: the name of the organization.
 */
export const newChart = async (starterId?: unknown): Promise<void> => {
  const starter = starters().find(({ id }) => id === starterId) ?? (await pickStarter());
  if (starter === undefined) return;
  const document = await openNewText(starter);
  const editor = await vscode.window.showTextDocument(document);
  const everything = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  await editor.edit((edit) => edit.replace(everything, starter.text));
  const name = rangeOfName(document);
  editor.selection = new vscode.Selection(name.start, name.end);
  editor.revealRange(new vscode.Range(0, 0, 0, 0));
  await vscode.commands.executeCommand('orgchart.openPreviewToSide', document.uri);
};

const pickStarter = () =>
  vscode.window.showQuickPick(starters(), {
    title: vscode.l10n.t('New Org Chart'),
    placeHolder: vscode.l10n.t('Choose a template'),
    matchOnDetail: true,
  });

/** Where the organization's name is written, else the top. */
const rangeOfName = (document: vscode.TextDocument): vscode.Range => {
  const found = /^( {2}name: )(.+)$/m.exec(document.getText());
  if (found === null) return new vscode.Range(0, 0, 0, 0);
  const [, key = '', name = ''] = found;
  const start = found.index + key.length;
  return new vscode.Range(document.positionAt(start), document.positionAt(start + name.length));
};

/** A text that would be saved as a chart in the folder that is open. Without a folder, saving asks where. */
const openNewText = async ({ id }: Starter): Promise<vscode.TextDocument> => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return vscode.workspace.openTextDocument({ language: LANGUAGE });
  return vscode.workspace.openTextDocument(await freeName(folder, id));
};

const freeName = async (folder: vscode.Uri, stem: string): Promise<vscode.Uri> => {
  for (let count = 1; ; count++) {
    const file = vscode.Uri.joinPath(folder, `${count === 1 ? stem : `${stem}-${count}`}.orgchart.yaml`);
    const text = file.with({ scheme: 'untitled' });
    if (findOpen(text) === undefined && !(await isStored(file))) return text;
  }
};
