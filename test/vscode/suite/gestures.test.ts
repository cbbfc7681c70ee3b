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
const preview = async (document: vscode.TextDocument): Promise<number> => {
  await vscode.commands.executeCommand('orgchart.openPreviewToSide', document.uri);
  return picture(document);
};

const picture = async (document: vscode.TextDocument): Promise<number> => {
  const { shown: pictureOf } = await api();
  return eventually(() => {
    const version = pictureOf(document.uri)?.version;
    ok(version !== undefined && version >= document.version, 'There is no picture yet.');
    return version;
  });
};

const ask = async (document: vscode.TextDocument, change: Change, version: number): Promise<void> => {
  const { gesture } = await api();
  await gesture(document.uri, { kind: 'change', change, version });
};

describe('A gesture in the picture', () => {
  afterEach(revertAndClose);

  it('moves a position, renames it and adds another one, each taken back with one undo', async () => {
    const { document } = await show(TEAM);
    const moved = TEAM.replace('reports_to: cfo', 'reports_to: coo');
    const renamed = moved.replace('Chief Operating Officer', `'Betrieb: alles'`);
    const grown = `${renamed}  head-of-data:\n    title: Head of Data\n    reports_to: cio\n`;
    await ask(document, { kind: 'move', position: 'cio', to: 'coo' }, await preview(document));
    await shown(document, moved);
    await ask(document, { kind: 'retitle', position: 'coo', title: 'Betrieb: alles' }, await picture(document));
    await shown(document, renamed);
    await ask(
      document,
      { kind: 'add-report', manager: 'cio', id: 'head-of-data', title: 'Head of Data' },
      await picture(document),
    );
    await shown(document, grown);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    for (const before of [renamed, moved, TEAM]) {
      await vscode.commands.executeCommand('undo');
      await shown(document, before);
    }
  });

  it('is drawn at once', async () => {
    const { document } = await show(TEAM);
    await ask(document, { kind: 'retitle', position: 'cio', title: 'Chief Data Officer' }, await preview(document));
    const { shown: pictureOf } = await api();
    await eventually(() => equal(pictureOf(document.uri)?.diagram.cards.at(-1)?.title, 'Chief Data Officer'));
  });

  it('that cannot be made leaves the text alone', async () => {
    const { document } = await show(TEAM);
    const version = await preview(document);
    await ask(document, { kind: 'move', position: 'ceo', to: 'cio' }, version);
    await ask(document, { kind: 'move', position: 'cio', to: 'cio' }, version);
    await ask(document, { kind: 'retitle', position: 'gone', title: 'Anybody' }, version);
    await ask(document, { kind: 'retitle', position: 'cio', title: ' ' }, version);
    await ask(document, { kind: 'add-report', manager: 'ceo', id: 'cio', title: 'Twice' }, version);
    equal([document.getText(), document.isDirty], [TEAM, false]);
  });

  it('about a chart that is not shown any more changes nothing', async () => {
    const first = await show(TEAM);
    for (let i = 0; i < 4; i++) await first.edit((edit) => edit.insert(new vscode.Position(0, 0), '#\n'));
    const { uri } = first.document;
    const text = first.document.getText();
    const { gesture } = await api();
    await gesture(uri, {
      kind: 'change',
      change: { kind: 'vacate', position: 'coo' },
      version: first.document.version,
    });
    await preview(first.document);
    await gesture(uri, { kind: 'change', change: { kind: 'move', position: 'cio', to: 'coo' }, version: 0 });
    equal(first.document.getText(), text);
  });

  it('is made in the text as it is, where that has changed meanwhile', async () => {
    const editor = await show(TEAM);
    const version = await preview(editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# new\n# lines\n'));
    await ask(editor.document, { kind: 'move', position: 'cio', to: 'coo' }, version);
    await shown(editor.document, `# new\n# lines\n${TEAM.replace('reports_to: cfo', 'reports_to: coo')}`);
  });

  it('begins a change that asks for more', async () => {
    const { document } = await show(TEAM);
    const version = await preview(document);
    const { gesture } = await api();
    const done = gesture(document.uri, {
      kind: 'begin',
      change: 'transfer-area',
      position: 'cfo',
      area: 'finance',
      version,
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
    const version = await eventually(() => {
      const drawn = pictureOf(document.uri);
      ok(drawn?.diagram.cards.length === 5, 'The picture is not whole.');
      return drawn.version;
    });
    await ask(document, { kind: 'move', position: 'cto', to: 'cfo' }, version);
    const other = await vscode.workspace.openTextDocument(file);
    await shown(other, part.replace('coo', 'cfo'));
  });

  it('shows a position in the text, and leaves the focus where it is', async () => {
    const { document } = await show(TEAM);
    const version = await preview(document);
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    const { gesture } = await api();
    await gesture(document.uri, { kind: 'open', target: { card: 'n3' }, version, stay: true });
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    await eventually(() => equal(document.getText(editor?.selection), 'cio'));
    equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.Two);
    await gesture(document.uri, { kind: 'open', target: { card: 'n1' }, version });
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
    await ask(document, { kind: 'move', position: 'cio', to: 'coo' }, await preview(document));
    equal([document.getText(), document.isDirty], [TEAM, false]);
  });
});
