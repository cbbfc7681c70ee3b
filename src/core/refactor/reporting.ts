import type { EntryEdit, Located, Node, Position } from '../model';
import { removeItem, removeKey, replaceNode, replaceWord, scalarText, setKey, valueOf } from '../model';
import type { Draft } from './draft';

/** Keys after which to insert a reporting line. */
const BEFORE_LINE = ['title', 'role'];

/**
 * Moves positions under another one, or to the top without `to`. Of several managers the others are kept. A dotted line
 * to the new manager is removed, since it is solid now.
 * @param from the manager that the new one replaces; without it, the first in the list
 */
export function reportTo(draft: Draft, ids: string | readonly string[], to: string | undefined, from?: string): void {
  if (to === undefined) {
    draft.change(ids, ({ source }) => removeKey(source, 'reports_to'));
    return;
  }
  draft.change(ids, (position) => {
    const { reportsTo, source } = position;
    const old = reportsTo.find(({ value }) => value === from) ?? reportsTo[0];
    if (old?.value === to) return [];
    if (old && reportsTo.some(({ value }) => value === to)) return removeWord(position, 'reports_to', old);
    if (old) return [replaceWord(old, to)];
    const empty = source.value.kind === 'map' ? valueOf(source.value, 'reports_to') : undefined;
    return empty
      ? [replaceNode(source.entry, empty, scalarText(to))]
      : setKey(source, 'reports_to', scalarText(to), BEFORE_LINE);
  });
  draft.change(ids, (position) => removeWords(position, 'dotted_line_to', position.dottedLineTo, to));
}

/** Removes the first reference to a position from a list. */
export function removeWords(
  position: Position,
  key: string,
  words: readonly Located<string>[],
  id: string,
): EntryEdit[] {
  const found = words.find(({ value }) => value === id);
  return found ? removeWord(position, key, found) : [];
}

function removeWord({ source }: Position, key: string, word: Located<string>): EntryEdit[] {
  const value = source.value.kind === 'map' ? valueOf(source.value, key) : undefined;
  return value ? removeItem(source, key, itemAt(value, word)) : [];
}

/** The list item that contains a reference; a single value is its own item. */
export const itemAt = (node: Node, { span }: Located<unknown>): Node =>
  (node.kind === 'list'
    ? node.items.find((item) => item.span.start <= span.start && span.end <= item.span.end)
    : undefined) ?? node;
