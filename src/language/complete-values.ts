import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { roles } from '../knowledge';
import { describe } from '../schema';
import type { KeyInfo } from '../schema';
import { valueAt } from '../syntax';
import type { Node, Path } from '../syntax';
import { touches } from '../text';
import type { Snapshot } from '../workspace';
import { inOrder, insert, quoted } from './slot';
import type { Slot } from './slot';
import { termsOf } from './terms';
import type { Term, TermInfo } from './terms';
import { usualFor } from './usual';

/** The words that a value can be. */
export function completeValues(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const { path } = slot.cursor;
  const info = describe(path);
  const typed = snapshot.text.slice(slot.cursor.word.start, slot.offset);
  if (isTitle(path)) return titles(snapshot, slot, typed);
  if (!info || (/\S\s+$/.test(typed) && (info.refersTo === undefined || info.refersTo === 'position'))) return [];
  if (info.refersTo !== undefined && info.kind !== 'map') return terms(snapshot, slot, info, info.refersTo, typed);
  const words = info.values ?? (info.kind === 'flag' ? [{ value: 'true' }, { value: 'false' }] : []);
  return words.map(({ value, description }, index) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    sortText: inOrder(1, index),
    ...(description !== undefined && { documentation: description }),
    ...insert(snapshot, slot, { text: slot.cursor.quote ? quoted(slot, value) : value }),
  }));
}

const isTitle = (path: Path): boolean => path.length === 3 && path[0] === 'positions' && path[2] === 'title';

/**
 * Whether a value may be any words of the author's own. There only what begins as typed is offered:
 * an editor would take a word that has the typed letters somewhere inside, and put it in their place.
 */
export const isOwnWords = (path: Path): boolean => isTitle(path) || describe(path)?.refersTo === 'department';

const beginsWith = (typed: string, names: readonly string[]): boolean => names.some((name) => name.toLowerCase().startsWith(typed.trimStart().toLowerCase()));

function titles(snapshot: Snapshot, slot: Slot, typed: string): CompletionItem[] {
  const fitting = [...roles.values()].filter(({ title, abbr, aka }) => beginsWith(typed, [title, ...abbr, ...aka]));
  return fitting.map(({ title, abbr, aka, goal }, index) => ({
    label: title,
    kind: CompletionItemKind.Text,
    ...(abbr.length > 0 && { detail: abbr.join(', ') }),
    ...(goal !== undefined && { documentation: goal }),
    sortText: inOrder(1, index),
    filterText: [title, ...abbr, ...aka].join(' '),
    ...insert(snapshot, slot, { text: quoted(slot, title) }),
  }));
}

function terms(snapshot: Snapshot, slot: Slot, info: KeyInfo, kind: Term, typed: string): CompletionItem[] {
  const taken = takenWords(snapshot, slot, kind);
  const usual = usualFor(snapshot, slot.cursor.path, kind);
  const fits = ({ id, name, aka }: TermInfo): boolean => {
    if (kind === 'department') return beginsWith(typed, [id, name, ...aka]);
    return !taken.has(id) && (kind !== 'position' || maySay(snapshot, slot.cursor.path, id));
  };
  return termsOf(kind, snapshot).filter(fits).map((term, index) => ({
    label: term.id,
    kind: KINDS[kind],
    detail: kind === 'position' && term.about ? `${term.name} · ${term.about}` : term.name,
    ...(kind !== 'position' && term.about && { documentation: term.about }),
    sortText: inOrder(usual.has(term.id) ? 0 : 1, index),
    filterText: [term.id, term.name, ...term.aka].join(' '),
    ...insert(snapshot, slot, { text: inShape(slot, info, quoted(slot, term.id)) }),
  }));
}

/** A word where a list belongs becomes the first item of one. */
const inShape = ({ cursor }: Slot, { kind }: KeyInfo, word: string): string => (kind === 'list' && !cursor.quote ? `[${word}]` : word);

/** Nobody reports to himself or to somebody below, or works with himself. */
function maySay({ organization }: Snapshot, path: Path, id: string): boolean {
  const self = path[0] === 'positions' ? organization.position(String(path[1])) : undefined;
  const other = organization.position(id);
  if (!self || !other) return true;
  const key = path.findLast((step) => typeof step === 'string');
  if (key === 'lead') return true;
  return self !== other && !(key === 'reports_to' && organization.lines.isAbove(self, other));
}

/** The words of this kind that the list around the cursor has already. */
function takenWords({ reading }: Snapshot, { cursor: { path }, offset }: Slot, kind: Term): Set<string> {
  const own = path.findLastIndex((step) => typeof step === 'number');
  const list = path.slice(0, own);
  if (own === -1 || own < path.length - 2 || describe([...list, 0])?.refersTo !== kind) return new Set();
  const found = valueAt(reading, list, offset);
  if (found?.node.kind !== 'list') return new Set();
  const others = found.node.items.filter(({ span }) => !touches(reading.place({ entry: found.entry, span }), offset));
  return new Set(others.flatMap((item) => wordsIn(item, [...list, 0], kind)));
}

function wordsIn(item: Node, path: Path, kind: Term): string[] {
  if (item.kind === 'scalar') return [item.text];
  if (item.kind === 'list') return [];
  return item.pairs.flatMap(({ key, value }) => (value.kind === 'scalar' && describe([...path, key.text])?.refersTo === kind && key.text !== 'lead' ? [value.text] : []));
}

const KINDS: Readonly<Record<Term, CompletionItemKind>> = {
  position: CompletionItemKind.Class,
  area: CompletionItemKind.Module,
  metric: CompletionItemKind.Unit,
  stakeholder: CompletionItemKind.EnumMember,
  role: CompletionItemKind.Interface,
  department: CompletionItemKind.Folder,
  industry: CompletionItemKind.EnumMember,
  priority: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.Event,
};
