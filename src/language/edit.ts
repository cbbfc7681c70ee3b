import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../text';
import type { Snapshot } from '../workspace';
import type { Client } from './client';

/** Edits of a chart as an editor takes them. */
export function workspaceEdit({ uri, version, lines }: Snapshot, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const changes = edits.map(({ span, text }): TextEdit => ({ range: lines.range(span), newText: text }));
  return client.documentChanges ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } };
}
