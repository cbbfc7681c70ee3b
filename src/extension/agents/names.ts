import * as vscode from 'vscode';

/** Whether the user lets agents see who holds a position. */
export const mayNamePeople = (): boolean => vscode.workspace.getConfiguration('orgchart').get('agents.names', false);
