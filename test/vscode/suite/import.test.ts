import * as vscode from 'vscode';
import { api, revertAndClose, show, write } from './charts';
import { equal, eventually, ok } from './kit';

const PEOPLE = `Name,Job Title,Supervisor,Salary
Ida Berg,Managing Director,,9
Tom Okafor,Head of Sales,Ida Berg,7
Lin Wu,Seller,Tom Okafor,5
`;

const CHART = `orgchart: 1

positions:
  managing-director:
    title: Managing Director
    holder: Ida Berg

  head-of-sales:
    title: Head of Sales
    reports_to: managing-director
    holder: Tom Okafor

  seller:
    title: Seller
    reports_to: head-of-sales
    holder: Lin Wu
`;

let made = 0;
/** Writes a source under a name of its own. */
const source = (text: string, ending = 'csv'): Promise<vscode.Uri> => write(text, `people-${++made}.${ending}`);

const beside = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);
const stored = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Answers each question with what it proposes, until something is true. */
const accept = <T>(attempt: () => T | Promise<T>): Promise<T> =>
  eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return attempt();
  });

describe('Import', () => {
  afterEach(revertAndClose);

  it('makes a chart beside a table, draws it, and keeps what was decided', async () => {
    const table = await source(PEOPLE);
    const done = vscode.commands.executeCommand('orgchart.import', table);
    const chart = beside(table, `people-${made}.orgchart.yaml`);
    await accept(() => equal(vscode.window.activeTextEditor?.document.uri.toString(), chart.toString()));
    await done;
    equal(await stored(chart), CHART);
    const { shown } = await api();
    const cards = await eventually(() => {
      const picture = shown(chart);
      ok(picture, 'There is no picture.');
      return picture.diagram.cards.length;
    });
    equal(cards, 3);
    const answers = await stored(beside(table, `people-${made}.orgchart-import.yaml`));
    ok(answers.includes(`- people-${made}.csv`), answers);
  });

  it('says why a file cannot be imported, and writes nothing', async () => {
    const table = await source('Name,Title\nIda Berg,Director\n');
    const done = vscode.commands.executeCommand('orgchart.import', table);
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await Promise.race([done, new Promise((_, reject) => setTimeout(() => reject(new Error('It asks.')), 500))]);
    });
    const files = await vscode.workspace.fs.readDirectory(beside(table, '.'));
    equal(
      files.filter(([name]) => name.startsWith(`people-${made}.orgchart`)),
      [],
    );
  });
});

describe('Sync', () => {
  afterEach(revertAndClose);

  it('shows a plan as a refactor preview, and is taken back with one undo', async () => {
    const table = await source(PEOPLE.replace('Lin Wu,Seller,Tom Okafor', 'Lin Wu,Trader,Ida Berg'));
    const text = CHART.replace('holder: Lin Wu', 'holder: Lin Wu # since May\n    owns: [sales]');
    const { document } = await show(text, `synced-${made}.orgchart.yaml`);
    const done = vscode.commands.executeCommand('orgchart.sync', document.uri, table);
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('refactorPreview.apply');
      equal(
        document.getText(),
        text
          .replace('title: Seller', 'title: Trader')
          .replace('reports_to: head-of-sales', 'reports_to: managing-director'),
      );
    });
    await done;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await eventually(() => equal(document.getText(), text));
  });
});
