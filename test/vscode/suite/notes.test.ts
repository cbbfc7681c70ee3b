import * as vscode from 'vscode';
import { closeEverything, show } from './charts';
import { equal, eventually, ok } from './kit';

const CHART = `positions:
  ceo: {title: Chief Executive Officer}
  cxo: {title: Chief Experience Officer, reports_to: ceo, status: vacant}
`;

describe('Above an open officer', () => {
  afterEach(closeEverything);

  it('a lens shows hiring notes', async () => {
    const { document } = await show(CHART);
    const command = await eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const found = lenses.find((lens) => lens.command?.title === 'Hiring notes')?.command;
      ok(found, `There is no such lens among ${lenses.length}.`);
      return found;
    });
    equal(command.arguments, [document.uri.toString(), 'cxo']);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const notes = await eventually(() => {
      const open = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'orgchart-notes');
      ok(open, 'There are no notes.');
      return open;
    });
    equal(notes.languageId, 'markdown');
    ok(notes.getText().startsWith('# Hiring notes: Chief Experience Officer (cxo)\n'), notes.getText());
  });
});
