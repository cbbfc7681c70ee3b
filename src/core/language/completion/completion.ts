import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { Path } from '../../syntax';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { completeChart } from './complete-chart';
import { completeKeys } from './complete-keys';
import { completeNextPosition, completeOutdentedPositions, completePositions } from './complete-positions';
import { completeScope } from './complete-scope';
import { completeValues } from './complete-values';
import type { Slot } from './slot';
import { slotAt } from './slot';

/** The completions at the cursor. */
export function completions(snapshot: Snapshot, position: Position, client: Client): CompletionList {
  const slot = slotAt(snapshot, snapshot.lines.offset(position), client);
  const {
    cursor: { path, part, flow },
    front,
  } = slot;
  if (part === 'none') return { isIncomplete: false, items: [] };
  // A new position is named after what is typed, so the list must be requested again for every letter.
  if (path.length === 1 && path[0] === 'positions')
    return { isIncomplete: true, items: completePositions(snapshot, slot) };
  if (part === 'key') return inHead(path) ? headKeys(snapshot, slot) : innerKeys(snapshot, slot);
  const { isIncomplete, items } = completeValues(snapshot, slot);
  const keys = !flow && front !== 'words' ? completeKeys(snapshot, slot, path) : [];
  return { isIncomplete, items: [...completeScope(snapshot, slot), ...items, ...keys.map(below)] };
}

const inHead = (path: Path): boolean => path.length === 0;

function headKeys(snapshot: Snapshot, slot: Slot): CompletionList {
  const positions = completeOutdentedPositions(snapshot, slot);
  return {
    isIncomplete: positions.length > 0,
    items: [...completeChart(snapshot, slot), ...completeKeys(snapshot, slot, []), ...positions],
  };
}

function innerKeys(snapshot: Snapshot, slot: Slot): CompletionList {
  const { path } = slot.cursor;
  const positions = path.length === 2 && path[0] === 'positions' ? completeNextPosition(snapshot, slot) : [];
  return {
    isIncomplete: positions.length > 0,
    items: [...completeKeys(snapshot, slot, path), ...completeScope(snapshot, slot), ...positions],
  };
}

/** Where a value can be. */
const below = (item: CompletionItem): CompletionItem => ({ ...item, sortText: `2${item.sortText ?? ''}` });
