import type { CompletionItem } from 'vscode-languageserver-types';
import { InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import { describe } from '../../schema';
import type { Cursor } from '../../syntax';
import { cursorAt, scalarText } from '../../syntax';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';

/** The place that a completion fills. */
export interface Slot {
  readonly cursor: Cursor;
  readonly offset: number;
  /** How much further in the word stands than its line does, behind dashes. */
  readonly hang: number;
  /** What stands in front of the word on its line: nothing, dashes alone, or a key and other words. */
  readonly front: 'nothing' | 'dash' | 'words';
  readonly client: Client;
}

export function slotAt({ reading, text }: Snapshot, offset: number, client: Client): Slot {
  const cursor = cursorAt(reading, offset);
  const start = text.lastIndexOf('\n', cursor.word.start - 1) + 1;
  const front = text.slice(start, cursor.word.start);
  const indent = /^\s*/.exec(front)![0].length;
  const dashes = /^\s*(?:-(?:\s+|$))+$/.test(front);
  return asItem({
    cursor,
    offset,
    hang: front.length - indent,
    front: front.trim() === '' ? 'nothing' : dashes ? 'dash' : 'words',
    client,
  });
}

/** On a line of its own below a key, what belongs into a list is an item of it, with a dash that is still to be written. */
function asItem(slot: Slot): Slot {
  const { cursor, front, hang } = slot;
  const isList =
    front === 'nothing' &&
    !cursor.flow &&
    cursor.part === 'value' &&
    typeof cursor.path.at(-1) === 'string' &&
    describe(cursor.path)?.kind === 'list';
  const item: Cursor = isList ? { ...cursor, path: [...cursor.path, 0], before: '- ' } : cursor;
  return { ...slot, cursor: item, hang: item.before === '- ' ? hang + 2 : hang };
}

/** What an item puts in the place of the word. */
export interface Insertion {
  readonly text: string;
  /** Whether `text` has places to fill in. */
  readonly snippet?: boolean;
}

/** The part of an item that says what it changes. */
export function insert(
  { lines }: Snapshot,
  { cursor: { word, before } }: Slot,
  { text, snippet }: Insertion,
): Pick<CompletionItem, 'textEdit' | 'insertTextFormat' | 'insertTextMode'> {
  return {
    textEdit: { range: lines.range(word), newText: before + text },
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(text.includes('\n') && { insertTextMode: InsertTextMode.adjustIndentation }),
  };
}

/** What an item says beside its label, for editors that show it of every item. */
export const besides = ({ client }: Slot, text: string | undefined): Pick<CompletionItem, 'labelDetails'> =>
  client.labelDetails && text !== undefined ? { labelDetails: { description: text } } : {};

/** A word as it is written in a slot: in the quotation marks that are there, or in those it needs. */
export function quoted({ cursor: { quote } }: Slot, word: string): string {
  if (!quote) return scalarText(word);
  const inside = quote.mark === '"' ? JSON.stringify(word).slice(1, -1) : word.replaceAll("'", "''");
  return quote.closed ? inside : inside + quote.mark;
}

/** Text that stands for itself in a snippet. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Keeps items in the order they are given. */
export const inOrder = (rank: number, index: number): string => `${rank}${String(index).padStart(5, '0')}`;
