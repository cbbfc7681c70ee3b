import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { KeyInfo } from '../../schema';
import { describe } from '../../schema';
import type { Snapshot } from '../../workspace';
import { findRule } from '../rule-page';
import { completeDates } from './complete-dates';
import { completeTerms } from './complete-terms';
import { completeWords } from './complete-words';
import type { Slot } from './slot';
import { besides, inOrder, insert, quoted } from './slot';

/** The fixed values that fit. */
export function completeValues(snapshot: Snapshot, slot: Slot): CompletionList {
  const { path, word } = slot.cursor;
  const info = describe(path);
  const typed = snapshot.text.slice(word.start, slot.offset);
  const words = completeWords(snapshot, slot, typed);
  if (words) return { isIncomplete: true, items: words };
  if (!info || (isPast(typed) && (info.refersTo === undefined || info.refersTo === 'position'))) return NONE;
  if (info.refersTo !== undefined && info.kind !== 'map')
    return completeTerms(snapshot, slot, info, info.refersTo, typed);
  return {
    isIncomplete: false,
    items: info.kind === 'date' ? completeDates(snapshot, slot) : choices(snapshot, slot, info),
  };
}

const NONE: CompletionList = { isIncomplete: false, items: [] };

/** Whether a value that has no spaces in it is complete. */
const isPast = (typed: string): boolean => /\S\s+$/.test(typed);

function choices(snapshot: Snapshot, slot: Slot, info: KeyInfo): CompletionItem[] {
  const { path, quote } = slot.cursor;
  const words = info.values ?? (info.kind === 'flag' ? [{ value: 'true' }, { value: 'false' }] : []);
  const usual = path[0] === 'rules' && path.length === 2 ? findRule(String(path[1]))?.severity : undefined;
  return words.map(({ value, description }, index) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    sortText: inOrder(1, index),
    ...besides(slot, value === usual ? 'as usual' : undefined),
    ...(description !== undefined && { documentation: description }),
    ...insert(snapshot, slot, { text: quote ? quoted(slot, value) : value }),
  }));
}
