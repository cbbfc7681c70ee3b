import type { Organization } from '../model';
import { addReport } from './add-report';
import type { Change, Refusal } from './change';
import { keepComments } from './claims';
import { deletePosition } from './delete';
import type { Plan } from './draft';
import { Draft } from './draft';
import { fill } from './fill';
import { insertManager } from './insert-manager';
import { merge } from './merge';
import { move } from './move';
import { moveReports } from './move-reports';
import { retitle } from './retitle';
import { set } from './set';
import { sort } from './sort';
import { split } from './split';
import { transferArea } from './transfer-area';
import { vacate } from './vacate';

/** The result of a change, or the reason why it is refused. */
export function plan(organization: Organization, change: Change): Plan | Refusal {
  const draft = new Draft(organization);
  const refused = make(draft, change);
  if (refused) return refused;
  keepLostComments(draft, change);
  return draft.plan();
}

/** Writes comments that a change removes above their position, or above the one that took it over. Those of a deleted position are dropped. */
function keepLostComments(draft: Draft, change: Change): void {
  const gone = change.kind === 'delete' ? change.position : undefined;
  const heir = change.kind === 'merge' ? change.into : undefined;
  const kept = new Map<string, string[]>();
  for (const { text, position } of draft.lostComments()) {
    const id = position !== undefined && draft.position(position) ? position : heir;
    if (id === undefined || position === gone) continue;
    kept.set(id, [...(kept.get(id) ?? []), text]);
  }
  for (const [id, comments] of kept) keepComments(draft, id, comments);
}

function make(draft: Draft, change: Change): Refusal | undefined {
  switch (change.kind) {
    case 'retitle':
      return retitle(draft, change);
    case 'move':
      return move(draft, change);
    case 'move-reports':
      return moveReports(draft, change);
    case 'transfer-area':
      return transferArea(draft, change);
    case 'split':
      return split(draft, change);
    case 'merge':
      return merge(draft, change);
    case 'vacate':
      return vacate(draft, change);
    case 'fill':
      return fill(draft, change);
    case 'set':
      return set(draft, change);
    case 'delete':
      return deletePosition(draft, change);
    case 'insert-manager':
      return insertManager(draft, change);
    case 'add-report':
      return addReport(draft, change);
    case 'sort':
      return sort(draft, change);
  }
}
