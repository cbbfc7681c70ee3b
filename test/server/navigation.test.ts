import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT =
  'positions:\n  ceo: {title: CEO}\n  coo: {title: COO, reports_to: ceo}\n  cfo: {title: CFO, reports_to: ceo, dotted_line_to: [coo]}\n';
const textDocument = { uri: URI };
const onCeo = { textDocument, position: { line: 2, character: 33 } };

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const symbols = async (query: string) =>
  (await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ name }) => name);

describe('the way through an open chart', () => {
  beforeEach(() => editor.open(URI, TEXT));

  it('follows the reporting line up and down', async () => {
    const { connection } = editor;
    const [ceo, ...others] = (await connection.sendRequest(CallHierarchyPrepareRequest.type, onCeo)) ?? [];
    expect([ceo?.name, others]).toEqual(['CEO', []]);
    const reports = (await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: ceo! })) ?? [];
    expect(reports.map(({ from }) => from.name)).toEqual(['COO', 'CFO']);
    const managers =
      (await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: reports[1]!.from })) ?? [];
    expect(managers.map(({ to }) => [to.name, to.detail])).toEqual([
      ['CEO', undefined],
      ['COO', 'dotted line'],
    ]);
    const { data, ...forgotten } = ceo!;
    expect(data).toEqual({ chart: URI, position: 'ceo' });
    expect(await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: forgotten })).toEqual([]);
  });

  it('folds, selects and colors', async () => {
    const { connection } = editor;
    expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([
      { startLine: 0, endLine: 3 },
    ]);
    expect(
      await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [onCeo.position] }),
    ).toMatchObject([
      { range: { start: { line: 2, character: 32 } }, parent: { range: { start: { line: 2, character: 20 } } } },
    ]);
    const all = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(all?.data.slice(0, 5)).toEqual([1, 2, 3, 0, 1]);
    const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    const some = await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    expect(some?.data).toHaveLength(3 * 5);
  });

  it('has no links where nothing is included', async () => {
    expect(await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([]);
  });

  it('leads to what the text is at that moment', async () => {
    editor.change(URI, 2, {
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
      text: 'boss',
    });
    expect(await symbols('boss')).toEqual(['CEO · boss']);
  });
});

it('positions are found in all open charts, and no longer when they are closed', async () => {
  editor.open(URI, TEXT);
  editor.open('file:///other.orgchart.yaml', 'positions:\n  cmo: {title: CMO}\n');
  expect(await symbols('')).toEqual(['CEO · ceo', 'COO · coo', 'CFO · cfo', 'CMO · cmo']);
  editor.close(URI);
  expect(await symbols('')).toEqual(['CMO · cmo']);
});

it('there is no way through a chart that is not open', async () => {
  const { connection } = editor;
  expect(await symbols('')).toEqual([]);
  expect(await connection.sendRequest(SemanticTokensRequest.type, { textDocument })).toEqual({ data: [] });
  for (const { method } of [CallHierarchyPrepareRequest, DocumentLinkRequest, FoldingRangeRequest])
    expect(await connection.sendRequest(method, onCeo)).toBeNull();
  expect(await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [] })).toBeNull();
});
