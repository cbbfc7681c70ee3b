import * as vscode from 'vscode';
import type { SheetMeeting } from '../../../src/core/compare';
import { api, closeEverything, revertAndClose, show } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  cxo: {title: Chief Experience Officer, reports_to: ceo, owns: [cx-strategy, journey-mapping]}
  cco: {title: Chief Customer Officer, reports_to: ceo, owns: [customer-service, journey-mapping]}
`;

const tabs = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('orgchart.comparison'));

/** Waits until the page of a chart's comparison was there to be shown something that is good enough. */
const compared = async (
  chart: vscode.Uri,
  isGood: (contested: readonly string[], ids: readonly string[]) => boolean = () => true,
) => {
  const { compared } = await api();
  return eventually(() => {
    const comparison = compared(chart);
    const { sheet } = comparison ?? {};
    ok(comparison && sheet?.comparison, 'Nothing is compared.');
    const { sides, meetings } = sheet.comparison;
    const contested = meetings.filter(({ kind }) => kind === 'contested').map(({ subject }) => subject);
    ok(
      isGood(
        contested,
        sides.map(({ id }) => id),
      ),
      JSON.stringify(contested),
    );
    return { comparison, sheet, meetings, ids: sides.map(({ id }) => id) };
  });
};

/** The first quick fix of what is contested first. */
const firstFix = (meetings: readonly SheetMeeting[]): { readonly problem: string; readonly title: string } => {
  const found = meetings.find(({ kind }) => kind === 'contested');
  const [title] = found?.fixes ?? [];
  ok(found?.problem !== undefined && title !== undefined, 'There is no fix.');
  return { problem: found.problem, title };
};

const isContested = (contested: readonly string[]): boolean => contested.includes('journey-mapping');
const isSettled = (contested: readonly string[]): boolean => contested.length === 0;

describe('Comparing roles', () => {
  afterEach(revertAndClose);

  it('opens beside the text, which keeps the focus', async () => {
    const { document } = await show(CHART, 'roles.orgchart.yaml');
    await vscode.commands.executeCommand('orgchart.compareRoles');
    const { ids } = await compared(document.uri);
    equal(ids, ['cxo', 'cco']);
    equal(
      tabs().map(({ label, group }) => [label, group.viewColumn]),
      [['Compare Roles roles.orgchart.yaml', vscode.ViewColumn.Two]],
    );
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('settles what is contested in one step, and follows the text', async () => {
    const { document } = await show(CHART);
    await vscode.commands.executeCommand('orgchart.compareRoles');
    const { comparison, meetings } = await compared(document.uri, isContested);
    await comparison.fix(firstFix(meetings));
    ok(document.getText() !== CHART && document.getText().includes('contributes_to'), document.getText());
    await compared(document.uri, isSettled);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), CHART);
    await compared(document.uri, isContested);
  });

  it('fixes the text as it is now, and leaves it alone where there is no such fix', async () => {
    const editor = await show(CHART);
    const { document } = editor;
    await vscode.commands.executeCommand('orgchart.compareRoles');
    const { comparison, meetings } = await compared(document.uri, isContested);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# A comment\n'));
    const before = document.getText();
    const { problem } = firstFix(meetings);
    await comparison.fix({ problem, title: 'Do something else' });
    equal(document.getText(), before);
    await comparison.fix(firstFix(meetings));
    ok(document.getText().startsWith('# A comment\n'), document.getText());
    ok(document.getText().includes('contributes_to'), document.getText());
  });

  it('shows others in the same panel', async () => {
    const { document } = await show(CHART);
    await vscode.commands.executeCommand('orgchart.compareRoles');
    await compared(document.uri);
    await vscode.commands.executeCommand('orgchart.compareRoles', document.uri, ['ceo', 'cco']);
    await compared(document.uri, (_, ids) => ids[0] === 'ceo');
    equal(tabs().length, 1);
  });

  it('asks for two positions where no pair suggests itself', async () => {
    const { document } = await show(
      'positions:\n  ceo: {title: Chief Executive Officer}\n  coo: {title: Chief Operating Officer, reports_to: ceo}\n',
    );
    const opened = vscode.commands.executeCommand('orgchart.compareRoles');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 200));
      ok(tabs().length > 0, 'No position was picked.');
    });
    await opened;
    equal((await compared(document.uri)).ids, ['ceo', 'coo']);
  });

  it('is gone when it is closed', async () => {
    const { document } = await show(CHART);
    await vscode.commands.executeCommand('orgchart.compareRoles');
    await compared(document.uri);
    await closeEverything();
    const { compared: find } = await api();
    await eventually(() => equal(find(document.uri) === undefined, true));
  });
});
