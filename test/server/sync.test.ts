import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { DocumentSymbolRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './wire';
import { startEditor } from './wire';

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const PIECES = [
  'positions:\n',
  '  ceo: {title: CEO}\n',
  '  coo:\n    title: COO\n    reports_to: ceo\n',
  '    owns:\n      - brand\n',
  'leadership_team: [ceo, cxo]\n',
  '\n',
  '\r\n',
  '  ',
  '    ',
  ' ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '# ',
  ': ',
  ', ',
  '- ',
  '|\n',
  'reports_to: ',
  'nobody',
  'x',
  'é😀',
  '&a ',
  '*a',
  '---\n',
  '\t',
  '__proto__',
  '<<: ',
];
const START =
  'orgchart: 1\npositions:\n  ceo: {title: CEO}\n  coo: {title: COO, reports_to: ceo}\n  cfo:\n    title: CFO\n    reports_to: nobody\n    owns: [finance]\n';

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join(''));
const edits = fc.array(fc.record({ from: fc.nat(400), length: fc.oneof(fc.constant(0), fc.nat(12)), text }), {
  minLength: 1,
  maxLength: 12,
});

/** Asked between changes, so that the server has something from before to build on. */
const symbols = (uri: string) => editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });

it('any edits end in what opening the final text says', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      const [typed, opened] = [`file:///typed${run}.orgchart.yaml`, `file:///opened${run++}.orgchart.yaml`];
      let document = TextDocument.create(typed, 'orgchart', 1, START);
      editor.open(typed, START);
      for (const { from, length, text: newText } of changes) {
        const start = Math.min(from, document.getText().length);
        const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
        const change: TextDocumentContentChangeEvent = { range, text: newText };
        document = TextDocument.update(document, [change], document.version + 1);
        editor.change(typed, document.version, change);
        void symbols(typed);
      }
      editor.open(opened, document.getText());
      const all = (uri: string, version: number) =>
        editor.eventually(({ published }) =>
          published
            .findLast((each) => each.uri === uri && each.version === version)
            ?.diagnostics.map((each) => ({ ...each, relatedInformation: each.relatedInformation?.length })),
        );
      expect(await all(typed, document.version)).toEqual(await all(opened, 1));
      expect(await symbols(typed)).toEqual(await symbols(opened));
      editor.close(typed);
      editor.close(opened);
    }),
    { numRuns: 60 },
  );
});
