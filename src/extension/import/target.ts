import * as vscode from 'vscode';
import { answersFile } from '../../core/exchange/answers-file';
import { isStored, nameOf } from '../documents';
import * as say from './say';
import { withIcon } from './with-icon';

/** Where a chart goes, or that an earlier one is to be compared with the source instead. */
export type Target = { readonly create: vscode.Uri } | { readonly sync: vscode.Uri };

/** The name of a source without its endings, as a chart is called after it. */
export const stemOf = (source: vscode.Uri): string =>
  nameOf(source)
    .replace(/(?:\.[A-Za-z0-9]{1,9}){1,2}$/, '')
    .replace(/^\.+/, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^-|-$/g, '') || 'chart';

/**
 * The chart that a source becomes: a file beside it. A source outside of the opened folders is asked about,
 * and so is a chart that is there already. Nothing is ever replaced unasked. Undefined where a person gives up.
 */
export const targetOf = async (source: vscode.Uri, title: string): Promise<Target | undefined> => {
  const stem = stemOf(source);
  const folder = vscode.workspace.getWorkspaceFolder(source);
  if (folder === undefined) return askWhere(stem, source);
  const beside = vscode.Uri.joinPath(source, '..', `${stem}.orgchart.yaml`);
  if (vscode.workspace.fs.isWritableFileSystem(source.scheme) === false) return askWhere(stem, source);
  if (!(await isStored(beside))) return { create: beside };
  const another = await freeName(beside, stem);
  const picked = await vscode.window.showQuickPick(
    [
      { label: withIcon('sync', say.syncInstead(nameOf(source))), detail: say.keepsScopes(), target: { sync: beside } },
      { label: withIcon('new-file', say.createAnother(nameOf(another))), target: { create: another } },
    ],
    { title, placeHolder: say.exists(nameOf(beside)), ignoreFocusOut: true },
  );
  return picked?.target;
};

const freeName = async (beside: vscode.Uri, stem: string): Promise<vscode.Uri> => {
  for (let count = 2; ; count++) {
    const uri = vscode.Uri.joinPath(beside, '..', `${stem}-${count}.orgchart.yaml`);
    if (!(await isStored(uri))) return uri;
  }
};

const askWhere = async (stem: string, source: vscode.Uri): Promise<Target | undefined> => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.joinPath(source, '..');
  const create = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, `${stem}.orgchart.yaml`),
    filters: { 'Org Chart': ['orgchart.yaml', 'yaml'] },
  });
  return create && { create };
};

/** The file beside a chart that keeps what a person decided about its source. */
export const answersBeside = (chart: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(chart, '..', answersFile(nameOf(chart)));

/** The text of a small file; undefined if there is no such file. */
export const textOf = async (uri: vscode.Uri): Promise<string | undefined> => {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
};

/** The relative path to a source from the folder of a chart; its whole address if there is no such path. */
export const pathFrom = (chart: vscode.Uri, source: vscode.Uri): string => {
  if (source.scheme !== chart.scheme || source.authority !== chart.authority) return source.toString();
  const from = chart.path.split('/').slice(0, -1);
  const to = source.path.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
};

/** The source that {@link pathFrom} names. */
export const sourceAt = (chart: vscode.Uri, path: string): vscode.Uri =>
  /^[a-z][a-z\d+.-]+:\/\//i.test(path) ? vscode.Uri.parse(path) : vscode.Uri.joinPath(chart, '..', path);
