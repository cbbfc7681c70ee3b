import * as vscode from 'vscode';

/** Says that the server died and is back. */
export const sayRestarted = async (log: vscode.LogOutputChannel): Promise<void> => {
  const showLog = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t('The Org Chart server stopped unexpectedly and was restarted.');
  if ((await vscode.window.showWarningMessage(message, showLog)) === showLog) log.show(true);
};

/** Says that there is no server any more, and offers to start one. */
export const askToRestart = async (log: vscode.LogOutputChannel): Promise<void> => {
  const message = vscode.l10n.t(
    'The Org Chart server crashed repeatedly and was not restarted. Charts are no longer checked or drawn.',
  );
  const restart = vscode.l10n.t('Restart');
  const showLog = vscode.l10n.t('Show Log');
  switch (await vscode.window.showErrorMessage(message, restart, showLog)) {
    case restart:
      await vscode.commands.executeCommand('orgchart.restartServer');
      return;
    case showLog:
      log.show(true);
  }
};
