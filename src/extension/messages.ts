import * as vscode from 'vscode';

/** Says that the server died and is back. */
export const sayRestarted = async (log: vscode.LogOutputChannel): Promise<void> => {
  const showLog = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t('The server of Org Chart stopped unexpectedly and was started again.');
  if ((await vscode.window.showWarningMessage(message, showLog)) === showLog) log.show(true);
};

/** Says that there is no server any more, and offers to start one. */
export const askToRestart = async (log: vscode.LogOutputChannel): Promise<void> => {
  const message = vscode.l10n.t(
    'The server of Org Chart has died several times and was not started again. Charts are no longer checked or drawn.',
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
