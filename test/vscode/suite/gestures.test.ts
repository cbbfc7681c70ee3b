import * as vscode from 'vscode';
import type { Change } from '../../../src/core/refactor/change';
import { api, revertAndClose, show, write } from './charts';
import { equal, eventually, ok } from './kit';

const TEAM = `positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo}  # since 2020
  cfo: {title: Chief Financial Officer, reports_to: ceo, owns: [finance]}
  cio:
    title: Chief Information Officer
    reports_to: cfo
`;

const shown = (document: vscode.TextDocument, text: string): Promise<void> =>
  eventually(() => equal(document.getText(), text));

/** Opens the preview of a chart, and waits for a picture of what is written. */
const preview = async (document: vscode.TextDocument): Promise<void> => {
  await vscode.commands.executeCommand('orgchart.openPreviewToSide', document.uri);
  return picture(document);
};

const picture = async (document: vscode.TextDocument): Promise<void> => {
  const { shown: pictureOf } = await api();
  await eventually(() => {
    const version = pictureOf(document.uri)?.version;
    ok(version !== undefined && version >= document.version, 'There is no picture yet.');
  });
};

const ask = async (document: vscode.TextDocument, change: Change): Promise<void> => {
  const { gesture } = await api();
  await gesture(document.uri, { kind: 'change', uri: document.uri.toString(), change });
};

describe('A gesture in the picture', () => {
  afterEach(revertAndClose);

  it('moves a position, renames it and adds another one, each taken back with one undo', async () => {
    const { document } = await show(TEAM);
    const moved = TEAM.replace('reports_to: cfo', 'reports_to: coo');
    const renamed = moved.replace('Chief Operating Officer', `'Betrieb: alles'`);
    const grown = `${renamed}  head-of-data:\n    title: Head of Data\n    reports_to: cio\n`;
    await preview(document);
    await ask(document, { kind: 'move', position: 'cio', to: 'coo' });
    await shown(document, moved);
    await picture(document);
    await ask(document, { kind: 'retitle', position: 'coo', title: 'Betrieb: alles' });
    await shown(document, renamed);
    await picture(document);
    await ask(document, { kind: 'add-report', manager: 'cio', id: 'head-of-data', title: 'Head of Data' });
    await shown(document, grown);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    for (const before of [renamed, moved, TEAM]) {
      await vscode.commands.executeCommand('undo');
      await shown(document, before);
    }
  });

  it('is taken back and made again where it was made', async () => {
    const { document } = await show(TEAM);
    await preview(document);
    await ask(document, { kind: 'move', position: 'cio', to: 'coo' });
    const moved = TEAM.replace('reports_to: cfo', 'reports_to: coo');
    await shown(document, moved);
    const { gesture } = await api();
    const turn = (kind: 'undo' | 'redo'): Promise<void> =>
      gesture(document.uri, { kind, uri: document.uri.toString() });
    await turn('undo');
    await shown(document, TEAM);
    await turn('redo');
    await shown(document, moved);
    await turn('redo');
    equal(document.getText(), moved);
  });

  it('is not taken back where the text has changed since', async () => {
    const editor = await show(TEAM);
    await preview(editor.document);
    await ask(editor.document, { kind: 'move', position: 'cio', to: 'coo' });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typed\n'));
    const typed = editor.document.getText();
    const { gesture } = await api();
    await gesture(editor.document.uri, { kind: 'undo', uri: editor.document.uri.toString() });
    equal(editor.document.getText(), typed);
  });

  it('opens no text where the preview stands alone', async () => {
    const chart = await write(TEAM);
    await vscode.commands.executeCommand('orgchart.openPreview', chart);
    const { gesture, shown: pictureOf } = await api();
    await eventually(() => ok(pictureOf(chart), 'There is no picture yet.'));
    const open = { kind: 'open', uri: chart.toString(), target: { card: 'cio' } } as const;
    const editors = (): number =>
      vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === chart.toString()).length;
    await gesture(chart, { ...open, stay: true });
    equal(editors(), 0);
    await gesture(chart, open);
    await eventually(() => equal(editors(), 1));
  });

  it('is drawn at once', async () => {
    const { document } = await show(TEAM);
    await preview(document);
    await ask(document, { kind: 'retitle', position: 'cio', title: 'Chief Data Officer' });
    const { shown: pictureOf } = await api();
    await eventually(() => equal(pictureOf(document.uri)?.diagram.cards.at(-1)?.title, 'Chief Data Officer'));
  });

  it('that cannot be made leaves the text alone', async () => {
    const { document } = await show(TEAM);
    await preview(document);
    await ask(document, { kind: 'move', position: 'ceo', to: 'cio' });
    await ask(document, { kind: 'move', position: 'cio', to: 'cio' });
    await ask(document, { kind: 'retitle', position: 'gone', title: 'Anybody' });
    await ask(document, { kind: 'retitle', position: 'cio', title: ' ' });
    await ask(document, { kind: 'add-report', manager: 'ceo', id: 'cio', title: 'Twice' });
    equal([document.getText(), document.isDirty], [TEAM, false]);
  });

  it('about a chart that is no longer shown changes nothing', async () => {
    const { document } = await show(TEAM);
    await preview(document);
    const { gesture } = await api();
    const change: Change = { kind: 'move', position: 'cio', to: 'coo' };
    await gesture(document.uri, { kind: 'change', uri: 'file:///another.orgchart.yaml', change });
    equal([document.getText(), document.isDirty], [TEAM, false]);
  });

  it('is made in the text as it is, where that has changed meanwhile', async () => {
    const editor = await show(TEAM);
    await preview(editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# new\n# lines\n'));
    await ask(editor.document, { kind: 'move', position: 'cio', to: 'coo' });
    await shown(editor.document, `# new\n# lines\n${TEAM.replace('reports_to: cfo', 'reports_to: coo')}`);
  });

  it('begins a change that asks for more', async () => {
    const { document } = await show(TEAM);
    await preview(document);
    const { gesture } = await api();
    const done = gesture(document.uri, {
      kind: 'begin',
      change: 'transfer-area',
      position: 'cfo',
      area: 'finance',
      uri: document.uri.toString(),
    });
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      ok(document.isDirty, 'Nothing was changed.');
    });
    await done;
    ok(!/cfo:.*owns/.test(document.getText()), document.getText());
    ok(/owns: \[finance\]/.test(document.getText()), document.getText());
  });

  it('reaches the file that a position stands in', async () => {
    const part = 'positions:\n  cto: {title: Chief Technology Officer, reports_to: coo}\n';
    const name = `gesture-part-${Date.now()}.orgchart.yaml`;
    const file = await write(part, name);
    const { document } = await show(`include: [${name}]\n${TEAM}`);
    const { shown: pictureOf } = await api();
    await preview(document);
    await eventually(() => ok(pictureOf(document.uri)?.diagram.cards.length === 5, 'The picture is not whole.'));
    await ask(document, { kind: 'move', position: 'cto', to: 'cfo' });
    const other = await vscode.workspace.openTextDocument(file);
    await shown(other, part.replace('coo', 'cfo'));
  });

  it('shows a position in the text, and leaves the focus where it is', async () => {
    const { document } = await show(TEAM);
    await preview(document);
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    const { gesture } = await api();
    await gesture(document.uri, { kind: 'open', uri: document.uri.toString(), target: { card: 'cio' }, stay: true });
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    await eventually(() => equal(document.getText(editor?.selection), 'cio'));
    equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.Two);
    await gesture(document.uri, { kind: 'open', uri: document.uri.toString(), target: { card: 'coo' } });
    await eventually(() => equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.One));
  });
});

describe('A gesture in the picture of a text that can be read only', () => {
  const files = new Map<string, string>();
  let provider: vscode.Disposable;

  before(() => {
    const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const refuse = (): never => {
      throw vscode.FileSystemError.NoPermissions();
    };
    provider = vscode.workspace.registerFileSystemProvider(
      'old',
      {
        onDidChangeFile: changes.event,
        watch: () => new vscode.Disposable(() => undefined),
        stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: 1 }),
        readDirectory: () => [],
        readFile: ({ path }) => new TextEncoder().encode(files.get(path) ?? ''),
        createDirectory: refuse,
        writeFile: refuse,
        delete: refuse,
        rename: refuse,
      },
      { isReadonly: true },
    );
  });
  after(() => provider.dispose());
  afterEach(revertAndClose);

  it('changes nothing', async () => {
    files.set('/team.orgchart.yaml', TEAM);
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'old', path: '/team.orgchart.yaml' }),
    );
    await vscode.window.showTextDocument(document);
    await preview(document);
    await ask(document, { kind: 'move', position: 'cio', to: 'coo' });
    equal([document.getText(), document.isDirty], [TEAM, false]);
  });
});
