import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { plain } from '../../knowledge';
import { metricsOf } from '../../model';
import type { KeyInfo } from '../../schema';
import { describe } from '../../schema';
import type { Node, Path } from '../../syntax';
import { valueAt } from '../../syntax';
import { touches } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Term, TermInfo } from '../terms';
import { termsOf } from '../terms';
import { likelihood } from './likely';
import { beginsWith, MAX_ITEMS, matcher } from './match';
import type { Slot } from './slot';
import { besides, inOrder, insert, quoted } from './slot';

/** The terms of a kind that fit a value, the likeliest first. Of very many, those that match what is typed. */
export function completeTerms(
  snapshot: Snapshot,
  slot: Slot,
  info: KeyInfo,
  kind: Term,
  typed: string,
): CompletionList {
  const { path } = slot.cursor;
  const taken = takenWords(snapshot, slot, kind);
  const rankOf = likelihood(snapshot, path, slot.offset, kind);
  const isMeant = (term: TermInfo): boolean =>
    kind === 'department'
      ? beginsWith(typed, [term.id, term.name, ...term.aka]) &&
        term.id !== snapshot.text.slice(slot.cursor.word.start, slot.cursor.word.end)
      : !taken.has(term.id);
  const meant = termsOf(kind, snapshot).flatMap((term) => {
    const rank = isMeant(term) ? rankOf(term.id) : undefined;
    return rank === undefined ? [] : [{ term, rank }];
  });
  const isLong = meant.length > MAX_ITEMS;
  const matches = matcher(typed);
  const fitting = isLong ? meant.filter(({ term }) => matches(searched(term))) : meant;
  const best = fitting.toSorted((a, b) => a.rank - b.rank).slice(0, MAX_ITEMS);
  const whole = typed.trim().toLowerCase();
  const written = best.findIndex(({ term }) => term.id === whole);
  if (written > 0) best.unshift(...best.splice(written, 1));
  return {
    isIncomplete: isLong || kind === 'department' || mayBecomeWhole(best, whole),
    items: best.map(({ term }, index) => termItem(snapshot, slot, info, kind, term, index)),
  };
}

/** Whether longer terms begin with a complete one that is typed: `brand` then comes before `brand-voice`, which an editor cannot know. */
function mayBecomeWhole(terms: readonly { readonly term: TermInfo }[], typed: string): boolean {
  const ids = terms.map(({ term }) => term.id).filter((id) => id.startsWith(typed));
  return ids.some((id) => id !== typed && ids.some((other) => other !== id && other.startsWith(id)));
}

const searched = ({ id, name, aka }: TermInfo): string => [id, name, ...aka].join(' ');

function termItem(
  snapshot: Snapshot,
  slot: Slot,
  info: KeyInfo,
  kind: Term,
  term: TermInfo,
  index: number,
): CompletionItem {
  const detail = term.note === undefined || term.note === '' ? term.name : `${term.name} · ${term.note}`;
  return {
    label: term.id,
    kind: KINDS[kind],
    detail,
    ...besides(slot, detail === term.id ? undefined : detail),
    ...(term.about && { documentation: term.about }),
    sortText: inOrder(1, index),
    filterText: searched(term),
    ...insert(snapshot, slot, { text: inShape(slot, info, quoted(slot, term.id)) }),
  };
}

/** A single value where a list belongs becomes its first item. */
const inShape = ({ cursor }: Slot, { kind }: KeyInfo, word: string): string =>
  kind === 'list' && !cursor.quote ? `[${word}]` : word;

/** The terms of this kind that the list at the cursor already contains, in any spelling. */
function takenWords(
  { reading, organization }: Snapshot,
  { cursor: { path }, offset }: Slot,
  kind: Term,
): ReadonlySet<string> {
  const own = path.findLastIndex((step) => typeof step === 'number');
  const list = path.slice(0, own);
  if (own === -1 || own < path.length - 2 || describe([...list, 0])?.refersTo !== kind) return new Set();
  const found = valueAt(reading, list, offset);
  if (found?.node.kind !== 'list') return new Set();
  const others = found.node.items.filter(({ span }) => !touches(reading.place({ entry: found.entry, span }), offset));
  const words = others.flatMap((item) => wordsIn(item, [...list, 0], kind));
  const idOf = (word: string): string => {
    if (kind === 'area') return organization.areas.find(word)?.id ?? word;
    if (kind === 'metric') return metricsOf(organization).find(word)?.id ?? word;
    return kind === 'position' ? word : plain(word).replaceAll(' ', '-');
  };
  return new Set(words.flatMap((word) => [word, idOf(word)]));
}

function wordsIn(item: Node, path: Path, kind: Term): string[] {
  if (item.kind === 'scalar') return [item.text];
  if (item.kind === 'list') return [];
  return item.pairs.flatMap(({ key, value }) =>
    value.kind === 'scalar' && describe([...path, key.text])?.refersTo === kind && key.text !== 'lead'
      ? [value.text]
      : [],
  );
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
