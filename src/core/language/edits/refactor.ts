import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Change, Refusal } from '../../refactor';
import { plan } from '../../refactor';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';

/** The edits that make a change of the organization. */
export interface Changed {
  readonly edit: WorkspaceEdit;
  /** How many positions are written anew, or go. */
  readonly positions: number;
}

/** What making a change comes to, in all files of the chart; or why it cannot be made. */
export function change(snapshot: Snapshot, wanted: Change, client: Client): Changed | Refusal {
  const planned = plan(snapshot.organization, wanted);
  if ('refused' in planned) return planned;
  return { edit: workspaceEdit(snapshot, planned.edits, client), positions: planned.positions.length };
}
