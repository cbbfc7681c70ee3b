import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIGURES } from '../../src/server/protocol';
import type { Editor } from './wire';
import { startEditor } from './wire';

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor({});
});
afterEach(() => editor.stop());

it('figures are those of the chart as it is edited', async () => {
  const uri = 'file:///a.orgchart.yaml';
  editor.open(
    uri,
    'positions:\n  owner: {title: Owner, holder: Bo Ek, owns: [sales]}\n  clerk: {title: Clerk, reports_to: owner}\n',
  );
  expect(await editor.connection.sendRequest(FIGURES, { uri })).toMatchObject({
    figures: { positions: 2, layers: 2 },
    areaNames: { sales: 'Sales' },
  });
  expect(await editor.connection.sendRequest(FIGURES, { uri: 'file:///b.orgchart.yaml' })).toBeNull();
});
