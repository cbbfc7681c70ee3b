import * as vscode from 'vscode';
import type { DiagramParams } from '../../../src/server/protocol';
import { api, revertAndClose, show } from './charts';
import { equal, eventually, ok } from './kit';

const TEAM = `positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [operations, brand-identity]}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [marketing, brand-identity]}  # since 2020
`;

/** The picture of what is written. */
const picture = async (document: vscode.TextDocument): Promise<DiagramParams> => {
  const { shown } = await api();
  return eventually(() => {
    const found = shown(document.uri);
    ok(found !== undefined && found.version >= document.version, 'There is no picture yet.');
    return found;
  });
};

const codes = ({ diagram }: DiagramParams): readonly string[] => diagram.problems.map(({ code }) => code);

/** The title of the first quick fix at a problem's place. VS Code drops the diagnostics of actions it hands to commands. */
const firstFix = async (document: vscode.TextDocument, message: string): Promise<string> => {
  const found = vscode.languages.getDiagnostics(document.uri).find((each) => each.message === message);
  ok(found, `There is no problem "${message}".`);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    found.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const [first] = actions;
  ok(first, 'It has no quick fix.');
  return first.title;
};

describe('A problem in the picture', () => {
  afterEach(revertAndClose);

  it('is solved by the quick fix that is taken, is gone from the next picture, and is back after one undo', async () => {
    const { document } = await show(TEAM);
    await vscode.commands.executeCommand('orgchart.openPreviewToSide', document.uri);
    const { diagram } = await picture(document);
    const overlap = diagram.problems.find(({ code }) => code === 'overlap-same-area');
    ok(overlap, 'There is no conflict.');
    const { gesture } = await api();
    const title = await firstFix(document, overlap.message);
    await gesture(document.uri, { kind: 'fix', uri: document.uri.toString(), problem: overlap.id, title });
    await eventually(() => ok(document.getText() !== TEAM, 'Nothing was changed.'));
    await eventually(async () => ok(!codes(await picture(document)).includes('overlap-same-area'), document.getText()));
    ok(document.getText().includes('# since 2020'), document.getText());
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('undo');
    await eventually(() => equal(document.getText(), TEAM));
  });

  it('of another chart, and a fix that does not exist, change nothing', async () => {
    const { document } = await show(TEAM);
    await vscode.commands.executeCommand('orgchart.openPreviewToSide', document.uri);
    const { diagram } = await picture(document);
    const [first] = diagram.problems;
    ok(first, 'There is no problem.');
    const { gesture } = await api();
    const uri = document.uri.toString();
    const title = await firstFix(document, first.message);
    await gesture(document.uri, { kind: 'fix', uri, problem: first.id, title: 'Do something else' });
    await gesture(document.uri, { kind: 'fix', uri, problem: 'nothing', title });
    await gesture(document.uri, { kind: 'fix', uri: 'file:///another.orgchart.yaml', problem: first.id, title });
    equal([document.getText(), document.isDirty], [TEAM, false]);
  });
});
