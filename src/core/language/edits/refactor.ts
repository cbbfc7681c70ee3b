import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Change, Refusal } from '../../refactor';
import { plan } from '../../refactor';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';

/** The edits of a refactoring. */
export interface Changed {
  readonly edit: WorkspaceEdit;
  /** The number of positions that are rewritten or removed. */
  readonly positions: number;
}

/** The result of a refactoring in all files of the chart, or the reason why it is refused. */
export function change(snapshot: Snapshot, wanted: Change, client: Client): Changed | Refusal {
  const planned = plan(snapshot.organization, wanted);
  if ('refused' in planned) return planned;
  return { edit: workspaceEdit(snapshot, planned.edits, client), positions: planned.positions.length };
}
