import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { KeyInfo } from '../../schema';
import { describe, keysAt } from '../../schema';
import type { Path } from '../../syntax';
import { valueAt } from '../../syntax';
import { touches } from '../../text';
import type { Snapshot } from '../../workspace';
import { termsOf } from '../terms';
import type { Insertion, Slot } from './slot';
import { inOrder, insert, literal, quoted } from './slot';

/** The keys that a map does not have yet, each with a placeholder for its value. */
export function completeKeys(snapshot: Snapshot, given: Slot, path: Path): CompletionItem[] {
  const slot = untilColon(given);
  const taken = keysOf(snapshot, path, slot);
  return [...keysAt(path), ...wordsForKeys(snapshot, path)]
    .map((info, index) => ({ info, sortText: inOrder(1, isNeedless(snapshot, path, info) ? LAST : index) }))
    .filter(({ info }) => !taken.has(info.name))
    .map(({ info, sortText }) => ({
      label: info.name,
      kind: CompletionItemKind.Property,
      documentation: info.description,
      sortText,
      ...insert(snapshot, slot, keyText(slot, [...path, info.name], info)),
      ...(slot.client.suggestCommand !== undefined &&
        offersValues(info) && { command: { title: '', command: slot.client.suggestCommand } }),
    }));
}

/** A key in quotation marks is written with them, so that its colon comes behind. */
function untilColon(slot: Slot): Slot {
  const { word, quote, colon } = slot.cursor;
  if (!quote?.closed || colon) return slot;
  const cursor = { ...slot.cursor, word: { ...word, end: word.end + 1 }, quote: { ...quote, closed: false } };
  return { ...slot, cursor };
}

const LAST = 99;

/** Whether a key would add nothing: the role of a position with a recognized title. */
function isNeedless({ organization }: Snapshot, path: Path, { name }: KeyInfo): boolean {
  const position =
    path.length === 2 && path[0] === 'positions' && name === 'role'
      ? organization.position(String(path[1]))
      : undefined;
  return position !== undefined && organization.roleOf(position) !== undefined;
}

/** The rank of a key in the list. */
export const keyOrder = (path: Path, name: string): string =>
  inOrder(
    1,
    keysAt(path).findIndex((key) => key.name === name),
  );

/** The existing keys of a map, without the one under the cursor. */
function keysOf({ reading }: Snapshot, path: Path, { cursor, offset }: Slot): Set<string> {
  const map = path.length === 0 ? undefined : valueAt(reading, path, offset);
  const inMap = map?.node.kind === 'map' ? map.node.pairs.map(({ key }) => ({ key, entry: map.entry })) : [];
  const others = (path.length === 0 ? reading.head : inMap).filter(
    ({ entry, key }) => !touches(cursor.word, reading.place({ entry, span: key.span }).start),
  );
  return new Set(others.map(({ key }) => key.text));
}

/** The maps whose keys are terms of a kind, such as the ids of rules. */
function wordsForKeys(snapshot: Snapshot, path: Path): KeyInfo[] {
  const map = describe(path);
  if (map?.kind !== 'map' || map.refersTo === undefined) return [];
  return termsOf(map.refersTo, snapshot).map(({ id, name }) => ({
    ...(describe([...path, id]) ?? { kind: 'text' }),
    name: id,
    description: name,
  }));
}

function keyText(slot: Slot, path: Path, { name, kind }: KeyInfo): Insertion {
  const { cursor, client, hang } = slot;
  const key = quoted(slot, name);
  if (cursor.colon) return { text: key };
  const head = `${key}: `;
  if (!client.snippets) return { text: head };
  const below = `${literal(key)}:\n${' '.repeat(hang + 2)}`;
  const blocks = !cursor.flow && client.adjustsIndentation;
  if (kind === 'list') {
    const ofMaps = describe([...path, 0])?.kind === 'map';
    return { text: blocks && ofMaps ? `${below}- $0` : `${literal(head)}[$0]`, snippet: true };
  }
  if (kind === 'map') return { text: blocks ? `${below}$0` : `${literal(head)}{$0}`, snippet: true };
  return { text: head };
}

const offersValues = ({ kind, refersTo, name }: KeyInfo): boolean =>
  refersTo !== undefined || kind === 'choice' || kind === 'flag' || kind === 'map' || name === 'title';
