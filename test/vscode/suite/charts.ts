import * as vscode from 'vscode';
import type { OrgChartApi } from '../../../src/extension/activate';
import { eventually, ok } from './kit';

/** A text in which `‹` and `›` stand around a place. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const marked = (source: string): Marked => {
  const start = source.indexOf('‹');
  const end = source.indexOf('›') - 1;
  ok(start >= 0 && end >= start, 'The text has no ‹mark›.');
  return { text: source.replace('‹', '').replace('›', ''), start, end };
};

/** A text with `‹` and `›` around a place in it, to compare with what was marked. */
export const mark = (document: vscode.TextDocument, range: vscode.Range): string => {
  const text = document.getText();
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
};

let made = 0;

/** Writes a file into the workspace; without a name under one that was not used before. */
export const write = async (text: string, name = `made-${++made}.orgchart.yaml`): Promise<vscode.Uri> => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
};

/**
 * Writes a chart and shows it in an editor, as a click in the Explorer does.
 * What `showTextDocument` opens stays open for minutes after its editor is closed.
 */
export const show = async (text: string, name?: string): Promise<vscode.TextEditor> => {
  const uri = await write(text, name);
  await vscode.commands.executeCommand('vscode.open', uri, { viewColumn: vscode.ViewColumn.One, preview: false });
  return eventually(() => {
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document.uri.toString() === uri.toString(), 'The editor is not shown.');
    return editor;
  });
};

export const api = async (): Promise<OrgChartApi> => {
  const extension = vscode.extensions.getExtension<OrgChartApi>('orgchart.orgchart');
  ok(extension, 'The extension is not installed.');
  return extension.activate();
};

export const closeEverything = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.closeAllEditors');

/** Throws away what was typed, so that closing does not ask. */
export const revertAndClose = async (): Promise<void> => {
  for (const group of vscode.window.tabGroups.all) {
    for (const tab of group.tabs) {
      if (!tab.isDirty || !(tab.input instanceof vscode.TabInputText)) continue;
      await vscode.window.showTextDocument(tab.input.uri, { viewColumn: group.viewColumn });
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await closeEverything();
};
