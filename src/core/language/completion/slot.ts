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
  /** The number of characters from the start of the line's text to the value, for a value after dashes. */
  readonly hang: number;
  /** The text in front of the value on its line: nothing, only dashes, or a key and other text. */
  readonly front: 'nothing' | 'dash' | 'words';
  readonly client: Client;
}

export function slotAt({ reading, text }: Snapshot, offset: number, client: Client): Slot {
  const cursor = cursorAt(reading, offset);
  const start = text.lastIndexOf('\n', cursor.word.start - 1) + 1;
  const front = text.slice(start, cursor.word.start - (cursor.quote ? 1 : 0));
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

/** On a separate line below a key with a list, a completion becomes a list item, and the dash is added. */
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

/** The text that replaces the present value. */
export interface Insertion {
  readonly text: string;
  /** Whether `text` has placeholders. */
  readonly snippet?: boolean;
}

/** The part of a completion item that describes its edit. */
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

/** The details that editors show next to the label of every item. */
export const besides = ({ client }: Slot, text: string | undefined): Pick<CompletionItem, 'labelDetails'> =>
  client.labelDetails && text !== undefined ? { labelDetails: { description: text } } : {};

/** A value as it is written in a slot: in the existing quotation marks, or in new ones if it needs them. */
export function quoted({ cursor: { quote } }: Slot, word: string): string {
  if (!quote) return scalarText(word);
  const inside = quote.mark === '"' ? JSON.stringify(word).slice(1, -1) : word.replaceAll("'", "''");
  return quote.closed ? inside : inside + quote.mark;
}

/** Text escaped for a snippet. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Keeps items in the given order. */
export const inOrder = (rank: number, index: number): string => `${rank}${String(index).padStart(5, '0')}`;
