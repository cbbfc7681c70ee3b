import * as vscode from 'vscode';

/** Gives the preview the whole window, without anything of the editor around it; or takes it back. */
export const present = (on: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand(on ? 'workbench.action.toggleZenMode' : 'workbench.action.exitZenMode');
