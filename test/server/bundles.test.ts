import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const OPENED = {
  textDocument: {
    uri: 'file:///a.orgchart.yaml',
    languageId: 'orgchart',
    version: 1,
    text: 'positions:\n  a: {reports_to: b}\n',
  },
};
const INITIALIZE = { processId: null, rootUri: null, capabilities: {} };

describe('the server of the desktop', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'orgchart-server-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('runs as a process and ends when it is told to', async () => {
    const outfile = path.join(folder, 'server.cjs');
    await build({
      entryPoints: ['src/server/node.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'silent',
    });
    const server = spawn(process.execPath, ['--disallow-code-generation-from-strings', outfile, '--stdio']);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    expect(await publishedCodes(connection)).toContain('unknown-position');
    await connection.sendRequest(ShutdownRequest.type);
    const ended = once(server, 'exit');
    await connection.sendNotification(ExitNotification.type);
    expect(await ended).toEqual([0, null]);
    connection.dispose();
  });
});

async function publishedCodes(connection: ProtocolConnection): Promise<unknown[]> {
  const codes = new Promise<unknown[]>((resolve) =>
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
      resolve(diagnostics.map(({ code }) => code)),
    ),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, INITIALIZE);
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, OPENED);
  return codes;
}

describe('the server of the browser', () => {
  it('runs in a worker that knows no Node and no eval', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/server/browser.ts'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    const { port1: page, port2: worker } = new MessageChannel();
    const global = {
      postMessage: (message: unknown) => worker.postMessage(message),
      onmessage: (_event: { data: unknown }): void => undefined,
      addEventListener: () => undefined,
      setTimeout,
      clearTimeout,
      TextDecoder,
      TextEncoder,
    };
    const context = createContext(Object.assign(global, { self: global }), {
      codeGeneration: { strings: false, wasm: false },
    });
    new Script(outputFiles[0]!.text).runInContext(context);
    worker.on('message', (data) => global.onmessage({ data }));

    const answers = new Map<unknown, (message: never) => void>();
    const next = <T>(key: unknown): Promise<T> =>
      new Promise((resolve) => answers.set(key, resolve as (message: never) => void));
    page.on('message', (message: { id?: number; method?: string }) =>
      answers.get(message.id ?? message.method)?.(message as never),
    );
    const initialized = next<{ result: { capabilities: object } }>(1);
    page.postMessage({ jsonrpc: '2.0', id: 1, method: 'initialize', params: INITIALIZE });
    expect((await initialized).result.capabilities).toHaveProperty('hoverProvider', true);
    const published = next<{ params: { diagnostics: { code: string }[] } }>('textDocument/publishDiagnostics');
    page.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: OPENED });
    expect((await published).params.diagnostics.map(({ code }) => code)).toContain('unknown-position');
    page.close();
    worker.close();
  });
});
