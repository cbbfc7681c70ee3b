import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, CompletionRequest, HoverRequest, LSPErrorCodes } from 'vscode-languageserver/node';
import { chartOf } from '../bench/chart.mjs';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT = chartOf(300);
const AT = { textDocument: { uri: URI }, position: { line: 20, character: 16 } };

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
  editor.open(URI, TEXT);
});
afterEach(() => editor.stop());

/** Types a letter, asks for completions and, if there is an earlier question, takes that back: as an editor does at each keystroke. */
function typeAndAsk(
  version: number,
  before?: CancellationTokenSource,
): { readonly source: CancellationTokenSource; readonly answer: Promise<unknown> } {
  before?.cancel();
  editor.change(URI, version, {
    range: { start: { line: 5, character: 11 }, end: { line: 5, character: 11 } },
    text: 'x',
  });
  const source = new CancellationTokenSource();
  const answer = editor.connection
    .sendRequest(CompletionRequest.type, AT, source.token)
    .catch((error: { code: number }) => error.code);
  return { source, answer };
}

describe('questions that were taken back while the server was busy', () => {
  it('are answered without being thought about', async () => {
    const answers: Promise<unknown>[] = [];
    let last: CancellationTokenSource | undefined;
    for (let version = 2; version < 52; version++) {
      const { source, answer } = typeAndAsk(version, last);
      answers.push(answer);
      last = source;
    }
    const all = await Promise.all(answers);
    expect(
      all.slice(0, -1).filter((answer) => answer === LSPErrorCodes.RequestCancelled || answer === null),
    ).toHaveLength(49);
    expect(all.at(-1)).toMatchObject({ items: expect.any(Array) });
  });

  it('leave others alone', async () => {
    const { source, answer } = typeAndAsk(2);
    const hover = editor.connection.sendRequest(HoverRequest.type, { ...AT, position: { line: 5, character: 5 } });
    source.cancel();
    expect(await hover).toMatchObject({ contents: { value: expect.stringContaining('title') } });
    await answer;
  });
});
