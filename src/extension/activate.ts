import * as vscode from 'vscode';
import type { DiagramParams } from '../server/protocol';
import { leaveCharts, type MarkdownIt } from '../webview/markdown/fence';
import type { ChangesAnswer, FromPage } from '../webview/preview/protocol';
import { adoptYaml } from './adopt';
import { agentTools } from './agents/tools';
import { checkWorkspace } from './check-workspace';
import { CLIENT_NAME, type CreateClient, LANGUAGE } from './client';
import type { Compared } from './comparison/comparison';
import { Comparisons } from './comparison/comparisons';
import { goToCommands } from './go-to/go-to';
import { importCommands } from './import/commands';
import type { CreateThread } from './import/run';
import { newChart } from './new-chart';
import { showNotes } from './notes';
import { showPlaces } from './places';
import { registerPreviewCommands } from './preview/commands';
import { Previews, VIEW_TYPE } from './preview/previews';
import type { Print } from './preview/save-file';
import { refactorCommands } from './refactor/commands';
import { Server } from './server';
import { chartStatus } from './status';
import { suggestInBrackets } from './suggest';

/** What the extension exports to other extensions. */
export interface OrgChartApi {
  /** The picture that a chart's preview has received last. */
  shown(chart: vscode.Uri): DiagramParams | undefined;
  /** The changes that a chart's preview has received last. */
  changes(chart: vscode.Uri): ChangesAnswer | undefined;
  /** Has a chart's preview do what a gesture in its page would ask for. */
  gesture(chart: vscode.Uri, message: FromPage): Promise<void>;
  /** The comparison of a chart, if there is one. */
  compared(chart: vscode.Uri): Compared | undefined;
  /** What VS Code's Markdown preview asks of an extension that adds to it: fenced blocks of `orgchart` are drawn. */
  extendMarkdownIt<Parser extends MarkdownIt>(parser: Parser): Parser;
}

/** What differs between the desktop and the browser. */
export interface Machine {
  readonly createClient: CreateClient;
  /** Starts the thread that reads what is imported. */
  readonly createThread: CreateThread;
  /** Prints documents; undefined where nothing can. */
  readonly print?: Print;
}

/** Puts the extension together; the server starts with the first chart. */
export const start = (
  context: vscode.ExtensionContext,
  { createClient, createThread, print }: Machine,
): OrgChartApi => {
  const log = vscode.window.createOutputChannel(CLIENT_NAME, { log: true });
  const server = new Server(createClient, log);
  const previews = new Previews(server, log, context, print);
  const comparisons = new Comparisons(server, log, context.extensionUri);

  const startForChart = ({ languageId }: vscode.TextDocument): void => {
    if (languageId === LANGUAGE) void server.start();
  };
  vscode.workspace.textDocuments.forEach(startForChart);

  context.subscriptions.push(
    log,
    server,
    previews,
    comparisons,
    adoptYaml(),
    agentTools(server, context.extension),
    chartStatus(server),
    goToCommands(server),
    importCommands(server, createThread, log),
    showNotes(server),
    showPlaces(),
    suggestInBrackets(),
    refactorCommands(server),
    vscode.workspace.onDidOpenTextDocument(startForChart),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, previews),
    registerPreviewCommands(previews),
    vscode.commands.registerCommand('orgchart.compareRoles', (uri?: unknown, positions?: unknown) =>
      comparisons.open(uri, positions),
    ),
    vscode.commands.registerCommand('orgchart.checkWorkspace', () => checkWorkspace(server)),
    vscode.commands.registerCommand('orgchart.newChart', newChart),
    vscode.commands.registerCommand('orgchart.restartServer', () => server.restart()),
  );
  return {
    shown: (chart) => previews.shown(chart),
    changes: (chart) => previews.changes(chart),
    gesture: (chart, message) => previews.handleMessage(chart, message),
    compared: (chart) => comparisons.shown(chart),
    extendMarkdownIt: leaveCharts,
  };
};
