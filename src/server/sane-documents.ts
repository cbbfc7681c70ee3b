import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * Follows the documents of an editor, but for what cannot be one: an address or a text that is no text would fail again with every question
 * about any chart.
 * @param isRunning whether the editor may send documents
 * @param refused called with what is left out
 */
export function followDocuments(
  documents: TextDocuments<TextDocument>,
  connection: Connection,
  isRunning: () => boolean,
  refused: (message: string) => void,
): void {
  const sane =
    <P>(method: string, isSane: (params: P) => boolean, handler: (params: P) => void) =>
    (params: P): void => {
      if (!isRunning()) refused(`${method} was left out: it does not come between "initialize" and "shutdown".`);
      else if (isSane(params)) handler(params);
      else refused(`${method} was left out: it is not what the protocol says.`);
    };
  documents.listen({
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument(
        sane('didOpen', ({ textDocument }) => isText(textDocument?.uri) && isText(textDocument.text), handler),
      ),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(
        sane(
          'didChange',
          ({ textDocument, contentChanges }) =>
            isText(textDocument?.uri) &&
            Array.isArray(contentChanges) &&
            contentChanges.every((change) => isText(change?.text)),
          handler,
        ),
      ),
    onDidCloseTextDocument: (handler) =>
      connection.onDidCloseTextDocument(sane('didClose', ({ textDocument }) => isText(textDocument?.uri), handler)),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(handler),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';
