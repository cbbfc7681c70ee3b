import type { Connection, InitializeResult } from 'vscode-languageserver';
import { FileChangeType, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FIX_ALL, REFACTORINGS, SEMANTIC_TOKENS, SORT_KEYS } from '../core/language';
import type { Files, Snapshot } from '../core/workspace';
import { Workspace } from '../core/workspace';
import { handleAgents } from './agents';
import { Annotations } from './annotations';
import { answerForAllWith, answerWith } from './answer';
import { handleChanges } from './changes';
import { clientOf } from './client';
import { handleFeatures } from './features';
import { handleFigures } from './figures';
import { Lifecycle } from './lifecycle';
import { handleNavigation } from './navigation';
import { Pictures } from './pictures';
import { Problems } from './problems';
import { followDocuments } from './sane-documents';
import { Schedule } from './schedule';
import { Surroundings } from './surroundings';
import { WorkspaceCheck } from './workspace-check';

/** How long diagnostics wait for the next keystroke. */
const DIAGNOSTICS_DELAY_MS = 40;

/**
 * Answers an editor over a connection, until the connection ends.
 * @param today the current day as an ISO date
 * @param own the files that the server can reach itself, for editors that do not offer theirs
 */
export function serve(
  connection: Connection,
  today: () => string,
  own?: (folders: () => readonly string[]) => Files,
): void {
  const documents = new TextDocuments(TextDocument);
  const surroundings = new Surroundings(connection, own);
  const workspace = new Workspace(() => ({ today: today() }), surroundings);
  const lifecycle = new Lifecycle();
  let client = clientOf({}, undefined);

  const current = (uri: string): Snapshot | undefined => workspace.get(uri);
  const ready = (uri: string): Promise<void> => workspace.ready(uri);
  const report = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const problems = new Problems(connection);
  const annotations = new Annotations(connection, report);
  const pictures = new Pictures(connection, { current, ready }, report);
  const check = new WorkspaceCheck(workspace);
  const publish = async (): Promise<void> => {
    pictures.refresh();
    if (await problems.publish(check.isOn ? await check.charts() : workspace.charts())) annotations.refresh();
  };
  const published = new Schedule(async () => {
    await publish();
    await Promise.all(workspace.unready().map((uri) => ready(uri).then(publish)));
  }, report);
  const soon = (delay = DIAGNOSTICS_DELAY_MS): void => published.soon('', delay);

  connection.onInitialize(({ capabilities, initializationOptions, ...params }) => {
    client = clientOf(capabilities, initializationOptions);
    surroundings.initialize({ capabilities, initializationOptions, ...params });
    annotations.initialize(capabilities);
    lifecycle.start();
    return CAPABILITIES;
  });
  surroundings.onChange((changes) => {
    for (const { uri, type } of changes)
      workspace.changed(uri, type === FileChangeType.Changed ? 'contents' : 'presence');
    soon();
  });
  documents.onDidOpen(() => {
    if (!surroundings.isWatched) workspace.invalidate();
    soon(0);
  });
  documents.onDidChangeContent(({ document }) => {
    workspace.set(document.uri, document.version, () => document.getText());
    soon();
    pictures.refresh();
  });
  documents.onDidClose(({ document: { uri } }) => {
    workspace.delete(uri);
    if (!current(uri)) pictures.forget(uri);
    soon(0);
  });
  connection.onShutdown(() => {
    lifecycle.stop();
    published.cancelAll();
    pictures.stop();
  });
  const expectRunning = (): void => lifecycle.expectRunning();
  const answer = answerWith(current, report, expectRunning);
  handleFeatures(connection, answer, ready, () => client);
  handleNavigation(
    connection,
    answer,
    answerForAllWith(() => workspace.all(), report, expectRunning),
    () => client,
  );
  handleAgents(connection, workspace, { folders: () => surroundings.folders, today });
  handleFigures(connection, answer);
  handleChanges(connection, { workspace, stock: surroundings, today }, expectRunning);
  check.listen(connection, answer, ready, () => soon(0));
  annotations.listen(answer, () => client);
  pictures.listen(answer, () => client);
  followDocuments(documents, connection, () => lifecycle.isRunning, report);
  connection.listen();
}

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'orgchart' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [' ', '-', '[', '{', ',', '"', "'"] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_TOKENS, full: true, range: true },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    codeActionProvider: { codeActionKinds: ['quickfix', ...REFACTORINGS, FIX_ALL, SORT_KEYS] },
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};
