import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Changed, ChangeParams, Refusal } from '../../src/server/protocol';
import { CHANGE } from '../../src/server/protocol';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT =
  'positions:\n  ceo: {title: CEO}\n  coo: {title: COO, reports_to: ceo}\n  cio: {title: CIO, reports_to: coo}\n';

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const ask = (params: ChangeParams): Promise<Changed | Refusal | null> => editor.connection.sendRequest(CHANGE, params);

it('a change is answered with its edits, for the version that the text has', async () => {
  editor.open(URI, TEXT);
  const answer = await ask({ uri: URI, change: { kind: 'move', position: 'cio', to: 'ceo' } });
  expect(answer).toMatchObject({ positions: 1 });
  expect(JSON.stringify(answer)).toContain('"newText"');
});

it('a change that cannot be made is answered with the reason', async () => {
  editor.open(URI, TEXT);
  expect(await ask({ uri: URI, change: { kind: 'move', position: 'ceo', to: 'cio' } })).toEqual({
    refused: expect.stringContaining('cannot report to'),
  });
});

it('a chart that is not open is not changed', async () => {
  expect(await ask({ uri: URI, change: { kind: 'sort' } })).toBeNull();
});
