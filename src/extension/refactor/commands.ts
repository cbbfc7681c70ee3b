import * as vscode from 'vscode';
import { applyChange } from '../apply';
import { isSame } from '../documents';
import type { Server } from '../server';
import { find } from './candidates';
import { askInTurn } from './dialog';
import type { Draft } from './questions';
import { type Kind, refactoring } from './refactorings';

/** The command that light bulbs of the server lead to; called with the address of a chart and a change that may lack answers. */
export const REFACTOR = 'orgchart.refactor';

/**
 * The commands that change the organization. Each takes what is known already, such as `{uri, position}`; without that it is about
 * the chart in the active editor, and about the position that the cursor is in, or that a person picks.
 */
export const refactorCommands = (server: Server): vscode.Disposable => {
  const by = (kind: Kind) => (known?: unknown) => run(server, kind, known);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('orgchart.movePosition', by('move')),
    vscode.commands.registerCommand('orgchart.moveReports', by('move-reports')),
    vscode.commands.registerCommand('orgchart.transferArea', by('transfer-area')),
    vscode.commands.registerCommand('orgchart.splitPosition', by('split')),
    vscode.commands.registerCommand('orgchart.mergePositions', by('merge')),
    vscode.commands.registerCommand('orgchart.makeVacant', by('vacate')),
    vscode.commands.registerCommand('orgchart.deletePosition', by('delete')),
    vscode.commands.registerCommand('orgchart.insertManager', by('insert-manager')),
    vscode.commands.registerCommand('orgchart.addReport', by('add-report')),
    vscode.commands.registerCommand('orgchart.sortPositions', by('sort')),
    vscode.commands.registerCommand(REFACTOR, (known?: unknown) => {
      const kind = KINDS.find((each) => each === field(known, 'kind'));
      return kind && run(server, kind, known);
    }),
  );
};

const KINDS: readonly Kind[] = [
  'move',
  'move-reports',
  'transfer-area',
  'split',
  'merge',
  'vacate',
  'delete',
  'insert-manager',
  'add-report',
  'sort',
];

const run = async (server: Server, kind: Kind, known: unknown): Promise<void> => {
  const uri = uriOf(known);
  if (uri === undefined) return;
  await vscode.workspace.openTextDocument(uri);
  await server.start();
  const cursor = cursorIn(uri);
  const roster = await server.positions({
    uri: uri.toString(),
    ...(cursor && { position: { line: cursor.line, character: cursor.character } }),
  });
  if (roster === undefined) return say(vscode.l10n.t('The Org Chart server does not respond.'));
  if (roster.positions.length === 0) return say(vscode.l10n.t('This chart has no positions yet.'));
  const { title, questions, change } = refactoring(kind);
  const given = draftOf(known);
  const begun: Draft = {
    ...given,
    ...(given.position === undefined && roster.at !== undefined && { position: roster.at }),
  };
  const answer = await askInTurn(title, begun, questions(roster, begun));
  const wanted = answer && change(answer.answers);
  if (!answer || !wanted) return;
  const outcome = await applyChange(server, uri, wanted, { preview: answer.preview });
  if ('refused' in outcome) say(outcome.refused);
  else if ('id' in wanted && !answer.preview) await reveal(server, uri, wanted.id);
};

/** Puts the cursor on the id of a position that was just made, where its text is in the editor that a person is in. */
const reveal = async (server: Server, chart: vscode.Uri, id: string): Promise<void> => {
  const made = find((await server.positions({ uri: chart.toString() })) ?? { positions: [], areas: [] }, id);
  const editor = vscode.window.activeTextEditor;
  if (!made || !editor || !isSame(editor.document.uri, vscode.Uri.parse(made.uri))) return;
  const { start, end } = made.range;
  editor.selection = new vscode.Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
};

const say = (reason: string): void => void vscode.window.showWarningMessage(reason);

const cursorIn = (uri: vscode.Uri): vscode.Position | undefined => {
  const editor = vscode.window.activeTextEditor;
  return editor && isSame(editor.document.uri, uri) ? editor.selection.active : undefined;
};

/** The chart that is meant: the one that is named, else the one in the active editor. Menus of an editor call with its address alone. */
const uriOf = (known: unknown): vscode.Uri | undefined => {
  if (known instanceof vscode.Uri) return known;
  const uri = field(known, 'uri');
  if (uri instanceof vscode.Uri) return uri;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
};

/** What is known already; what has the wrong kind is left out. */
const draftOf = (known: unknown): Draft => {
  const words = ['position', 'to', 'area', 'title'].flatMap((key) => {
    const value = field(known, key);
    return typeof value === 'string' && value !== '' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(words);
};

const field = (known: unknown, key: string): unknown =>
  typeof known === 'object' && known !== null ? Object.entries(known).find(([name]) => name === key)?.[1] : undefined;
