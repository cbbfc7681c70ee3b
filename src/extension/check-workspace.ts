import * as vscode from 'vscode';
import type { Server } from './server';

/** Checks all charts of the workspace, open or not, and keeps their problems current from now on. */
export async function checkWorkspace(server: Server): Promise<void> {
  await server.start();
  const found = await server.checkWorkspace();
  if (!found) return;
  const { charts, errors, warnings, isTooMuch } = found;
  if (isTooMuch)
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'This workspace has {0} charts. Only open charts are checked; use the command line for all of them.',
        charts,
      ),
    );
  else if (charts === 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no chart in this workspace.'));
  else {
    const message = vscode.l10n.t('Checked {0} charts: {1} errors, {2} warnings.', charts, errors, warnings);
    const show = vscode.l10n.t('Show Problems');
    if ((await vscode.window.showInformationMessage(message, ...(errors + warnings > 0 ? [show] : []))) === show)
      await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
