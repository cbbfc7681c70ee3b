import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { CARD_AT, COMPARE, LOCATE, WATCH } from '../../src/server/protocol';
import type { Disk } from './disk';
import { diskOf } from './disk';
import type { Editor } from './wire';
import { startEditor } from './wire';

const ROOT = 'file:///acme/acme.orgchart.yaml';
const SALES = 'file:///acme/teams/sales.orgchart.yaml';
const TECH = 'file:///acme/teams/tech.orgchart.yaml';

const FILES = {
  [ROOT]: 'include: [teams/*.orgchart.yaml]\npositions:\n  ceo: {title: CEO}\n',
  [SALES]:
    'positions:\n  sales: {title: Head of Sales, reports_to: ceo}\n  rep: {title: Sales Representative, reports_to: sales}\n',
  [TECH]: 'positions:\n  tech: {title: Head of Technology, reports_to: ceo, dotted_line_to: [sales]}\n',
};

let editor: Editor;
let disk: Disk;
beforeEach(async () => {
  editor = await startEditor(undefined, { files: true });
  disk = diskOf(editor, FILES);
});
afterEach(() => editor.stop());

/** The rules that speak on a file, as it was told last. */
const codes = (uri: string) =>
  editor.published.findLast((each) => each.uri === uri)?.diagnostics.map(({ code }) => code);
const eventuallyCodes = (uri: string, ...expected: string[]) =>
  editor.eventually(() => (JSON.stringify(codes(uri)) === JSON.stringify(expected) ? true : undefined));
const opened = async (uri: keyof typeof FILES, text = FILES[uri]!): Promise<void> => {
  editor.open(uri, text);
  await editor.eventually(({ published }) => published.find((each) => each.uri === ROOT && each.diagnostics));
};
const at = (uri: string, line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

describe('an included file that is opened by itself', () => {
  it('is offered no ways out of what only seems wrong before all files are known', async () => {
    editor.open(SALES, FILES[SALES]!);
    const { position } = at(SALES, 1, 45);
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: SALES },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    expect(actions?.filter(({ title }) => title.includes('"ceo"'))).toEqual([]);
  });

  it('is checked as part of its chart, all files of which are told, and nothing is told before they are known', async () => {
    disk = diskOf(
      editor,
      { ...FILES, [TECH]: 'positions:\n  tech: {title: Head of Technology, reports_to: nobody}\n' },
      20,
    );
    editor.open(SALES, FILES[SALES]!);
    await eventuallyCodes(TECH, 'unknown-position');
    expect(codes(SALES)).toEqual([]);
    expect(editor.published.filter(({ uri, diagnostics }) => uri === SALES && diagnostics.length > 0)).toEqual([]);
  });

  it('is a chart of its own where none includes it', async () => {
    editor.open('file:///acme/other/sales.orgchart.yaml', FILES[SALES]!);
    await eventuallyCodes('file:///acme/other/sales.orgchart.yaml', 'unknown-position');
  });

  it('is forgotten with its chart when it is closed', async () => {
    editor.open(SALES, FILES[SALES]!.replace('reports_to: ceo', 'reports_to: coe'));
    await eventuallyCodes(SALES, 'unknown-position');
    editor.close(SALES);
    await eventuallyCodes(SALES);
    expect(await editor.connection.sendRequest(HoverRequest.type, at(SALES, 1, 3))).toBeNull();
  });
});

describe('what is typed', () => {
  it('in one file is known in the others before it is saved', async () => {
    await opened(ROOT);
    editor.open(SALES, FILES[SALES]!);
    editor.change(ROOT, 2, { text: FILES[ROOT]!.replace('ceo:', 'boss:') });
    await eventuallyCodes(SALES, 'unknown-position');
    await eventuallyCodes(TECH, 'unknown-position');
    editor.close(ROOT);
    await eventuallyCodes(SALES);
  });

  it('as an include brings files in, and takes them out again', async () => {
    editor.open(ROOT, 'positions:\n  ceo: {title: CEO, dotted_line_to: [tech]}\n');
    await eventuallyCodes(ROOT, 'unknown-position');
    editor.change(ROOT, 2, {
      text: 'include: teams/tech.orgchart.yaml\npositions:\n  ceo: {title: CEO, dotted_line_to: [tech]}\n',
    });
    await eventuallyCodes(TECH, 'unknown-position');
    expect(codes(ROOT)).toEqual(['redundant-dotted-line'].filter((code) => codes(ROOT)?.includes(code)));
    editor.change(ROOT, 3, { text: 'include: []\npositions:\n  ceo: {title: CEO}\n' });
    await eventuallyCodes(TECH);
  });

  it.each([
    'include: [teams/',
    'include:',
    'include: [1, {a: b}, null, [x]]',
    'include: {a: b}',
    'include: [""]',
    'include: ["*',
    'include: - **/*',
  ])('as %s does no harm', async (line) => {
    editor.open(ROOT, `${line}\npositions:\n  ceo: {title: CEO}\n`);
    await editor.eventually(() => codes(ROOT));
    expect(await editor.connection.sendRequest(DefinitionRequest.type, at(ROOT, 2, 3))).toMatchObject([{ uri: ROOT }]);
  });
});

describe('what changes on disk', () => {
  beforeEach(() => opened(ROOT));

  it('is noticed: a new text, a new file, a file that is gone, a folder that is gone', async () => {
    disk.write(SALES, 'positions:\n  sales: {title: Head of Sales, reports_to: coe}\n');
    await eventuallyCodes(SALES, 'unknown-position');
    disk.write(
      'file:///acme/teams/legal.orgchart.yaml',
      'positions:\n  legal: {title: General Counsel, reports_to: coo}\n',
    );
    await eventuallyCodes('file:///acme/teams/legal.orgchart.yaml', 'unknown-position');
    disk.remove(SALES);
    await eventuallyCodes(SALES);
    await eventuallyCodes(TECH, 'unknown-position');
    disk.remove('file:///acme/teams');
    await eventuallyCodes(ROOT, 'include-not-found');
  });

  it('counts only where nobody has the file open', async () => {
    editor.open(SALES, FILES[SALES]!);
    disk.write(SALES, 'positions:\n  sales: {title: Head of Sales, reports_to: coe}\n');
    disk.write(TECH, 'positions:\n  tech: {title: Head of Technology, reports_to: coe}\n');
    await eventuallyCodes(TECH, 'unknown-position');
    expect(codes(SALES)).toEqual([]);
    editor.close(SALES);
    await eventuallyCodes(SALES, 'unknown-position');
  });
});

describe('features reach from file to file', () => {
  beforeEach(() => opened(SALES));

  it('definition, references and highlights', async () => {
    const onCeo = at(SALES, 1, 46);
    expect(await editor.connection.sendRequest(DefinitionRequest.type, onCeo)).toMatchObject([
      { uri: ROOT, range: { start: { line: 2, character: 2 } } },
    ]);
    const places = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...onCeo,
      context: { includeDeclaration: true },
    });
    expect(places?.map(({ uri }) => uri)).toEqual([ROOT, SALES, TECH]);
    expect(await editor.connection.sendRequest(DocumentHighlightRequest.type, onCeo)).toHaveLength(1);
  });

  it('definition, from a pattern to the files that it means', async () => {
    editor.open(ROOT, FILES[ROOT]!);
    expect((await editor.connection.sendRequest(DefinitionRequest.type, at(ROOT, 0, 14))) as object[]).toMatchObject([
      { uri: SALES },
      { uri: TECH },
    ]);
  });

  it('rename, also in files that are not open, unless the new id is taken in one of them', async () => {
    const onSales = at(SALES, 1, 3);
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...onSales, newName: 'revenue' });
    expect(edit?.documentChanges).toMatchObject([
      { textDocument: { uri: SALES, version: 1 }, edits: [{}, {}] },
      { textDocument: { uri: TECH, version: null }, edits: [{ newText: 'revenue' }] },
    ]);
    await expect(editor.connection.sendRequest(RenameRequest.type, { ...onSales, newName: 'tech' })).rejects.toThrow(
      'The position "tech" already exists in teams/tech.orgchart.yaml.',
    );
  });

  it('the outline is that of the file alone', async () => {
    const outline = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: SALES } });
    expect(outline).toMatchObject([{ name: 'Head of Sales', children: [{ name: 'Sales Representative' }] }]);
  });

  it('completion offers the positions of all files', async () => {
    editor.change(SALES, 2, { text: `${FILES[SALES]}  vp:\n    reports_to: \n` });
    const list = await editor.connection.sendRequest(CompletionRequest.type, at(SALES, 4, 16));
    expect(list && 'items' in list && list.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['ceo', 'sales', 'rep', 'tech']),
    );
  });

  it('quick fixes are offered for what stands in the file, and only for that', async () => {
    editor.change(SALES, 2, { text: FILES[SALES]!.replace('reports_to: ceo', 'reports_to: cheo') });
    const range = { start: { line: 1, character: 46 }, end: { line: 1, character: 46 } };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: SALES },
      range,
      context: { diagnostics: [] },
    });
    expect(actions?.map(({ title }) => title)).toContain('Change it to "ceo"');
    editor.open(ROOT, FILES[ROOT]!);
    const there = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: ROOT },
      range,
      context: { diagnostics: [] },
    });
    expect(there?.map(({ title }) => title)).not.toContain('Change it to "ceo"');
  });

  it('comparisons have all positions to choose from', async () => {
    expect(await editor.connection.sendRequest(COMPARE, { uri: SALES, positions: ['sales', 'tech'] })).toMatchObject({
      comparison: { sides: [{ id: 'sales' }, { id: 'tech' }] },
    });
  });

  it('pictures show the whole chart, and cards lead into its files', async () => {
    await editor.connection.sendNotification(WATCH, { uri: SALES, on: true });
    const picture = await editor.eventually(({ pictures }) => pictures[0]);
    expect(picture).toMatchObject({
      uri: SALES,
      files: [ROOT, SALES, TECH],
      diagram: { cards: [{ key: 'ceo' }, { key: 'sales' }, { key: 'rep' }, { key: 'tech' }] },
    });
    expect(await editor.connection.sendRequest(LOCATE, { uri: SALES, card: 'tech' })).toMatchObject({
      uri: TECH,
      range: { start: { line: 1, character: 2 } },
    });
    expect(await editor.connection.sendRequest(CARD_AT, { uri: SALES, position: { line: 1, character: 5 } })).toBe(
      'sales',
    );
    disk.write(TECH, 'positions:\n  cto: {title: CTO, reports_to: ceo, owns: [x\n');
    const later = await editor.eventually(({ pictures }) =>
      pictures.find(({ diagram }) => diagram.cards.some(({ key }) => key === 'cto')),
    );
    expect(later.version).toBeGreaterThan(picture.version);
    expect(later.notice).toMatch(/^Line 2 of teams\/tech\.orgchart\.yaml: /);
  });
});

describe('of a company whose folder is not opened, only that of its teams', () => {
  const start = async (extra: Readonly<Record<string, string>> = {}): Promise<Editor> => {
    const own = await startEditor(undefined, { files: true }, 'file:///acme/teams');
    diskOf(own, { ...FILES, ...extra });
    own.open(SALES, FILES[SALES]!);
    return own;
  };
  const codesIn = (own: Editor) =>
    own.eventually(({ published }) => published.find(({ uri }) => uri === SALES)?.diagnostics.map(({ code }) => code));

  it('the chart is found above, so that its positions are known and a rename reaches all files', async () => {
    const own = await start();
    try {
      expect(await codesIn(own)).not.toContain('unknown-position');
      const edit = await own.connection.sendRequest(RenameRequest.type, { ...at(SALES, 1, 3), newName: 'revenue' });
      expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: SALES } }, { textDocument: { uri: TECH } }]);
    } finally {
      await own.stop();
    }
  });

  it('nothing above the top of its repository counts', async () => {
    const own = await start({ 'file:///acme/teams/.git/HEAD': 'ref: refs/heads/main\n' });
    try {
      expect(await codesIn(own)).toContain('unknown-position');
    } finally {
      await own.stop();
    }
  });
});

it('ids that are taken in another file are told, with both places', async () => {
  disk = diskOf(editor, { ...FILES, [TECH]: 'positions:\n  sales: {title: Sales Engineer, reports_to: ceo}\n' });
  await opened(ROOT);
  await eventuallyCodes(TECH, 'duplicate-id');
  const [found] = editor.published.findLast(({ uri }) => uri === TECH)!.diagnostics;
  expect(found?.message).toContain('Head of Sales in teams/sales.orgchart.yaml');
  expect(found?.relatedInformation?.map(({ location }) => location.uri)).toEqual([SALES]);
});

it('names may have spaces, umlauts and whatever else, however an editor writes their addresses', async () => {
  const odd = 'file:///acme/teams/R%26D%20%23%201%20M%C3%BCnchen%0A%28neu%29.orgchart.yaml';
  const asOthersWriteIt = odd.replace('%26', '&').replace('%28', '(').replace('%29', ')').replace('%C3%BC', 'ü');
  diskOf(editor, { ...FILES, [odd]: 'positions:\n  rnd: {title: Head of Research, reports_to: nobody}\n' });
  await opened(ROOT);
  await eventuallyCodes(odd, 'unknown-position');
  editor.open(asOthersWriteIt, 'positions:\n  rnd: {title: Head of Research, reports_to: ceo}\n');
  await eventuallyCodes(odd);
  await eventuallyCodes(asOthersWriteIt);
});

it('hints and lenses are asked for anew when another file changes what they say', async () => {
  await editor.stop();
  let refreshed = 0;
  editor = await startEditor({ workspace: { inlayHint: { refreshSupport: true } } }, { files: true });
  editor.connection.onRequest(InlayHintRefreshRequest.type, () => void refreshed++);
  disk = diskOf(editor, FILES);
  await opened(ROOT);
  const before = refreshed;
  disk.write(SALES, FILES[SALES]!.replace('reports_to: ceo', 'reports_to: nobody'));
  await eventuallyCodes(SALES, 'unknown-position');
  await editor.connection.sendRequest(HoverRequest.type, at(ROOT, 0, 0));
  expect(refreshed).toBeGreaterThan(before);
});

it('a picture comes again when the last open file of a chart was closed and is opened again', async () => {
  await opened(SALES);
  await editor.connection.sendNotification(WATCH, { uri: ROOT, on: true });
  await editor.eventually(({ pictures }) => pictures[0]);
  editor.close(SALES);
  await eventuallyCodes(SALES);
  const { length } = editor.pictures;
  editor.open(SALES, FILES[SALES]!);
  await editor.eventually(({ pictures }) => pictures[length]);
});

it('symbols are found in charts that nobody has opened', async () => {
  await editor.stop();
  editor = await startEditor(undefined, { files: true }, 'file:///acme');
  diskOf(editor, { ...FILES, 'file:///acme/old/globex.orgchart.yaml': 'positions:\n  hank: {title: President}\n' });
  const found = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
  expect(found?.map(({ location }) => location.uri).sort()).toEqual(
    [ROOT, 'file:///acme/old/globex.orgchart.yaml', SALES, SALES, TECH].sort(),
  );
});

it('a server that is offered no files, and has none, says nothing of it', async () => {
  await editor.stop();
  editor = await startEditor();
  editor.open(ROOT, 'include: [teams/*.orgchart.yaml]\npositions:\n  ceo: {title: CEO, dotted_line_to: [tech]}\n');
  await eventuallyCodes(ROOT);
});
