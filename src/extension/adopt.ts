import * as vscode from 'vscode';
import { LANGUAGE } from './client';

/** How a chart begins that is not called one. */
const FIRST_LINE = /^\uFEFF?(?:# orgchart\b|orgchart:)/;

/**
 * Takes YAML files for charts whose first line says so, also once that line is written: VS Code itself looks at a file's name first, and all of `.yaml` is taken.
 * Once a file, so that a person who chooses YAML again is not overruled.
 */
export const adoptYaml = (): vscode.Disposable => {
  const adopted = new Set<string>();
  const adopt = (document: vscode.TextDocument): void => {
    const uri = document.uri.toString();
    if (document.languageId !== 'yaml' || adopted.has(uri) || !FIRST_LINE.test(document.lineAt(0).text)) return;
    adopted.add(uri);
    void vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  };
  vscode.workspace.textDocuments.forEach(adopt);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(adopt),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line === 0)) adopt(document);
    }),
  );
};
