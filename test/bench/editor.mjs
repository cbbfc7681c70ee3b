/** An editor that talks to a language server in a process of its own, over stdio, and waits for each answer. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** @typedef {{ line: number, character: number }} Position */

/**
 * @typedef {object} Editor
 * @property {import('vscode-languageserver').ServerCapabilities} capabilities
 * @property {(text: string) => Promise<void>} open returns when the server has said what is wrong
 * @property {(position: Position, typed: string) => Promise<void>} type returns when the server has said what is wrong now
 * @property {(method: string, params?: object) => Promise<unknown>} ask
 * @property {() => Promise<void>} stop
 */

export const URI = 'file:///bench/bench.orgchart.yaml';

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, labelDetailsSupport: true, insertTextModeSupport: { valueSet: [2] } },
    },
    hover: { contentFormat: /** @type {const} */ (['markdown']) },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: {},
    inlayHint: {},
    codeLens: {},
  },
};

/**
 * @param {readonly string[]} program that `node` runs
 * @param {string} languageId
 * @param {Readonly<Record<string, unknown>>} settings by section
 * @returns {Promise<Editor>}
 */
export const startEditor = async (program, languageId, settings = {}) => {
  const server = spawn(process.execPath, [...program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let published = () => {};
  connection.onNotification('textDocument/publishDiagnostics', () => published());
  connection.onRequest(
    'workspace/configuration',
    (/** @type {{ items: readonly { section?: string }[] }} */ { items }) =>
      items.map(({ section = '' }) => settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('custom/schema/request', () => []);
  connection.listen();
  const { capabilities } = /** @type {import('vscode-languageserver').InitializeResult} */ (
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES })
  );
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  let version = 1;
  /** @returns {Promise<void>} */
  const judged = () => new Promise((resolve) => (published = resolve));
  return {
    capabilities,
    open: async (text) => {
      const told = judged();
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: URI, languageId, version, text },
      });
      await told;
    },
    type: async (position, typed) => {
      const told = judged();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: ++version },
        contentChanges: [{ range: { start: position, end: position }, text: typed }],
      });
      await told;
    },
    ask: (method, params = {}) => connection.sendRequest(method, { textDocument: { uri: URI }, ...params }),
    stop: async () => {
      const ended = once(server, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
};
