import * as vscode from 'vscode';
import { api, revertAndClose, show } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo}
`;

const replace = async (editor: vscode.TextEditor, from: string, to: string): Promise<void> => {
  const { document } = editor;
  const start = document.getText().indexOf(from);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  ok(await editor.edit((edit) => edit.replace(range, to)), 'The edit was refused.');
};

/** In a browser, VS Code saves what is typed after a second: what changed since then would depend on how quick it is. */
const saveAutomatically = (when: 'off' | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('files').update('autoSave', when, vscode.ConfigurationTarget.Global);

describe('The changes of a chart', () => {
  before(() => saveAutomatically('off'));
  after(() => saveAutomatically(undefined));
  afterEach(revertAndClose);

  it('are those since it was saved, and follow what is typed', async () => {
    const editor = await show(CHART, 'changing.orgchart.yaml');
    const chart = editor.document.uri;
    await vscode.commands.executeCommand('orgchart.openChanges');
    const { changes } = await api();
    const chosen = () =>
      eventually(() => {
        const found = changes(chart)?.chosen;
        ok(found, 'Nothing was compared.');
        return found;
      });
    equal((await chosen()).base, { kind: 'saved' });
    equal((await chosen()).picture.headline, 'No changes');
    const other = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.Beside);
    await replace(other, 'Operating', 'Customer');
    await eventually(async () => equal((await chosen()).picture.headline, '1 new title'));
    await editor.document.save();
    await eventually(async () => equal((await chosen()).picture.headline, 'No changes'));
  });
});
