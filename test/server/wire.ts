import { PassThrough } from 'node:stream';
import type {
  ClientCapabilities,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../src/server/connection';
import type { DiagramParams, InitializationOptions } from '../../src/server/protocol';
import { DIAGRAM } from '../../src/server/protocol';

/** An editor that talks to a server of its own, over streams. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** All that the server has published so far. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly pictures: readonly DiagramParams[];
  readonly open: (uri: string, text: string, version?: number) => void;
  readonly change: (uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]) => void;
  readonly close: (uri: string) => void;
  /** The first thing the server sends, or has sent, that `pick` finds. */
  readonly eventually: <T>(pick: (editor: Editor) => T | undefined) => Promise<T>;
  readonly stop: () => Promise<void>;
}

const MODERN: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

export async function startEditor(
  capabilities: ClientCapabilities = MODERN,
  initializationOptions?: InitializationOptions,
  folder: string | null = null,
): Promise<Editor> {
  const up = new PassThrough();
  const down = new PassThrough();
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), () => '2026-06-01');
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published: PublishDiagnosticsParams[] = [];
  const pictures: DiagramParams[] = [];
  const waiting = new Set<() => void>();
  const arrived =
    <T>(list: T[]) =>
    (params: T): void => {
      list.push(params);
      for (const look of waiting) look();
    };
  connection.onNotification(PublishDiagnosticsNotification.type, arrived(published));
  connection.onNotification(DIAGRAM, arrived(pictures));
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: folder,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const editor: Editor = {
    connection,
    initialized,
    published,
    pictures,
    open: (uri, text, version = 1) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'orgchart', version, text },
      }),
    change: (uri, version, ...contentChanges) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    eventually: (pick) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = pick(editor);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
    },
  };
  return editor;
}
