import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PositionsParams, Roster } from '../../src/server/protocol';
import { POSITIONS } from '../../src/server/protocol';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT = 'positions:\n  ceo: {title: CEO}\n  cco: {title: CCO, reports_to: ceo, owns: [customer-service]}\n';

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const ask = (params: PositionsParams): Promise<Roster | null> => editor.connection.sendRequest(POSITIONS, params);

it('tells who is in a chart, who owns what, and where the cursor is', async () => {
  editor.open(URI, TEXT);
  const roster = await ask({ uri: URI, position: { line: 2, character: 10 } });
  expect(roster).toMatchObject({
    at: 'cco',
    positions: [
      { id: 'ceo', reports: 1 },
      { id: 'cco', manager: 'ceo', uri: URI },
    ],
  });
  expect(roster?.areas.filter(({ owners, within }) => owners.length > 0 && !within)).toEqual([
    { id: 'customer-service', name: expect.any(String), owners: ['cco'] },
  ]);
});

it('has no answer for a chart that is not open', async () => {
  expect(await ask({ uri: URI })).toBeNull();
});
