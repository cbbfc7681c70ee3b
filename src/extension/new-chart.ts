import * as vscode from 'vscode';
import { LANGUAGE } from './client';
import { findOpen, isStored } from './documents';
import { STARTERS, type Starter } from './starters';

/** Asks for a starter chart and opens it as a new text; nothing is written to disk until that is saved. */
export const newChart = async (starterId?: unknown): Promise<void> => {
  const starter = STARTERS.find(({ id }) => id === starterId) ?? (await pickStarter());
  if (starter === undefined) return;
  const document = await openNewText(starter);
  const editor = await vscode.window.showTextDocument(document);
  const everything = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  await editor.edit((edit) => edit.replace(everything, starter.text));
  const top = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(top, top);
  editor.revealRange(new vscode.Range(top, top));
};

const pickStarter = () =>
  vscode.window.showQuickPick(
    STARTERS.map((starter) => ({ ...starter, label: vscode.l10n.t(starter.label), detail: vscode.l10n.t(starter.detail) })),
    { title: vscode.l10n.t('New Org Chart'), placeHolder: vscode.l10n.t('What should it start with?'), matchOnDetail: true },
  );

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
