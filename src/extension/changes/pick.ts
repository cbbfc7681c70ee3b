import * as vscode from 'vscode';
import type { Plan } from '../../webview/preview/protocol';
import type { Repository } from '../git';
import * as say from './say';
import type { Changing } from './version';

const MAX_COMMITS = 30;
const MAX_CHARTS = 200;
const SHORT_HASH_LENGTH = 8;

/** Asks for a branch or one of the last commits that changed a file; undefined if nothing was picked. */
export async function pickRevision(repository: Repository, file: vscode.Uri): Promise<string | undefined> {
  const found = Promise.all([
    repository.getBranches({ remote: false }),
    repository.log({ maxEntries: MAX_COMMITS, path: file.fsPath }),
  ]).then(([branches, commits]) => [
    ...branches.flatMap(({ name }) => (name === undefined ? [] : [{ label: name, description: say.branch() }])),
    ...commits.map(({ hash, message, authorDate }) => ({
      label: hash.slice(0, SHORT_HASH_LENGTH),
      description: [authorDate?.toLocaleDateString(), message.split('\n')[0]].filter(Boolean).join(' · '),
    })),
  ]);
  const picked = await vscode.window.showQuickPick(found, {
    placeHolder: say.pickRevision(),
    matchOnDescription: true,
  });
  return picked?.label;
}

/**
 * Asks for another chart of the workspace, or any file; undefined if nothing was picked.
 * @param own the files of the chart itself
 */
export async function pickChart(own: readonly string[]): Promise<vscode.Uri | undefined> {
  const charts = chartsBeside(own).then((found) => [...found.map(asItem), { label: say.otherFile(), uri: undefined }]);
  const picked = await vscode.window.showQuickPick(charts, { placeHolder: say.pickChart() });
  return picked === undefined || picked.uri !== undefined ? picked?.uri : (await openFiles(false))?.[0];
}

/** Asks for any number of plans: branches, charts, scenarios; undefined if nothing was picked. */
export async function pickPlans(
  repository: Repository | undefined,
  { files }: Changing,
): Promise<readonly Plan[] | undefined> {
  const found = Promise.all([
    repository?.getBranches({ remote: false }) ?? [],
    vscode.workspace.findFiles('**/*.scenario.{yaml,yml}', '**/node_modules/**', MAX_CHARTS),
    chartsBeside(files),
  ]).then(([branches, scenarios, charts]) => [
    ...inOrder(scenarios).map((uri) => ({ ...asItem(uri), description: say.scenario(), plan: planIn(uri) })),
    ...branches.flatMap(({ name: ref }) =>
      ref === undefined ? [] : [{ label: ref, description: say.branch(), plan: { kind: 'revision', ref } as Plan }],
    ),
    ...charts.map((uri) => ({ ...asItem(uri), plan: planIn(uri) })),
    { label: say.otherFile(), plan: undefined },
  ]);
  const picked = await vscode.window.showQuickPick(found, { placeHolder: say.pickPlans(), canPickMany: true });
  if (picked === undefined) return undefined;
  const others = picked.some(({ plan }) => plan === undefined) ? await openFiles(true) : [];
  const plans = [...picked.flatMap(({ plan }) => plan ?? []), ...(others ?? []).map(planIn)];
  return plans.length === 0 ? undefined : plans;
}

/** Asks for a file of costs; undefined if none was picked. */
export async function pickCosts(): Promise<vscode.Uri | undefined> {
  const filters = { CSV: ['csv', 'tsv', 'txt'], YAML: ['yaml', 'yml'] };
  return (await vscode.window.showOpenDialog({ filters, title: say.pickCosts() }))?.[0];
}

const planIn = (uri: vscode.Uri): Plan => ({
  kind: /orgchart\.ya?ml$/i.test(uri.path) ? 'chart' : 'scenario',
  uri: uri.toString(),
});

const chartsBeside = async (own: readonly string[]): Promise<vscode.Uri[]> => {
  const found = await vscode.workspace.findFiles('**/*orgchart.{yaml,yml}', '**/node_modules/**', MAX_CHARTS);
  return inOrder(found.filter((uri) => !own.includes(uri.toString())));
};

const inOrder = (files: readonly vscode.Uri[]): vscode.Uri[] => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

const asItem = (uri: vscode.Uri): { readonly label: string; readonly uri: vscode.Uri } => ({
  label: vscode.workspace.asRelativePath(uri),
  uri,
});

const openFiles = async (canSelectMany: boolean): Promise<vscode.Uri[] | undefined> =>
  vscode.window.showOpenDialog({ filters: { YAML: ['yaml', 'yml'] }, canSelectMany });
