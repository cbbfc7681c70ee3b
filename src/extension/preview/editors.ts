import * as vscode from 'vscode';
import { isSame } from '../documents';

/** The editor of a text: the active one before any other that is in sight. */
const editorOf = (uri: vscode.Uri): vscode.TextEditor | undefined => editorAmong((shown) => isSame(shown, uri));

/** The editor of any of some texts, of the active one first. */
export const editorAmong = (isOne: (uri: vscode.Uri) => boolean): vscode.TextEditor | undefined =>
  [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
    (editor) => editor && isOne(editor.document.uri),
  );

/** The column that has a tab of the text, in sight or behind others. */
const columnOf = (uri: vscode.Uri): vscode.ViewColumn | undefined => {
  const inSight = editorOf(uri)?.viewColumn;
  if (inSight !== undefined) return inSight;
  const holds = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputText && isSame(input.uri, uri);
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(holds))?.viewColumn;
};

/** How a text is shown. */
export interface HowToReveal {
  /** Where the preview of the text is. */
  readonly preview: vscode.ViewColumn | undefined;
  /** Whether the focus stays where it is. */
  readonly preserveFocus: boolean;
}

/** Shows a text where it is already open, else in the first column; never on top of its preview. */
export const revealText = async (
  document: vscode.TextDocument,
  selection: vscode.Range | undefined,
  { preview, preserveFocus }: HowToReveal,
): Promise<void> => {
  const wanted = columnOf(document.uri) ?? vscode.ViewColumn.One;
  const viewColumn = wanted === preview ? vscode.ViewColumn.Beside : wanted;
  await vscode.window.showTextDocument(
    document,
    selection === undefined ? { viewColumn, preserveFocus } : { viewColumn, preserveFocus, selection },
  );
};
