import { afterEach, beforeEach, expect, it } from 'vitest';
import { CodeLensRequest } from 'vscode-languageserver/node';
import { NOTES } from '../../src/server/protocol';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT =
  'positions:\n  ceo: {title: CEO}\n  cco: {title: Chief Customer Officer, reports_to: ceo, status: vacant}\n';

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor({}, { notesCommand: 'show' });
  editor.open(URI, TEXT);
});
afterEach(() => editor.stop());

it('a lens leads to notes that the server has', async () => {
  const lenses = (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: URI } })) ?? [];
  const ready = lenses.flatMap(({ command }) => command ?? []);
  expect(ready).toHaveLength(1);
  expect(ready[0]).toEqual({ title: 'Hiring notes', command: 'show', arguments: [URI, 'cco'] });
  expect(await editor.connection.sendRequest(NOTES, { uri: URI, position: 'cco' })).toMatch(
    /^# Hiring notes: Chief Customer Officer \(cco\)/,
  );
});

it('there are no notes about what is not open', async () => {
  expect(await editor.connection.sendRequest(NOTES, { uri: URI, position: 'ceo' })).toBeNull();
  expect(
    await editor.connection.sendRequest(NOTES, { uri: 'file:///other.orgchart.yaml', position: 'cco' }),
  ).toBeNull();
});
