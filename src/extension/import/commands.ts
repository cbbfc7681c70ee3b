import * as vscode from 'vscode';
import type { Server } from '../server';
import { importChart } from './import';
import { offerImport } from './offer';
import { Reports } from './reports';
import type { CreateThread } from './run';
import { chartOf, syncChart } from './sync';

/** The commands that bring a company in and keep it in step. */
export const importCommands = (
  server: Server,
  createThread: CreateThread,
  log: vscode.LogOutputChannel,
): vscode.Disposable => {
  const reports = new Reports();
  const shared = { createThread, reports, log };
  const sync = (chart: vscode.Uri | undefined, sources: readonly vscode.Uri[]): Promise<void> =>
    syncChart({ ...shared, server }, chart, sources);
  return vscode.Disposable.from(
    reports,
    offerImport(createThread),
    vscode.commands.registerCommand('orgchart.import', (clicked?: unknown, selected?: unknown) =>
      importChart({ ...shared, sync }, urisIn(selected) ?? urisIn([clicked]) ?? []),
    ),
    vscode.commands.registerCommand('orgchart.sync', (chart?: unknown, source?: unknown) =>
      sync(chartOf(chart), urisIn([source]) ?? []),
    ),
  );
};

/** Addresses that a menu hands over; undefined where there are none. */
const urisIn = (values: unknown): readonly vscode.Uri[] | undefined => {
  const found = Array.isArray(values) ? values.filter((each) => each instanceof vscode.Uri) : [];
  return found.length === 0 ? undefined : found;
};
