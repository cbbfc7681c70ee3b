import * as vscode from 'vscode';
import { smallestReplacement } from '../core/text';
import { findOpen } from './documents';

/** One file before and after a change. */
export interface TextChange {
  readonly uri: vscode.Uri;
  readonly before: string;
  readonly after: string;
}

/** A change that a person asked for, in all files that it touched. */
type Made = readonly TextChange[];

/** More changes than these are forgotten, the oldest first. */
const MAX_CHANGES = 50;

/** What was changed on request, to be taken back where it was asked for, also while no editor shows the text. */
export class History implements vscode.Disposable {
  #done: readonly Made[] = [];
  #undone: readonly Made[] = [];
  readonly #listener: vscode.Disposable;

  constructor(onMade: vscode.Event<Made>) {
    this.#listener = onMade((made) => {
      this.#done = [...this.#done, made].slice(-MAX_CHANGES);
      this.#undone = [];
    });
  }

  /** Takes back the last change of a chart's files. Returns why it was not taken back. */
  undo(isOfChart: (file: vscode.Uri) => boolean): Promise<string | undefined> {
    const [made, at] = lastOf(this.#done, isOfChart, 'before');
    if (made === undefined) return Promise.resolve(vscode.l10n.t('Nothing to undo.'));
    return this.#turn(made, 'after', 'before', () => {
      this.#done = this.#done.toSpliced(at, 1);
      this.#undone = [...this.#undone, made];
    });
  }

  /** Makes the change again that was taken back last. Returns why it was not made. */
  redo(isOfChart: (file: vscode.Uri) => boolean): Promise<string | undefined> {
    const [made, at] = lastOf(this.#undone, isOfChart, 'after');
    if (made === undefined) return Promise.resolve(vscode.l10n.t('Nothing to redo.'));
    return this.#turn(made, 'before', 'after', () => {
      this.#undone = this.#undone.toSpliced(at, 1);
      this.#done = [...this.#done, made];
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async #turn(
    made: Made,
    from: 'before' | 'after',
    to: 'before' | 'after',
    turned: () => void,
  ): Promise<string | undefined> {
    const edit = new vscode.WorkspaceEdit();
    for (const change of made) {
      const document = await vscode.workspace.openTextDocument(change.uri);
      if (document.getText() !== change[from])
        return vscode.l10n.t('The text has changed since. Undo in the text editor instead.');
      edit.set(change.uri, difference(document, change[to]));
    }
    if (!(await vscode.workspace.applyEdit(edit))) return vscode.l10n.t('The file is read-only.');
    turned();
    return undefined;
  }
}

/** The last change of a chart that is not already in the state that is wanted, such as after an undo in the text. */
function lastOf(
  all: readonly Made[],
  isOfChart: (file: vscode.Uri) => boolean,
  wanted: 'before' | 'after',
): [Made, number] | [undefined, -1] {
  const at = all.findLastIndex(
    (made) =>
      made.some(({ uri }) => isOfChart(uri)) &&
      !made.every((change) => findOpen(change.uri)?.getText() === change[wanted]),
  );
  const made = all[at];
  return made === undefined ? [undefined, -1] : [made, at];
}

/** The one edit that makes a document's text another one, without what both begin and end with; none if they are the same. */
function difference(document: vscode.TextDocument, text: string): vscode.TextEdit[] {
  const now = document.getText();
  const edit = smallestReplacement(now, { span: { start: 0, end: now.length }, text });
  if (edit === undefined) return [];
  const { start, end } = edit.span;
  return [new vscode.TextEdit(new vscode.Range(document.positionAt(start), document.positionAt(end)), edit.text)];
}
