import * as vscode from 'vscode';
import type { Pair, Sheet } from '../../server/protocol';

type Candidates = Sheet['candidates'];

/** Asks for two positions; undefined if no answer is given. */
export const pickPair = async (candidates: Candidates): Promise<Pair<string> | undefined> => {
  const first = await pick(candidates, vscode.l10n.t('Which position should be compared?'));
  const rest = candidates.filter(({ id }) => id !== first);
  const second = first === undefined ? undefined : await pick(rest, vscode.l10n.t('Which other position?'));
  return first === undefined || second === undefined ? undefined : [first, second];
};

const pick = async (candidates: Candidates, placeHolder: string): Promise<string | undefined> => {
  const items = candidates.map(({ id, name }) => ({ label: name, description: id }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Compare Roles'),
    placeHolder,
    matchOnDescription: true,
  });
  return chosen?.description;
};
