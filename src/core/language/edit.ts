import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../text';
import type { Snapshot, Source } from '../workspace';
import type { Client } from './client';

/** Edits of a chart, in any of its files, in the form that editors take. */
export function workspaceEdit(snapshot: Snapshot, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const changed = snapshot.files.flatMap((file) => {
    const own = edits.filter(({ uri }) => uri === file.uri);
    return own.length > 0
      ? [{ file, changes: own.map(({ span, text }): TextEdit => ({ range: file.lines.range(span), newText: text })) }]
      : [];
  });
  if (!client.documentChanges)
    return { changes: Object.fromEntries(changed.map(({ file, changes }) => [file.uri, changes])) };
  return {
    documentChanges: changed.map(
      ({ file, changes }): TextDocumentEdit => ({ textDocument: versioned(file), edits: changes }),
    ),
  };
}

const versioned = ({ uri, version }: Source): TextDocumentEdit['textDocument'] => ({ uri, version: version ?? null });
