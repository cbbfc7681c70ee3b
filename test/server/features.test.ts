import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT =
  'positions:\n  ceo: {title: CEO}\n  coo: {title: COO, reports_to: ceo}\n  cfo: {title: CFO, reports_to: ceoo}\n';
const ON_CEO = { textDocument: { uri: URI }, position: { line: 2, character: 33 } };

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

it('the server says what it can do', () => {
  expect(editor.initialized).toMatchObject({
    serverInfo: { name: 'orgchart' },
    capabilities: {
      hoverProvider: true,
      renameProvider: { prepareProvider: true },
      textDocumentSync: { openClose: true, change: 2 },
    },
  });
});

describe('requests for an open chart are answered', () => {
  beforeEach(() => editor.open(URI, TEXT));

  it('completion', async () => {
    const list = await editor.connection.sendRequest(CompletionRequest.type, ON_CEO);
    expect((list as { items: { label: string }[] }).items.map(({ label }) => label)).toEqual(['ceo', 'cfo']);
  });

  it('hover', async () => {
    expect(await editor.connection.sendRequest(HoverRequest.type, ON_CEO)).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('**CEO** · ceo') },
    });
  });

  it('definition and references', async () => {
    const there = { uri: URI, range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } } };
    expect(await editor.connection.sendRequest(DefinitionRequest.type, ON_CEO)).toEqual([there]);
    expect(
      await editor.connection.sendRequest(ReferencesRequest.type, { ...ON_CEO, context: { includeDeclaration: true } }),
    ).toHaveLength(2);
    expect(await editor.connection.sendRequest(DocumentHighlightRequest.type, ON_CEO)).toHaveLength(2);
  });

  it('symbols', async () => {
    expect(
      await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: URI } }),
    ).toMatchObject([{ name: 'CEO', children: [{ name: 'COO' }] }, { name: 'CFO' }]);
  });

  it('code actions', async () => {
    const at = { line: 3, character: 33 };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: URI },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    expect(actions).toContainEqual(
      expect.objectContaining({
        title: 'Change it to "ceo"',
        edit: {
          documentChanges: [
            { textDocument: { uri: URI, version: 1 }, edits: [expect.objectContaining({ newText: 'ceo' })] },
          ],
        },
      }),
    );
  });

  it('rename, and why not', async () => {
    expect(await editor.connection.sendRequest(PrepareRenameRequest.type, ON_CEO)).toMatchObject({
      placeholder: 'ceo',
    });
    expect(await editor.connection.sendRequest(RenameRequest.type, { ...ON_CEO, newName: 'boss' })).toMatchObject({
      documentChanges: [{ edits: [{ newText: 'boss' }, { newText: 'boss' }] }],
    });
    await expect(editor.connection.sendRequest(RenameRequest.type, { ...ON_CEO, newName: 'coo' })).rejects.toThrow(
      'The position "coo" already exists.',
    );
    await expect(
      editor.connection.sendRequest(PrepareRenameRequest.type, { ...ON_CEO, position: { line: 0, character: 3 } }),
    ).rejects.toThrow('Only positions and your own areas and metrics can be renamed');
  });

  it('with what the text is at that moment', async () => {
    editor.change(URI, 2, {
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
      text: 'boss',
    });
    expect(await editor.connection.sendRequest(DefinitionRequest.type, ON_CEO)).toEqual([]);
  });
});

describe('requests for a chart that is not open are answered with nothing', () => {
  it('before it is opened, and after it is closed', async () => {
    expect(await editor.connection.sendRequest(HoverRequest.type, ON_CEO)).toBeNull();
    editor.open(URI, TEXT);
    expect(await editor.connection.sendRequest(HoverRequest.type, ON_CEO)).not.toBeNull();
    editor.close(URI);
    for (const { type } of [
      HoverRequest,
      CompletionRequest,
      DefinitionRequest,
      DocumentHighlightRequest,
      PrepareRenameRequest,
    ]) {
      expect(await editor.connection.sendRequest(type.method, ON_CEO)).toBeNull();
    }
    expect(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: URI } })).toBeNull();
  });
});

it('a place outside of the text is answered, not failed', async () => {
  editor.open(URI, TEXT);
  for (const position of [
    { line: 999, character: 0 },
    { line: 1, character: 9999 },
  ]) {
    expect(await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position })).toBeNull();
  }
});

it('a feature that fails is told to the log and answered with nothing', async () => {
  const logged: string[] = [];
  editor.connection.onNotification(
    'window/logMessage',
    ({ message }: { message: string }) => void logged.push(message),
  );
  editor.open(URI, TEXT);
  const broken = { textDocument: { uri: URI } } as typeof ON_CEO;
  expect(await editor.connection.sendRequest(HoverRequest.type, broken)).toBeNull();
  expect(logged.join('\n')).toContain('TypeError');
  expect(await editor.connection.sendRequest(HoverRequest.type, ON_CEO)).not.toBeNull();
});
