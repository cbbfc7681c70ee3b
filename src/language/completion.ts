import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace';
import type { Client } from './client';
import { completeKeys } from './complete-keys';
import { completePositions } from './complete-positions';
import { completeValues } from './complete-values';
import { slotAt } from './slot';

/** What can be written where the cursor is. */
export function completions(snapshot: Snapshot, position: Position, client: Client): CompletionList {
  const slot = slotAt(snapshot, snapshot.lines.offset(position), client);
  const { path, part, flow } = slot.cursor;
  if (part === 'none') return { isIncomplete: false, items: [] };
  // A new position is named by what is typed, so that the list has to be asked for anew with every letter.
  if (path.length === 1 && path[0] === 'positions' && !flow) return { isIncomplete: true, items: completePositions(snapshot, slot) };
  if (part === 'key') return { isIncomplete: false, items: completeKeys(snapshot, slot, path) };
  const maybeMap = !flow && slot.front !== 'words' && !slot.cursor.quote;
  return { isIncomplete: false, items: [...completeValues(snapshot, slot), ...(maybeMap ? completeKeys(snapshot, slot, path) : [])] };
}
