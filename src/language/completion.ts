import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace';
import type { Client } from './client';
import { completeKeys } from './complete-keys';
import { completePositions } from './complete-positions';
import { completeValues, isOwnWords } from './complete-values';
import { slotAt } from './slot';

/** More than this are of no help to anybody, and a burden on the wire. */
const MOST_ITEMS = 500;

/** What can be written where the cursor is. */
export function completions(snapshot: Snapshot, position: Position, client: Client): CompletionList {
  const slot = slotAt(snapshot, snapshot.lines.offset(position), client);
  const { cursor, front, offset } = slot;
  const { path, part, flow, quote } = cursor;
  if (part === 'none') return { isIncomplete: false, items: [] };
  // A new position is named by what is typed, so that the list has to be asked for anew with every letter.
  if (path.length === 1 && path[0] === 'positions' && !flow) return { isIncomplete: true, items: completePositions(snapshot, slot) };
  if (part === 'key') return { isIncomplete: false, items: completeKeys(snapshot, slot, path) };
  const keys = !flow && front !== 'words' && !quote ? completeKeys(snapshot, slot, path) : [];
  const items = [...completeValues(snapshot, slot), ...keys];
  const typed = snapshot.text.slice(cursor.word.start, offset);
  return { isIncomplete: isOwnWords(path) || items.length > MOST_ITEMS, items: items.length > MOST_ITEMS ? likeliest(items, typed) : items };
}

/** The items that an editor could match with what is typed: those that have its letters in order. */
function likeliest(items: readonly CompletionItem[], typed: string): CompletionItem[] {
  const letters = [...typed.toLowerCase().replace(/\s+/g, '')];
  const matches = ({ label, filterText = label }: CompletionItem): boolean => {
    const text = filterText.toLowerCase();
    let at = 0;
    return letters.every((letter) => (at = text.indexOf(letter, at) + 1) > 0);
  };
  return items.filter(matches).slice(0, MOST_ITEMS);
}
