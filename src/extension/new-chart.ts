import * as vscode from 'vscode';
import { LANGUAGE } from './client';
import { STARTERS } from './starters';

/** Asks for a starter chart and opens it as a new text; nothing is written to disk. */
export const newChart = async (starterId?: unknown): Promise<void> => {
  const starter = STARTERS.find(({ id }) => id === starterId) ?? (await pickStarter());
  if (starter === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: starter.text });
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() !== starter.text) await editor.edit((edit) => edit.replace(everything(document), starter.text));
};

/** VS Code may still hold the text of an untitled document that was closed a moment ago, and show that one instead. */
const everything = (document: vscode.TextDocument): vscode.Range => document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));

const pickStarter = () =>
  vscode.window.showQuickPick(
    STARTERS.map((starter) => ({ ...starter, label: vscode.l10n.t(starter.label), detail: vscode.l10n.t(starter.detail) })),
    { title: vscode.l10n.t('New Org Chart'), placeHolder: vscode.l10n.t('What should it start with?'), matchOnDetail: true },
  );
