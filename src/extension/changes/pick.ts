import * as vscode from 'vscode';
import type { Repository } from '../git';
import * as say from './say';

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
  const charts = vscode.workspace
    .findFiles('**/*orgchart.{yaml,yml}', '**/node_modules/**', MAX_CHARTS)
    .then((found) => [
      ...found
        .filter((uri) => !own.includes(uri.toString()))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })),
      { label: say.otherFile(), uri: undefined },
    ]);
  const picked = await vscode.window.showQuickPick(charts, { placeHolder: say.pickChart() });
  if (picked === undefined || picked.uri !== undefined) return picked?.uri;
  const [chosen] = (await vscode.window.showOpenDialog({ filters: { YAML: ['yaml', 'yml'] } })) ?? [];
  return chosen;
}
