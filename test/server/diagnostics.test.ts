import { afterEach, describe, expect, it } from 'vitest';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const WRONG =
  'positions:\n  ceo: {title: Chief Executive Officer}\n  cco: {title: Chief Customer Officer, reports_to: nobody}\n';

let editor: Editor;
afterEach(() => editor.stop());

const codes = ({ published }: Editor, version: number) =>
  published
    .find((each) => each.uri === URI && each.version === version)
    ?.diagnostics.map(({ code }) => code)
    .filter((code) => code === 'unknown-position');

describe('diagnostics', () => {
  it('are published for a chart that is opened, with its version', async () => {
    editor = await startEditor();
    editor.open(URI, WRONG, 7);
    expect(await editor.eventually((it) => codes(it, 7))).toEqual(['unknown-position']);
    expect(editor.published).toHaveLength(1);
  });

  it('follow a change', async () => {
    editor = await startEditor();
    editor.open(URI, WRONG);
    await editor.eventually((it) => codes(it, 1));
    editor.change(URI, 2, {
      range: { start: { line: 2, character: 51 }, end: { line: 2, character: 57 } },
      text: 'ceo',
    });
    expect(await editor.eventually((it) => codes(it, 2))).toEqual([]);
  });

  it('answer changes in a row once', async () => {
    editor = await startEditor();
    editor.open(URI, WRONG);
    await editor.eventually((it) => codes(it, 1));
    for (let version = 2; version <= 20; version++) editor.change(URI, version, { text: WRONG + '#'.repeat(version) });
    await editor.eventually((it) => codes(it, 20));
    expect(editor.published.length).toBeLessThan(10);
  });

  it('go when the chart is closed', async () => {
    editor = await startEditor();
    editor.open(URI, WRONG);
    await editor.eventually((it) => codes(it, 1));
    editor.close(URI);
    const cleared = await editor.eventually(({ published }) => published.find(({ version }) => version === undefined));
    expect(cleared).toEqual({ uri: URI, diagnostics: [] });
  });
});
