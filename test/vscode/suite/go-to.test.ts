import * as vscode from 'vscode';
import { closeEverything, mark, marked, show } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [brand, sales]}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [brand]}
  cio: {title: Chief Information Officer, reports_to: coo}
`;

const PAUSE = 300;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Shows a chart with the cursor at the mark. */
const showAt = async (source: string): Promise<vscode.TextEditor> => {
  const { text, start } = marked(source);
  const editor = await show(text);
  const at = editor.document.positionAt(start);
  editor.selection = new vscode.Selection(at, at);
  return editor;
};

const selected = (): string => {
  const editor = vscode.window.activeTextEditor;
  ok(editor, 'There is no editor.');
  return mark(editor.document, editor.selection);
};

/** Runs a command that asks, and answers with the keys of a list until what is wanted has happened. */
const answer = async (command: string, keys: readonly ('next' | 'accept' | 'close')[], args: readonly unknown[] = []): Promise<void> => {
  const COMMANDS = {
    next: 'workbench.action.quickOpenSelectNext',
    accept: 'workbench.action.acceptSelectedQuickOpenItem',
    close: 'workbench.action.closeQuickOpen',
  };
  const done = vscode.commands.executeCommand(command, ...args);
  for (const key of keys) {
    await rest();
    await vscode.commands.executeCommand(COMMANDS[key]);
  }
  await done;
};

describe('Going from position to position', () => {
  afterEach(closeEverything);

  it('goes to the manager', async () => {
    await showAt(CHART.replace('Information', 'Info‹›rmation'));
    await vscode.commands.executeCommand('orgchart.goToManager');
    equal(selected(), CHART.replace('  coo:', '  ‹coo›:'));
    await vscode.commands.executeCommand('orgchart.goToManager');
    equal(selected(), CHART.replace('  ceo:', '  ‹ceo›:'));
    await vscode.commands.executeCommand('orgchart.goToManager');
    equal(selected(), CHART.replace('  ceo:', '  ‹ceo›:'));
  });

  it('goes to one of the reports, which is in sight before it is chosen', async () => {
    await showAt(CHART.replace('Executive', 'Exec‹›utive'));
    await answer('orgchart.goToReports', ['next', 'accept']);
    equal(selected(), CHART.replace('  cmo:', '  ‹cmo›:'));
  });

  it('goes back to where it was if none is chosen', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `  r${index}: {title: Report ${index}, reports_to: ceo}\n`).join('');
    const source = CHART.replace('Executive', 'Exec‹›utive') + lines;
    const editor = await showAt(source);
    const [before] = editor.visibleRanges;
    await answer('orgchart.goToPosition', ['next', 'next', 'close']);
    equal(selected(), source);
    equal(vscode.window.activeTextEditor?.visibleRanges[0]?.start.line, before?.start.line);
  });

  it('begins a list of all positions at the one under the cursor', async () => {
    await showAt(CHART.replace('Marketing', 'Mark‹›eting'));
    await answer('orgchart.goToPosition', ['next', 'accept']);
    equal(selected(), CHART.replace('  cio:', '  ‹cio›:'));
  });

  it('asks for a position where the cursor is in none', async () => {
    await showAt(`‹›${CHART}`);
    await answer('orgchart.goToManager', ['next', 'accept']);
    await eventually(() => equal(selected(), CHART.replace('  ceo:', '  ‹ceo›:')));
  });

  it('finds the owner of an area at the place that says so, one of several', async () => {
    await showAt(`‹›${CHART}`);
    await answer('orgchart.findOwner', ['accept', 'next', 'accept']);
    const brandOfCmo = CHART.replace('owns: [brand]', 'owns: [‹brand›]');
    await eventually(() => equal(selected(), brandOfCmo));
  });

  it('takes a chart and a position from whoever calls it', async () => {
    const { document } = await showAt(`‹›${CHART}`);
    await vscode.commands.executeCommand('orgchart.goToManager', document.uri, 'cio');
    equal(selected(), CHART.replace('  coo:', '  ‹coo›:'));
  });
});
