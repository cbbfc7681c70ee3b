import * as vscode from 'vscode';
import { revertAndClose, show, write } from './charts';
import { equal, eventually, ok } from './kit';

const TEAM = `positions:
  # the boss
  ceo: {title: Chief Executive Officer, owns: [brand]}
  coo:
    title: Chief Operating Officer  # since 2020
    reports_to: ceo
    holder: Ana Ruiz
    owns:
      - operations  # all of it

  cio: {title: Chief Information Officer, reports_to: coo, works_with: [coo]}
`;

const shown = (document: vscode.TextDocument, text: string): Promise<void> =>
  eventually(() => equal(document.getText(), text));

/** Runs a command that changes a chart until it has, since the server may still be starting. */
const run = (command: string, document: vscode.TextDocument, known: object): Thenable<void> =>
  vscode.commands.executeCommand(command, { uri: document.uri.toString(), ...known });

describe('A change of the organization', () => {
  afterEach(revertAndClose);

  it('is made in all places at once, and taken back with one undo', async () => {
    const { document } = await show(TEAM);
    await run('orgchart.mergePositions', document, { position: 'coo', to: 'cio' });
    await shown(
      document,
      `positions:
  # the boss
  ceo: {title: Chief Executive Officer, owns: [brand]}

  # all of it
  # since 2020
  cio: {title: Chief Information Officer, holder: Ana Ruiz, reports_to: ceo, owns: [operations]}
`,
    );
    await vscode.commands.executeCommand('undo');
    await shown(document, TEAM);
  });

  it('is made from what a menu knows, and asks nothing that is known', async () => {
    const { document } = await show(TEAM);
    await run('orgchart.makeVacant', document, { position: 'coo', webviewSection: 'card' });
    await shown(document, TEAM.replace('holder: Ana Ruiz', 'status: vacant'));
  });

  it('asks for the rest, with the likeliest answer first', async () => {
    const editor = await show(TEAM);
    const at = TEAM.indexOf('cio:');
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at));
    const done = vscode.commands.executeCommand('orgchart.movePosition');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      equal(
        editor.document.getText(),
        TEAM.replace('Information Officer, reports_to: coo', 'Information Officer, reports_to: ceo'),
      );
    });
    await done;
  });

  it('proposes an id for a new position, and goes there', async () => {
    const editor = await show(TEAM);
    const done = vscode.commands.executeCommand('orgchart.addReport', {
      uri: editor.document.uri.toString(),
      position: 'cio',
      title: 'Head of Data',
    });
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      equal(editor.document.getText(), `${TEAM}  head-of-data: {title: Head of Data, reports_to: cio}\n`);
    });
    await done;
    equal(editor.document.getText(editor.selection), 'head-of-data');
  });

  it('that cannot be made leaves the text alone', async () => {
    const { document } = await show(TEAM);
    await run('orgchart.movePosition', document, { position: 'ceo', to: 'cio' });
    await run('orgchart.transferArea', document, { position: 'coo', area: 'nothing', to: 'ceo' });
    equal(document.getText(), TEAM);
    equal(document.isDirty, false);
  });

  it('is made for the text as it is, however soon after a keystroke', async () => {
    const editor = await show(TEAM);
    await run('orgchart.sortPositions', editor.document, {});
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# new\n# lines\n'));
    await run('orgchart.movePosition', editor.document, { position: 'cio', to: 'ceo' });
    equal(
      editor.document.getText(),
      `# new\n# lines\n${TEAM.replace('Information Officer, reports_to: coo', 'Information Officer, reports_to: ceo')}`,
    );
  });

  it('is offered by the light bulb', async () => {
    const { document } = await show(TEAM);
    const at = document.positionAt(TEAM.indexOf('coo:') + 1);
    const actions = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
      );
      ok(
        actions.some(({ title }) => title === 'Move to…'),
        `It offers ${actions.map(({ title }) => title).join()}.`,
      );
      return actions;
    });
    const vacate = actions.find(({ title }) => title === 'Mark as vacant')?.command;
    ok(vacate, 'It cannot be made vacant.');
    await vscode.commands.executeCommand(vacate.command, ...(vacate.arguments ?? []));
    await shown(document, TEAM.replace('holder: Ana Ruiz', 'status: vacant'));
  });

  it('reaches all files of a chart, and is taken back in all of them', async () => {
    const part = 'positions:\n  cto: {title: Chief Technology Officer, reports_to: coo}\n';
    const name = `part-${Date.now()}.orgchart.yaml`;
    const file = await write(part, name);
    const text = `include: [${name}]\nleadership_team: [cto]\n${TEAM}`;
    const { document } = await show(text);
    await eventually(async () => {
      const places = await vscode.commands.executeCommand<readonly unknown[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        document.positionAt(text.indexOf('cto')),
      );
      ok(places.length > 0, 'The other file is not known.');
    });
    await run('orgchart.mergePositions', document, { position: 'coo', to: 'ceo' });
    const other = await vscode.workspace.openTextDocument(file);
    await shown(other, part.replace('coo', 'ceo'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await shown(document, text);
    await shown(other, part);
  });
});
