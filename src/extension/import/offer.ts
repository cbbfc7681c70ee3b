import * as vscode from 'vscode';
import { isStored, nameOf } from '../documents';
import type { CreateThread } from './run';
import { askThread } from './run';
import * as say from './say';
import { answersBeside, stemOf } from './target';

/** The setting that silences the offer. */
const SETTING = 'import.offer';

/** Files that are looked at; their content decides whether they hold an org chart. */
const LOOKED_AT = /\.(?:csv|tsv|ya?ml)$/i;
/** How much of a file is looked at, in letters. */
const MAX_LETTERS = 200_000;

/** Offers once for each file to import it, where it looks like an org chart and is not one of ours. */
export const offerImport = (createThread: CreateThread): vscode.Disposable => {
  const seen = new Set<string>();
  const consider = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    const document = editor?.document;
    if (document === undefined || document.uri.scheme === 'untitled' || !LOOKED_AT.test(document.uri.path)) return;
    const address = document.uri.toString();
    if (seen.has(address) || !mayOffer()) return;
    seen.add(address);
    if (isOurs(document) || !(await isForeignChart(createThread, document)) || (await wasImported(document.uri)))
      return;
    const [yes, never] = [say.importIt(), say.neverAsk()];
    const picked = await vscode.window.showInformationMessage(say.offer(nameOf(document.uri)), yes, never);
    if (picked === yes) await vscode.commands.executeCommand('orgchart.import', document.uri);
    if (picked === never)
      await vscode.workspace.getConfiguration('orgchart').update(SETTING, false, vscode.ConfigurationTarget.Global);
  };
  void consider(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor((editor) => void consider(editor));
};

const mayOffer = (): boolean => vscode.workspace.getConfiguration('orgchart').get(SETTING, true);

const isOurs = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'orgchart' || /orgchart(?:-import)?\.ya?ml$/i.test(uri.path);

/** A cheap look comes first, so that a thread is started only for files that name a reporting line. */
const isForeignChart = async (createThread: CreateThread, document: vscode.TextDocument): Promise<boolean> => {
  const text = document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(MAX_LETTERS)));
  if (!NAMES_A_LINE.test(text)) return false;
  const source = { name: document.uri.path, bytes: new TextEncoder().encode(text) };
  return askThread(createThread, 'recognizes', source).catch(() => false);
};

/** Words that nearly every file with reporting lines contains. */
const NAMES_A_LINE =
  /manager|supervisor|report|\bboss\b|parent|\blead\b|\bhead\b|children|members|vorgesetzt|führungskraft|responsable|supérieur/iu;

/** Whether a chart was made of it already. */
const wasImported = (source: vscode.Uri): Promise<boolean> =>
  isStored(answersBeside(vscode.Uri.joinPath(source, '..', `${stemOf(source)}.orgchart.yaml`)));
