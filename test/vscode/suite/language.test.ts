import * as vscode from 'vscode';
import { revertAndClose, show } from './charts';
import { equal, eventually } from './kit';

const CHART = 'positions:\n  chief-of-staff: {title: Chief of Staff}\n';

const languageOf = async (text: string, name: string): Promise<string> => (await show(text, name)).document.languageId;

const becomes = async (name: string, text: string, language: string): Promise<void> => {
  const { document } = await show(text, name);
  await eventually(() => equal(document.languageId, language));
};

describe('The language', () => {
  afterEach(revertAndClose);

  for (const name of ['team.orgchart.yaml', 'team.orgchart.yml', 'orgchart.yaml']) {
    it(`is that of ${name}`, async () => equal(await languageOf(CHART, name), 'orgchart'));
  }

  it('is not that of other YAML files', async () => equal(await languageOf(CHART, 'values.yaml'), 'yaml'));

  const firstLines = { comment: '# orgchart of the sales team\n', key: 'orgchart: 1\n' };
  for (const [what, line] of Object.entries(firstLines)) {
    it(`is known by a ${what} in the first line`, () => becomes(`${what}.yaml`, line + CHART, 'orgchart'));
    it(`is known by a ${what} in the first line of a file without an ending`, () =>
      becomes(what, line + CHART, 'orgchart'));
  }

  it('is known in the first line of a file that starts with a byte-order mark', () =>
    becomes('marked.yaml', `\uFEFForgchart: 1\n${CHART}`, 'orgchart'));

  it('can be changed back to YAML', async () => {
    const { document } = await show(`orgchart: 1\n${CHART}`, 'back.yaml');
    await eventually(() => equal(document.languageId, 'orgchart'));
    await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await new Promise((resolve) => setTimeout(resolve, 300));
    equal(document.languageId, 'yaml');
  });

  it('takes an id with hyphens for one word', async () => {
    const { document } = await show(CHART);
    const range = document.getWordRangeAtPosition(new vscode.Position(1, 6));
    equal(document.getText(range), 'chief-of-staff');
  });

  it('indents by two spaces', async () => {
    const { options } = await show('positions:\n');
    equal([options.insertSpaces, options.tabSize], [true, 2]);
  });

  it('goes one deeper after a key without a value', async () => {
    const editor = await show('positions:');
    editor.selection = new vscode.Selection(0, 10, 0, 10);
    for (const text of ['\n', 'ceo:', '\n', 'title: Chief Executive Officer', '\n', 'owns: brand']) {
      await vscode.commands.executeCommand('type', { text });
    }
    equal(editor.document.getText(), 'positions:\n  ceo:\n    title: Chief Executive Officer\n    owns: brand');
  });
});
