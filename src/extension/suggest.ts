import * as vscode from 'vscode';
import { LANGUAGE } from './client';

/** Shows what a list can have where a jump leads in between its empty brackets, as the Tab key does in a new position: VS Code by itself waits for a letter. */
export const suggestInBrackets = (): vscode.Disposable =>
  vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
    const [selection, another] = selections;
    if (kind === vscode.TextEditorSelectionChangeKind.Keyboard || kind === vscode.TextEditorSelectionChangeKind.Mouse)
      return;
    if (
      textEditor !== vscode.window.activeTextEditor ||
      textEditor.document.languageId !== LANGUAGE ||
      !selection?.isEmpty ||
      another
    )
      return;
    const { line, character } = selection.active;
    const around = new vscode.Range(line, Math.max(0, character - 1), line, character + 1);
    if (textEditor.document.getText(around) === '[]')
      void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
