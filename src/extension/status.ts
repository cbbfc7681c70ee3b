import * as vscode from 'vscode';
import { LANGUAGE } from './client';
import type { Server } from './server';

/** The item beside the language in the status bar: problems of the chart that is edited, and the file that it is part of. */
export function chartStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('orgchart.chart', { language: LANGUAGE });
  item.name = vscode.l10n.t('Org Chart');
  item.text = vscode.l10n.t('Org Chart');
  item.command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') };
  let asked = 0;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) return;
    const question = ++asked;
    const uri = document.uri.toString();
    const facts = await server.chart({ uri });
    if (question !== asked || facts === undefined) return;
    const { files, errors, warnings } = facts;
    item.severity =
      errors > 0
        ? vscode.LanguageStatusSeverity.Error
        : warnings > 0
          ? vscode.LanguageStatusSeverity.Warning
          : vscode.LanguageStatusSeverity.Information;
    item.text =
      errors + warnings === 0
        ? vscode.l10n.t('No problems')
        : vscode.l10n.t('{0} errors, {1} warnings', errors, warnings);
    item.detail = detailOf(files, uri);
  };
  return vscode.Disposable.from(
    item,
    server.onOpened(() => void update()),
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    vscode.languages.onDidChangeDiagnostics(() => void update()),
  );
}

function detailOf(files: readonly string[], uri: string): string {
  const [root] = files;
  if (root === undefined || files.length === 1) return vscode.l10n.t('One file');
  const isRoot = vscode.Uri.parse(root).toString() === uri;
  return isRoot
    ? vscode.l10n.t('{0} files', files.length)
    : vscode.l10n.t('Part of {0}', vscode.workspace.asRelativePath(vscode.Uri.parse(root)));
}
