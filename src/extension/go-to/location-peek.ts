import * as vscode from 'vscode';
import { isSame } from '../documents';

/** A look at places while a person moves through a list of them, which ends at one of them or where it began. */
export class LocationPeek {
  readonly #begin = vscode.window.activeTextEditor;
  readonly #view = this.#begin?.visibleRanges[0];
  readonly #highlight = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
  });
  #looks = 0;
  #moved = false;

  /** Brings a place into sight; the focus stays where it is. */
  async at({ uri, range }: vscode.Location): Promise<void> {
    const look = ++this.#looks;
    this.#moved = true;
    const editor = await this.#show(uri, { preserveFocus: true, preview: true });
    if (look !== this.#looks) return;
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    for (const each of vscode.window.visibleTextEditors)
      each.setDecorations(this.#highlight, each === editor ? [range] : []);
  }

  /** Goes to the place, or back if there is none. */
  async end(place: vscode.Location | undefined): Promise<void> {
    this.#looks++;
    this.#highlight.dispose();
    if (place) await this.#show(place.uri, { selection: place.range });
    else if (this.#moved && this.#begin) {
      const { document, viewColumn, selection } = this.#begin;
      const editor = await vscode.window.showTextDocument(document, { ...(viewColumn && { viewColumn }), selection });
      if (this.#view) editor.revealRange(this.#view, vscode.TextEditorRevealType.AtTop);
    }
  }

  /** Shows a text where it is in sight already, else where the look began. */
  async #show(uri: vscode.Uri, options: vscode.TextDocumentShowOptions): Promise<vscode.TextEditor> {
    const inSight = [this.#begin, ...vscode.window.visibleTextEditors].find(
      (editor) => editor && isSame(editor.document.uri, uri),
    );
    const viewColumn = (inSight ?? this.#begin)?.viewColumn ?? vscode.ViewColumn.One;
    return vscode.window.showTextDocument(uri, { ...options, viewColumn });
  }
}
