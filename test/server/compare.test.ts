import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CompareParams, Sheet } from '../../src/server/protocol';
import { COMPARE } from '../../src/server/protocol';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT = `positions:
  cxo: {title: Chief Experience Officer}
  cco: {title: Chief Customer Officer}
  coo: {title: Chief Operating Officer}
`;

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const compare = (params: CompareParams): Promise<Sheet | null> => editor.connection.sendRequest(COMPARE, params);
const ids = async (params: CompareParams) => (await compare(params))?.comparison?.sides.map(({ id }) => id);

it('compares the two that suggest themselves, or those that are asked for, in the text as it is now', async () => {
  editor.open(URI, TEXT, 3);
  expect(await compare({ uri: URI })).toMatchObject({
    candidates: [{ id: 'cxo' }, { id: 'cco' }, { id: 'coo' }],
  });
  expect(await ids({ uri: URI })).toEqual(['cxo', 'cco']);
  expect(await ids({ uri: URI, positions: ['coo', 'cxo'] })).toEqual(['coo', 'cxo']);
  editor.change(URI, 4, { text: TEXT.replace('cxo:', 'experience:') });
  expect(await ids({ uri: URI, positions: ['coo', 'cxo'] })).toBeUndefined();
  expect(await ids({ uri: URI, positions: ['coo', 'experience'] })).toEqual(['coo', 'experience']);
});

it('has no answer for a chart that is not open', async () => {
  expect(await compare({ uri: URI })).toBeNull();
});
