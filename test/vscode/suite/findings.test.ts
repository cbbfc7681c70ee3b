import * as vscode from 'vscode';
import { closeEverything, mark, marked, revertAndClose, show } from './charts';
import { equal, eventually, ok } from './kit';

const WRONG = `positions:
  ceo: {title: Chief Executive Officer}
  cco: {title: Chief Customer Officer, reports_to: ‹coe›}
`;
const RIGHT = WRONG.replace('‹coe›', 'ceo');

/** The findings of a chart, once there are any. */
const findings = ({ uri }: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> =>
  eventually(() => {
    const found = vscode.languages.getDiagnostics(uri);
    ok(found.length > 0, 'Nothing was found.');
    return found;
  });

describe('A manager that does not exist', () => {
  afterEach(revertAndClose);

  it('is marked where it is written, with the rule and its page', async () => {
    const { document } = await show(marked(WRONG).text);
    const [finding, ...others] = await findings(document);
    ok(finding, 'Nothing was found.');
    equal(
      others.map(({ message }) => message),
      [],
    );
    equal(mark(document, finding.range), WRONG);
    equal([finding.severity, finding.source], [vscode.DiagnosticSeverity.Error, 'orgchart']);
    const { code } = finding;
    ok(typeof code === 'object', 'The code has no link.');
    equal(code.value, 'unknown-position');
    ok(code.target.toString().endsWith('/unknown-position.md'), `The link is ${code.target}.`);
  });

  it('is marked in a text that is stored nowhere', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'orgchart', content: marked(WRONG).text });
    await vscode.window.showTextDocument(document);
    equal(
      (await findings(document)).map(({ range }) => mark(document, range)),
      [WRONG],
    );
  });

  it('is repaired by a quick fix, which can be undone', async () => {
    const { document } = await show(marked(WRONG).text);
    const [finding] = await findings(document);
    ok(finding, 'Nothing was found.');
    const command = 'vscode.executeCodeActionProvider';
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, finding.range);
    const fix = actions.find(({ edit }) => edit !== undefined);
    ok(fix?.edit, `Only ${actions.map(({ title }) => title).join(', ')}.`);
    ok(fix.title.includes('ceo'), `The fix is called "${fix.title}".`);

    await vscode.workspace.applyEdit(fix.edit);
    equal(document.getText(), RIGHT);
    await eventually(() => equal(vscode.languages.getDiagnostics(document.uri).length, 0));

    await vscode.commands.executeCommand('undo');
    equal(document.getText(), marked(WRONG).text);
    await findings(document);
  });

  it('is forgotten when the chart is closed', async () => {
    const { document } = await show(marked(WRONG).text);
    await findings(document);
    await closeEverything();
    await eventually(() => equal(vscode.languages.getDiagnostics(document.uri).length, 0));
  });
});
