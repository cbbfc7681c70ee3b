import * as vscode from 'vscode';
import { STARTERS } from '../../../src/extension/starters';
import { api, revertAndClose } from './charts';
import { equal, eventually, ok } from './kit';

describe('New Org Chart', () => {
  afterEach(revertAndClose);

  for (const { id, text } of STARTERS) {
    it(`opens the chart "${id}", without a file and without a finding`, async () => {
      await vscode.commands.executeCommand('orgchart.newChart', id);
      const document = vscode.window.activeTextEditor?.document;
      ok(document, 'There is no editor.');
      equal([document.isUntitled, document.languageId, document.getText()], [true, 'orgchart', text]);

      await vscode.commands.executeCommand('orgchart.openPreviewToSide');
      const { shown } = await api();
      const picture = await eventually(() => {
        const picture = shown(document.uri);
        ok(picture, 'There is no picture.');
        return picture;
      });
      ok(picture.diagram.cards.length > 0, 'The picture is empty.');
      const serious = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
      equal(serious.map(({ message }) => message), []);
    });
  }
});
