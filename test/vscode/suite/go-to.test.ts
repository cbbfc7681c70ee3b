import * as vscode from 'vscode';
import { closeEverything, mark, marked, show } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [brand, sales]}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [brand]}
  cio: {title: Chief Information Officer, reports_to: coo}
`;

/** How long a person looks before each key; on a busy machine a list needs more of them to come up. */
const PAUSES = [300, 1000, 3000];
const rest = (pause: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

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

type Key = 'next' | 'accept' | 'close';

const COMMANDS: Readonly<Record<Key, string>> = {
  next: 'workbench.action.quickOpenSelectNext',
  accept: 'workbench.action.acceptSelectedQuickOpenItem',
  close: 'workbench.action.closeQuickOpen',
};

/** Runs a command that asks, answers with the keys of a list, and closes what is left open. */
const answer = async (command: string, keys: readonly Key[], pause: number): Promise<void> => {
  let isDone = false;
  const done = vscode.commands.executeCommand(command).then(() => void (isDone = true));
  for (const key of keys) {
    await rest(pause);
    await vscode.commands.executeCommand(COMMANDS[key]);
  }
  while (!isDone) {
    await Promise.race([done, rest(pause)]);
    if (!isDone) await vscode.commands.executeCommand(COMMANDS.close);
  }
};

/** Looks at a chart, answers what a command asks, and wants the mark to be where it should; more slowly, if keys came before their list. */
const expectAnswer = async (source: string, command: string, keys: readonly Key[], expected: string): Promise<void> => {
  for (const [index, pause] of PAUSES.entries()) {
    await showAt(source);
    await answer(command, keys, pause);
    try {
      await eventually(() => equal(selected(), expected), pause);
      return;
    } catch (error) {
      if (index === PAUSES.length - 1) throw error;
    }
  }
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
    await expectAnswer(
      CHART.replace('Executive', 'Exec‹›utive'),
      'orgchart.goToReports',
      ['next', 'accept'],
      CHART.replace('  cmo:', '  ‹cmo›:'),
    );
  });

  it('goes back to where it was if none is chosen', async () => {
    const lines = Array.from(
      { length: 200 },
      (_, index) => `  r${index}: {title: Report ${index}, reports_to: ceo}\n`,
    ).join('');
    const source = CHART.replace('Executive', 'Exec‹›utive') + lines;
    const editor = await showAt(source);
    const [before] = editor.visibleRanges;
    await answer('orgchart.goToPosition', ['next', 'next', 'close'], 300);
    equal(selected(), source);
    equal(vscode.window.activeTextEditor?.visibleRanges[0]?.start.line, before?.start.line);
  });

  it('begins a list of all positions at the one under the cursor', async () => {
    await expectAnswer(
      CHART.replace('Marketing', 'Mark‹›eting'),
      'orgchart.goToPosition',
      ['next', 'accept'],
      CHART.replace('  cio:', '  ‹cio›:'),
    );
  });

  it('asks for a position where the cursor is in none', async () => {
    await expectAnswer(`‹›${CHART}`, 'orgchart.goToManager', ['next', 'accept'], CHART.replace('  ceo:', '  ‹ceo›:'));
  });

  it('finds the owner of an area at the place that says so, one of several', async () => {
    await expectAnswer(
      `‹›${CHART}`,
      'orgchart.findOwner',
      ['accept', 'next', 'accept'],
      CHART.replace('owns: [brand]', 'owns: [‹brand›]'),
    );
  });

  it('takes a chart and a position from whoever calls it', async () => {
    const { document } = await showAt(`‹›${CHART}`);
    await vscode.commands.executeCommand('orgchart.goToManager', document.uri, 'cio');
    equal(selected(), CHART.replace('  coo:', '  ‹coo›:'));
  });
});
