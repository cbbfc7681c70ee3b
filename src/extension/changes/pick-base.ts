import * as vscode from 'vscode';
import type { Base } from '../../webview/preview/protocol';
import { isSame } from '../documents';
import { repositoryOf } from '../git';
import { pickChart, pickRevision } from './pick';
import * as say from './say';

/**
 * Asks what to compare a chart with; undefined if nothing was picked.
 * @param selected files that were selected with it: the first other one is picked already
 */
export async function pickBase(
  chart: vscode.Uri,
  kind: 'chart' | 'revision',
  selected: readonly unknown[],
): Promise<Base | undefined> {
  if (kind === 'chart') {
    const other = selected.find((each): each is vscode.Uri => each instanceof vscode.Uri && !isSame(each, chart));
    const uri = other ?? (await pickChart([chart.toString()]));
    return uri && { kind: 'chart', uri: uri.toString() };
  }
  const repository = await repositoryOf(chart);
  if (repository === undefined) {
    void vscode.window.showInformationMessage(say.notInGit());
    return undefined;
  }
  const ref = await pickRevision(repository, chart);
  return ref === undefined ? undefined : { kind: 'revision', ref };
}
