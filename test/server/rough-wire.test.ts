import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { InitializeResult, ProtocolConnection } from 'vscode-languageserver/node';
import {
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../src/server/connection';

const URI = 'file:///c%3A/team/a.orgchart.yaml';
const CHART = 'positions:\n  boss: {title: Boss}\n';

interface Wire {
  readonly client: ProtocolConnection;
  /** Writes bytes past the protocol. */
  readonly raw: (bytes: string) => void;
  readonly start: () => Promise<InitializeResult>;
  readonly open: (textDocument: unknown) => Promise<void>;
  readonly symbols: (uri?: string) => Promise<readonly unknown[] | null>;
}

const open: ProtocolConnection[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.dispose();
});

function wire(): Wire {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), () => '2026-06-01');
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  open.push(client);
  return {
    client,
    raw: (bytes) => void up.write(bytes),
    start: async () => {
      const result = await client.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        capabilities: {},
      });
      await client.sendNotification(InitializedNotification.type, {});
      return result;
    },
    open: (textDocument) => client.sendNotification(DidOpenTextDocumentNotification.method, { textDocument }),
    symbols: (uri = URI) => client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }),
  };
}

const document = (uri: string) => ({ uri, languageId: 'orgchart', version: 1, text: CHART });

describe('a rough wire', () => {
  it('gets an error for what is asked too early, and then an answer', async () => {
    const { start, open: send, symbols } = wire();
    await expect(symbols()).rejects.toMatchObject({ code: -32002 });
    await start();
    await send(document(URI));
    expect(await symbols()).not.toEqual([]);
  });

  it('gets no charts from before the start', async () => {
    const { start, open: send, symbols } = wire();
    await send(document(URI));
    await start();
    expect(await symbols()).toBeNull();
  });

  it('gets an error for what is asked after the end', async () => {
    const { client, start, open: send, symbols } = wire();
    await start();
    await send(document(URI));
    await client.sendRequest(ShutdownRequest.type);
    await expect(symbols()).rejects.toMatchObject({ message: 'The server was shut down.' });
  });

  it.each([
    ['no address', { languageId: 'orgchart', version: 1, text: CHART }],
    ['an address that is a number', { ...document(URI), uri: 7 }],
    ['no text', { ...document(URI), text: undefined }],
    ['a text that is a list', { ...document(URI), text: [CHART] }],
    ['nothing', undefined],
  ])('may open a document with %s without harm to others', async (_, broken) => {
    const { start, open: send, symbols } = wire();
    await start();
    await send(broken);
    await send(document(URI));
    expect(await symbols()).not.toEqual([]);
  });

  it.each(['file:///C:/team/a.orgchart.yaml', 'file:///c:/team/a.orgchart.yaml', 'file:///C%3a/team/a.orgchart.yaml'])(
    'may spell an address otherwise: %s',
    async (spelling) => {
      const { start, open: send, symbols } = wire();
      await start();
      await send(document(URI));
      expect(await symbols(spelling)).not.toEqual([]);
    },
  );

  it.each(['Content-Length: many\r\n\r\n', 'Content-Type: text\r\n\r\n', 'Content-Length: 3\r\n\r\n{a}'])(
    'may carry a message that is none: %j',
    async (bytes) => {
      const { raw, start, open: send, symbols } = wire();
      await start();
      raw(bytes);
      await send(document(URI));
      expect(await symbols()).not.toEqual([]);
    },
  );
});
