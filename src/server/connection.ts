import { TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics, FIX_ALL, SEMANTIC_TOKENS, SORT_KEYS } from '../language';
import { Workspace } from '../workspace';
import type { Snapshot } from '../workspace';
import { Annotations } from './annotations';
import { answerForAllWith, answerWith } from './answer';
import { clientOf } from './client';
import { handleFeatures } from './features';
import { handleNavigation } from './navigation';
import { Pictures } from './pictures';
import { Schedule } from './schedule';

/** How long diagnostics wait for the next keystroke. */
const DIAGNOSTICS_DELAY = 40;

/**
 * Answers an editor over a connection, until the connection ends.
 * @param today the current day as an ISO date
 */
export function serve(connection: Connection, today: () => string): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(() => ({ today: today() }));
  let client = clientOf({}, undefined);

  /** What is known about an open chart as it is now. Read only when somebody asks, so that changes in a row are read once. */
  const current = (uri: string): Snapshot | undefined => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = workspace.get(uri);
    return known?.version === document.version ? known : workspace.set(uri, document.version, document.getText());
  };
  const publish = async (uri: string): Promise<void> => {
    const snapshot = current(uri);
    if (snapshot) await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: diagnostics(snapshot) });
  };
  const report = (error: unknown): void => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const published = new Schedule(publish, report);
  const annotations = new Annotations(connection, report);
  const pictures = new Pictures(connection, current, report);

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    client = clientOf(capabilities, initializationOptions);
    annotations.initialize(capabilities);
    return CAPABILITIES;
  });
  documents.onDidOpen(({ document }) => published.soon(document.uri, 0));
  documents.onDidChangeContent(({ document }) => {
    published.soon(document.uri, DIAGNOSTICS_DELAY);
    pictures.refresh(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    published.cancel(uri);
    workspace.delete(uri);
    pictures.forget(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
  });
  connection.onShutdown(() => {
    published.cancelAll();
    pictures.stop();
  });
  const answer = answerWith(current, report);
  handleFeatures(connection, answer, () => client);
  handleNavigation(connection, answer, answerForAllWith(() => documents.keys().flatMap((uri) => current(uri) ?? []), report), () => client);
  annotations.listen(answer, () => client);
  pictures.listen(answer);
  documents.listen(connection);
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
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_TOKENS, full: true, range: true },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', FIX_ALL, SORT_KEYS] },
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  },
};
