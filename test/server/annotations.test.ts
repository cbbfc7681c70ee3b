import { afterEach, expect, it } from 'vitest';
import type { ClientCapabilities, InlayHint } from 'vscode-languageserver/node';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT = 'positions:\n  ceo: {title: CEO}\n  p7: {title: Boss, reports_to: ceo}\n  a: {title: A, reports_to: p7}\n';
const DOCUMENT = { textDocument: { uri: URI } };
const ALL = { ...DOCUMENT, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } };
const REFRESHING: ClientCapabilities = {
  workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
};

let editor: Editor;
afterEach(() => editor.stop());

const start = async (capabilities?: ClientCapabilities): Promise<void> => {
  editor = await startEditor(capabilities, { placesCommand: 'show.places', problemCommand: 'show.problem' });
  editor.open(URI, TEXT);
};
const configure = (orgchart: unknown): Promise<void> =>
  editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { orgchart } });
const hints = async (): Promise<InlayHint[] | null> => editor.connection.sendRequest(InlayHintRequest.type, ALL);

it('hints show titles beside ids', async () => {
  await start();
  expect(editor.initialized.capabilities.inlayHintProvider).toBe(true);
  expect(await hints()).toMatchObject([{ label: [{ value: 'Boss' }], position: { line: 3, character: 30 } }]);
});

it('lenses get their words when they are seen', async () => {
  await start();
  const lenses = (await editor.connection.sendRequest(CodeLensRequest.type, DOCUMENT)) ?? [];
  const resolved = await Promise.all(
    lenses.map((lens) => editor.connection.sendRequest(CodeLensResolveRequest.type, lens)),
  );
  expect(resolved.map(({ command }) => command?.title)).toEqual(['1 report', '2 below', '1 report']);
  expect(resolved[0]?.command).toMatchObject({
    command: 'show.places',
    arguments: [URI, { line: 1, character: 2 }, [{ uri: URI }]],
  });
});

it('a lens with strange data comes back as it is', async () => {
  await start();
  const lens = { range: ALL.range, data: { uri: 4 } };
  expect(await editor.connection.sendRequest(CodeLensResolveRequest.type, lens)).toEqual(lens);
  const gone = { range: ALL.range, data: { uri: 'file:///gone.orgchart.yaml', position: 'a', part: 'reports' } };
  expect(await editor.connection.sendRequest(CodeLensResolveRequest.type, gone)).toEqual(gone);
});

it('both can be switched off and on, and are asked for anew', async () => {
  await start(REFRESHING);
  const refreshed: string[] = [];
  editor.connection.onRequest(InlayHintRefreshRequest.type, () => void refreshed.push('hints'));
  editor.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshed.push('lenses'));
  await configure({ inlayHints: { titles: false }, codeLens: true });
  expect(await hints()).toBeNull();
  expect(await editor.connection.sendRequest(CodeLensRequest.type, DOCUMENT)).not.toBeNull();
  await configure({ inlayHints: { titles: true }, codeLens: false });
  expect(await hints()).toHaveLength(1);
  expect(await editor.connection.sendRequest(CodeLensRequest.type, DOCUMENT)).toBeNull();
  expect(refreshed).toEqual(['hints', 'hints', 'lenses']);
});

it.each([null, undefined, 'off', { inlayHints: 7 }])(
  'settings that say nothing leave both on: %j',
  async (settings) => {
    await start();
    await configure(settings);
    expect(await hints()).toHaveLength(1);
  },
);
