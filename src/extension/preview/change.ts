import * as vscode from 'vscode';
import type { Change } from '../../server/protocol';
import { BEGUN, type FromPage } from '../../webview/preview/protocol';
import { applyChange } from '../apply';
import { REFACTOR } from '../refactor/commands';
import type { Server } from '../server';

/** Makes a change that the page asks for. Tells why it was not made. */
export const change = async (server: Server, chart: vscode.Uri, wanted: Change): Promise<string | undefined> => {
  const outcome = await applyChange(server, chart, wanted);
  return 'refused' in outcome ? outcome.refused : undefined;
};

/** Asks a person what more has to be said about a change, and makes it; only of the kinds that the page may begin. */
export const begin = async (
  chart: vscode.Uri,
  { change: wanted, position, area }: Extract<FromPage, { kind: 'begin' }>,
): Promise<undefined> => {
  const kind = BEGUN.find((each) => each === wanted);
  if (kind !== undefined) await vscode.commands.executeCommand(REFACTOR, { uri: chart, kind, position, area });
};
