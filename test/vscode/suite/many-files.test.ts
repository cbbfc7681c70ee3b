import * as vscode from 'vscode';
import { api, revertAndClose, show, write } from './charts';
import { equal, eventually, ok } from './kit';

const ROOT = `include: [teams/*.orgchart.yaml]
positions:
  ceo: {title: Chief Executive Officer}
`;
const SALES = `positions:
  sales: {title: Head of Sales, reports_to: ceo}
`;
const TECH = `positions:
  tech: {title: Head of Technology, reports_to: ceo, dotted_line_to: [sales]}
`;

const folder = 'many files & more';
const name = (file: string): string => `${folder}/${file}.orgchart.yaml`;

const found = (uri: vscode.Uri): readonly string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));

const finds = (uri: vscode.Uri, ...rules: readonly string[]): Promise<void> =>
  eventually(() => equal(found(uri), rules));

const textOf = async (uri: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(uri)).getText();

describe('A chart of several files', () => {
  let root: vscode.Uri;
  let tech: vscode.Uri;
  beforeEach(async () => {
    root = await write(ROOT, name('acme'));
    tech = await write(TECH.replace('reports_to: ceo', 'reports_to: coe'), name('teams/tech'));
  });
  afterEach(async () => {
    await revertAndClose();
    const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(workspace, 'No folder is open.');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspace, folder), { recursive: true });
  });

  it('is checked as a whole when one of them is opened', async () => {
    const { document } = await show(SALES, name('teams/sales'));
    await finds(tech, 'unknown-position');
    equal(found(document.uri), []);
  });

  it('is checked again when another file changes on disk, comes or goes', async () => {
    const { document } = await show(SALES, name('teams/sales'));
    await finds(tech, 'unknown-position');
    await write(TECH, name('teams/tech'));
    await finds(tech);
    const legal = await write(
      'positions:\n  legal: {title: General Counsel, reports_to: nobody}\n',
      name('teams/legal'),
    );
    await finds(legal, 'unknown-position');
    await vscode.workspace.fs.delete(root);
    await finds(document.uri, 'unknown-position');
  });

  it('is renamed in as a whole, also where no editor has it', async () => {
    await write(TECH, name('teams/tech'));
    const { document } = await show(SALES, name('teams/sales'));
    const at = document.positionAt(SALES.indexOf('sales'));
    const edit = await eventually(async () => {
      const made = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at,
        'revenue',
      );
      equal(made.size, 2);
      return made;
    });
    ok(await vscode.workspace.applyEdit(edit), 'The edit was refused.');
    equal(document.getText(), SALES.replace('sales:', 'revenue:'));
    equal(await textOf(tech), TECH.replace('[sales]', '[revenue]'));
  });

  it('has one preview, which is that of the file with the head', async () => {
    await write(TECH, name('teams/tech'));
    const { document } = await show(SALES, name('teams/sales'));
    await vscode.commands.executeCommand('orgchart.openPreviewToSide');
    const { shown } = await api();
    await eventually(() =>
      equal(
        shown(root)?.diagram.cards.map(({ key }) => key),
        ['ceo', 'sales', 'tech'],
      ),
    );
    await eventually(() => equal(shown(document.uri)?.uri, root.toString()));
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
    equal(
      tabs.map(({ label }) => label),
      ['Preview acme.orgchart.yaml'],
    );
    await vscode.commands.executeCommand('vscode.open', tech, { viewColumn: vscode.ViewColumn.One });
    await vscode.commands.executeCommand('orgchart.openPreviewToSide');
    equal(
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview).length,
      1,
    );
  });
});
