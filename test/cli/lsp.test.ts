import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  InitializeResult,
  MessageConnection,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  createMessageConnection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  RenameRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Cli } from './kit';
import { installCli } from './kit';

/** An editor that knows little: no changes of documents as such, no snippets, no registration later on, UTF-16 only. */
const PLAIN: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
};

const CHART = `orgchart: 1
organization: {name: 🦊 Foxes}
positions:
  ceo: {title: Chief Executive Officer, holder: 🦊 Fox, owns: [brand]}
  cfo: {title: Chief Financial Officer, reports_to: coe}
  clerk: {title: Clerk, reports_to: cfo}
`;

let cli: Cli;
let server: ChildProcessWithoutNullStreams;
let editor: MessageConnection;
/** What the server wants of the editor. */
let unasked: string[];
const heard = new Map<string, Diagnostic[]>();
let listen = (): void => {};

beforeAll(async () => void (cli = await installCli()));
afterAll(() => cli.remove());

beforeEach(() => {
  server = spawn(process.execPath, [cli.program, 'lsp', '--stdio'], { cwd: cli.folder });
  editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  unasked = [];
  heard.clear();
  editor.onRequest((method) => void unasked.push(method));
  editor.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    heard.set(uri, diagnostics);
    listen();
  });
  editor.listen();
});
afterEach(() => {
  editor.dispose();
  server.kill();
});

const initialize = async (capabilities = PLAIN, processId: number | null = process.pid): Promise<InitializeResult> => {
  const result = await editor.sendRequest(InitializeRequest.type, { processId, rootUri: null, capabilities });
  await editor.sendNotification(InitializedNotification.type, {});
  return result;
};

const open = (uri: string, text: string, languageId = 'orgchart'): Promise<void> =>
  editor.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version: 1, text },
  });

/** The findings of a text that `is` recognizes, once they have come. */
const findings = (
  uri: string,
  is: (all: readonly Diagnostic[]) => boolean = () => true,
): Promise<readonly Diagnostic[]> =>
  new Promise((resolve) => {
    listen = () => {
      const found = heard.get(uri);
      if (found && is(found)) resolve(found);
    };
    listen();
  });

const end = async (): Promise<unknown> => {
  await editor.sendRequest(ShutdownRequest.type);
  const ended = once(server, 'exit');
  await editor.sendNotification(ExitNotification.type);
  return (await ended)[0];
};

const chart = TextDocument.create('', '', 1, CHART);

/** Where a word of the chart stands first, as UTF-16 counts. */
const rangeOf = (word: string): Range => {
  const start = CHART.indexOf(word);
  return { start: chart.positionAt(start), end: chart.positionAt(start + word.length) };
};

/** In the middle of a word. */
const within = (word: string): Position => chart.positionAt(CHART.indexOf(word) + word.length - 1);

const applied = (edits: readonly TextEdit[]): string => TextDocument.applyEdits(chart, [...edits]);
const changesOf = (edit: WorkspaceEdit | null | undefined, uri: string): readonly TextEdit[] => {
  expect(edit).not.toHaveProperty('documentChanges');
  return edit?.changes?.[uri] ?? [];
};

describe('an editor that knows little', () => {
  const uri = 'file:///charts/foxes.orgchart.yaml';
  const textDocument = { uri };

  it('gets findings, completions, hovers, places, renames and ways out, and a clean end', async () => {
    const { capabilities } = await initialize();
    expect(capabilities.positionEncoding ?? 'utf-16').toBe('utf-16');
    await open(uri, CHART);
    const found = await findings(uri);
    const broken = found.find(({ code }) => code === 'unknown-position');
    expect(broken?.range).toEqual(rangeOf('coe'));

    const answer = await editor.sendRequest(CompletionRequest.type, { textDocument, position: within('coe') });
    const items: readonly CompletionItem[] = Array.isArray(answer)
      ? answer
      : ((answer as CompletionList | null)?.items ?? []);
    expect(items.map(({ label }) => label)).toContain('ceo');
    expect(items.filter(({ insertTextFormat }) => insertTextFormat === 2)).toEqual([]);

    const hover = await editor.sendRequest(HoverRequest.type, { textDocument, position: within('brand') });
    expect(JSON.stringify(hover?.contents)).toMatch(/brand/i);

    const definition = await editor.sendRequest(DefinitionRequest.type, {
      textDocument,
      position: within('reports_to: cfo'),
    });
    expect([definition].flat()).toEqual([{ uri, range: rangeOf('cfo') }]);
    const asked = { textDocument, position: within('cfo'), context: { includeDeclaration: true } };
    expect(await editor.sendRequest(ReferencesRequest.type, asked)).toHaveLength(2);
    const symbols = await editor.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols).toContainEqual(expect.objectContaining({ location: expect.objectContaining({ uri }) }));

    const rename = await editor.sendRequest(RenameRequest.type, {
      textDocument,
      position: within('cfo'),
      newName: 'finance',
    });
    expect(applied(changesOf(rename, uri))).toBe(CHART.replaceAll('cfo', 'finance'));

    const params = { textDocument, range: broken!.range, context: { diagnostics: [broken!] } };
    const actions = (await editor.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    expect(applied(changesOf(actions[0]?.edit, uri))).toBe(CHART.replace('coe', 'ceo'));
    expect(actions.filter(({ command }) => command !== undefined)).toEqual([]);
    const lenses = (await editor.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    expect(lenses.flatMap(({ command }) => command?.command ?? []).filter((id) => id !== '')).toEqual([]);
    const order = await editor.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 8, insertSpaces: false },
    });
    expect(applied(order ?? [])).toBe(CHART);

    expect(await end()).toBe(0);
    expect(unasked).toEqual([]);
  });

  it('counts as UTF-16 does, also behind a fox', async () => {
    await initialize({ general: { positionEncodings: ['utf-8', 'utf-16'] } });
    await open(uri, CHART);
    await findings(uri);
    const hover = await editor.sendRequest(HoverRequest.type, { textDocument, position: within('brand') });
    expect(hover?.range).toEqual(rangeOf('brand'));
    const mended = { range: rangeOf('coe'), text: 'ceo' };
    await editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [mended],
    });
    await findings(uri, (all) => all.every(({ code }) => code !== 'unknown-position'));
  });

  it.each([
    'untitled:Untitled-1',
    'file:///charts/people.yaml',
    'file:///C%3A/Meine%20Firma/%F0%9F%A6%8A.yml',
    'buffer://5',
  ])('may call a chart %s, and its language as it likes', async (name) => {
    await initialize();
    await open(name, CHART, 'yaml');
    expect((await findings(name)).map(({ code }) => code)).toContain('unknown-position');
  });

  it('is answered about texts that were never opened', async () => {
    await initialize();
    const params = { textDocument: { uri: 'file:///never.orgchart.yaml' }, position: { line: 9, character: 9 } };
    expect(await editor.sendRequest(HoverRequest.type, params)).toBeNull();
    expect(await editor.sendRequest(CompletionRequest.type, params)).toBeNull();
  });
});

describe('the server', () => {
  it('ends when the editor that started it is gone without a word', async () => {
    const parent = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    await initialize(PLAIN, parent.pid!);
    const ended = once(server, 'exit');
    parent.kill('SIGKILL');
    expect((await ended)[0]).not.toBeNull();
  });

  it('ends when its input does', async () => {
    await initialize();
    const ended = once(server, 'exit');
    server.stdin.end();
    expect((await ended)[0]).toBe(1);
  });

  it('says that it was left without a word where an editor exits without shutting it down', async () => {
    await initialize();
    const ended = once(server, 'exit');
    await editor.sendNotification(ExitNotification.type);
    expect((await ended)[0]).toBe(1);
  });
});
