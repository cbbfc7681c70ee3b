import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  CodeActionRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver/node';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const CHART = { textDocument: { uri: URI }, options: { tabSize: 8, insertSpaces: false } };

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
  editor.open(
    URI,
    'positions:\n  ceo: { title: CEO}\n  coo: {reports_to: ceo,title: COO}\n  cfo:\n    owns:\n      - finance\n      \n',
  );
});
afterEach(() => editor.stop());

const edit = (line: number, from: number, to: number, newText: string) => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  newText,
});

it('a chart is formatted by two blanks, whatever the editor is set to', async () => {
  expect(editor.initialized.capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  });
  expect(await editor.connection.sendRequest(DocumentFormattingRequest.type, CHART)).toEqual([
    edit(1, 8, 9, ''),
    edit(2, 24, 24, ' '),
    { range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } }, newText: '' },
  ]);
});

it('so is a range of it', async () => {
  const at = { line: 2, character: 3 };
  expect(
    await editor.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      ...CHART,
      range: { start: at, end: at },
    }),
  ).toEqual([edit(2, 24, 24, ' ')]);
});

it('a list goes on behind Enter', async () => {
  expect(editor.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
  const params = { ...CHART, position: { line: 6, character: 6 }, ch: '\n' };
  expect(await editor.connection.sendRequest(DocumentOnTypeFormattingRequest.type, params)).toEqual([
    edit(6, 6, 6, '- '),
  ]);
});

it('keys are put in order by an action that the server announces', async () => {
  const kind = 'source.organizeKeys.orgchart';
  expect(editor.initialized.capabilities.codeActionProvider).toMatchObject({
    codeActionKinds: expect.arrayContaining([kind]),
  });
  const at = { line: 0, character: 0 };
  const params = {
    textDocument: { uri: URI },
    range: { start: at, end: at },
    context: { diagnostics: [], only: [kind] },
  };
  expect(await editor.connection.sendRequest(CodeActionRequest.type, params)).toMatchObject([
    { kind, edit: { documentChanges: [{ edits: [edit(2, 8, 34, 'title: COO,reports_to: ceo')] }] } },
  ]);
});
