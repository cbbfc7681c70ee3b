import * as vscode from 'vscode';
import type { DiagramParams } from '../../../src/server/protocol';
import { api, closeEverything, revertAndClose, show, write } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo}
`;

const previewTabs = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('orgchart.preview'));

const openPreview = (): Thenable<unknown> => vscode.commands.executeCommand('orgchart.openPreviewToSide');

const titles = (picture: DiagramParams): readonly string[] => picture.diagram.cards.map(({ title }) => title);

/** Waits until the preview has received a picture with these titles. */
const shows = async (chart: vscode.Uri, ...expected: readonly string[]): Promise<DiagramParams> => {
  const { shown } = await api();
  return eventually(() => {
    const picture = shown(chart);
    ok(picture, 'There is no picture.');
    equal(titles(picture), expected);
    return picture;
  });
};

const replace = async (editor: vscode.TextEditor, from: string, to: string): Promise<void> => {
  const { document } = editor;
  const start = document.getText().indexOf(from);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  ok(await editor.edit((edit) => edit.replace(range, to)), 'The edit was refused.');
};

describe('The preview', () => {
  afterEach(revertAndClose);

  it('opens beside the text, which keeps the focus', async () => {
    const { document } = await show(CHART, 'beside.orgchart.yaml');
    await openPreview();
    await shows(document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    const [tab, ...others] = previewTabs();
    equal(
      [tab?.label, others.length, tab?.group.viewColumn],
      ['Preview beside.orgchart.yaml', 0, vscode.ViewColumn.Two],
    );
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('opens in place of the text', async () => {
    await show(CHART);
    await vscode.commands.executeCommand('orgchart.openPreview');
    const places = () => previewTabs().map(({ group, isActive }) => [group.viewColumn, isActive]);
    await eventually(() => equal(places(), [[vscode.ViewColumn.One, true]]));
  });

  it('opens for a chart that has no editor', async () => {
    const uri = await write(CHART);
    await vscode.commands.executeCommand('orgchart.openPreview', uri);
    await shows(uri, 'Chief Executive Officer', 'Chief Operating Officer');
    equal(vscode.window.visibleTextEditors.length, 0);
  });

  it('is opened once a chart', async () => {
    const { document } = await show(CHART);
    await openPreview();
    await shows(document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await openPreview();
    await vscode.commands.executeCommand('orgchart.openPreview');
    equal(previewTabs().length, 1);
  });

  it('follows what is typed', async () => {
    const editor = await show(CHART);
    await openPreview();
    const { version } = await shows(editor.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await replace(editor, 'Operating', 'Customer');
    const later = await shows(editor.document.uri, 'Chief Executive Officer', 'Chief Customer Officer');
    ok(later.version > version, `Version ${later.version} comes after ${version}.`);
    equal(later.version, editor.document.version);
  });

  it('follows the editor from chart to chart', async () => {
    const first = await show(CHART, 'first.orgchart.yaml');
    await openPreview();
    await shows(first.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    const second = await show('positions:\n  owner: {title: Owner}\n', 'second.orgchart.yaml');
    await shows(second.document.uri, 'Owner');
    equal(
      previewTabs().map(({ label }) => label),
      ['Preview second.orgchart.yaml'],
    );
    await vscode.window.showTextDocument(first.document, vscode.ViewColumn.One);
    await shows(first.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
  });

  it('stays with its chart while it is locked', async () => {
    const first = await show(CHART, 'kept.orgchart.yaml');
    await openPreview();
    await shows(first.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await vscode.commands.executeCommand('orgchart.lockPreview');
    await eventually(() =>
      equal(
        previewTabs().map(({ label }) => label),
        ['[Preview] kept.orgchart.yaml'],
      ),
    );
    await show('positions:\n  owner: {title: Owner}\n');
    await vscode.window.showTextDocument(first.document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('orgchart.unlockPreview');
    await eventually(() =>
      equal(
        previewTabs().map(({ label }) => label),
        ['Preview kept.orgchart.yaml'],
      ),
    );
  });

  it('has a tab of its own for each view of a chart, and one picture for both', async () => {
    const editor = await show(CHART, 'views.orgchart.yaml');
    await openPreview();
    await vscode.commands.executeCommand('orgchart.openOwnershipToSide');
    await eventually(() =>
      equal(
        previewTabs()
          .map(({ label }) => label)
          .sort(),
        ['Ownership views.orgchart.yaml', 'Preview views.orgchart.yaml'],
      ),
    );
    await shows(editor.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await replace(editor, 'Operating', 'Customer');
    await shows(editor.document.uri, 'Chief Executive Officer', 'Chief Customer Officer');
    await vscode.commands.executeCommand('orgchart.openOwnershipToSide');
    equal(previewTabs().length, 2);
  });

  it('shows two charts at once', async () => {
    const first = await show(CHART);
    await openPreview();
    await shows(first.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await vscode.commands.executeCommand('orgchart.lockPreview');
    const second = await show('positions:\n  owner: {title: Owner}\n');
    await openPreview();
    await shows(second.document.uri, 'Owner');
    equal(previewTabs().length, 2);
    await shows(first.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
  });

  it('takes up again after the server was restarted', async () => {
    const editor = await show(CHART);
    await openPreview();
    await shows(editor.document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await vscode.commands.executeCommand('orgchart.restartServer');
    await replace(editor, 'Operating', 'Customer');
    await shows(editor.document.uri, 'Chief Executive Officer', 'Chief Customer Officer');
  });

  it('takes up again when the chart was closed and is opened again', async () => {
    await show('positions: {}\n');
    const { document } = await show(CHART);
    await openPreview();
    await shows(document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await vscode.commands.executeCommand('orgchart.lockPreview');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => ok(document.isClosed, 'The chart is still open.'));
    const editor = await show('positions:\n  owner: {title: Owner}\n', document.uri.path.split('/').at(-1));
    await shows(editor.document.uri, 'Owner');
    await replace(editor, 'Owner}', 'Founder}');
    await shows(editor.document.uri, 'Founder');
  });

  it('follows a chart to its new name', async () => {
    const { document } = await show(CHART, 'old-name.orgchart.yaml');
    await openPreview();
    await shows(document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    const renamed = document.uri.with({ path: document.uri.path.replace('old-name', 'new-name') });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    ok(await vscode.workspace.applyEdit(edit), 'The file was not renamed.');
    await shows(renamed, 'Chief Executive Officer', 'Chief Operating Officer');
    await eventually(() =>
      equal(
        previewTabs().map(({ label }) => label),
        ['Preview new-name.orgchart.yaml'],
      ),
    );
  });

  it('is gone when it is closed', async () => {
    const { document } = await show(CHART);
    await openPreview();
    await shows(document.uri, 'Chief Executive Officer', 'Chief Operating Officer');
    await closeEverything();
    const { shown } = await api();
    await eventually(() => equal(shown(document.uri), undefined));
  });
});
