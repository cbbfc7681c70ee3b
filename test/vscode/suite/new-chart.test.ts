import * as vscode from 'vscode';
import { starters } from '../../../src/extension/starters/starters';
import { api, revertAndClose } from './charts';
import { equal, eventually, ok } from './kit';

describe('New Org Chart', () => {
  afterEach(revertAndClose);

  for (const { id, text } of starters()) {
    it(`opens ${id} without a file and without a finding, with its picture`, async () => {
      await vscode.commands.executeCommand('orgchart.newChart', id);
      const document = vscode.window.activeTextEditor?.document;
      ok(document, 'There is no editor.');
      equal([document.isUntitled, document.languageId, document.getText()], [true, 'orgchart', text]);
      ok(document.fileName.endsWith(`${id}.orgchart.yaml`), `It is called ${document.fileName}.`);
      equal(document.getText(vscode.window.activeTextEditor?.selection), /name: (.+)/.exec(text)?.[1]);

      const { shown } = await api();
      const picture = await eventually(() => {
        const picture = shown(document.uri);
        ok(picture, 'There is no picture.');
        return picture;
      });
      ok(picture.diagram.cards.length > 0, 'The picture is empty.');
      equal(
        vscode.languages.getDiagnostics(document.uri).map(({ message }) => message),
        [],
      );
    });
  }

  it('finds another name for a second chart', async () => {
    await vscode.commands.executeCommand('orgchart.newChart', 'my-organization');
    await vscode.commands.executeCommand('orgchart.newChart', 'my-organization');
    const texts = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof vscode.TabInputText),
    );
    equal(
      texts.map(({ label }) => label),
      ['my-organization.orgchart.yaml', 'my-organization-2.orgchart.yaml'],
    );
  });

  it('is followed by its preview when it is saved', async () => {
    await vscode.commands.executeCommand('orgchart.newChart', 'my-start-up');
    const { uri } = vscode.window.activeTextEditor?.document ?? {};
    ok(uri, 'There is no editor.');
    const { shown } = await api();
    await eventually(() => ok(shown(uri), 'There is no picture.'));
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = vscode.window.activeTextEditor?.document;
    ok(saved && !saved.isUntitled, 'It was not saved.');
    await eventually(() => ok(shown(saved.uri), 'The preview has stayed with the new text.'));
    equal(shown(uri), undefined);
  });
});
