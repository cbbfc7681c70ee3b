import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { Path } from '../syntax';
import { valueAt } from '../syntax';
import type { Snapshot } from '../workspace';
import { inOrder, insert } from './slot';
import type { Insertion, Slot } from './slot';
import { usualScope } from './usual-scope';

const KEYS = ['owns', 'metrics'] as const;
type ScopeKey = (typeof KEYS)[number];

/** Longer lists are easier to read with a line for each item. */
const LONGEST_LINE = 80;

/** What the role of a position usually owns and answers for, as one item each: under a key that is missing, or in a list that is open. */
export function completeScope(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const { path, part, quote, colon } = slot.cursor;
  if (path[0] !== 'positions' || path.length < 2 || quote || colon) return [];
  const missing = part === 'key' && path.length === 2 ? KEYS.filter((key) => !valueAt(snapshot.reading, [...path, key], slot.offset)) : [];
  const open = part === 'value' && (path.length === 3 || (path.length === 4 && typeof path[3] === 'number')) ? KEYS.filter((key) => key === path[2]) : [];
  return [...missing, ...open].flatMap((key) => proposal(snapshot, slot, path, key));
}

function proposal(snapshot: Snapshot, slot: Slot, path: Path, key: ScopeKey): CompletionItem[] {
  const position = snapshot.organization.position(String(path[1]));
  const scope = position && usualScope(snapshot.organization, position);
  const words = scope?.[key] ?? [];
  const text = slot.cursor.part === 'key' ? underKey(slot, key, words) : inList(slot, words);
  if (!scope || words.length === 0 || text === undefined) return [];
  const what = `the usual ${key === 'owns' ? 'scope' : 'metrics'} of ${withArticle(scope.role.title)}`;
  return [
    {
      label: slot.cursor.part === 'key' ? `${key}: ${what}` : what,
      kind: CompletionItemKind.Struct,
      detail: words.join(', '),
      documentation: `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${words.join(', ')}. What others in this chart have already is left out.`,
      sortText: inOrder(0, KEYS.indexOf(key)),
      filterText: `${key} ${what} ${words.join(' ')}`,
      ...insert(snapshot, slot, text),
    },
  ];
}

const withArticle = (title: string): string => `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`;

function underKey({ cursor: { flow }, client }: Slot, key: ScopeKey, words: readonly string[]): Insertion {
  const line = `${key}: [${words.join(', ')}]`;
  if (flow || line.length <= LONGEST_LINE || !client.adjustsIndentation) return { text: line };
  return { text: `${key}:\n${words.map((word) => `  - ${word}`).join('\n')}` };
}

/** The words as items of the list that the cursor is in; undefined where an editor would not line them up. */
function inList({ cursor: { path, flow }, client }: Slot, words: readonly string[]): Insertion | undefined {
  if (path.length === 3) return { text: `[${words.join(', ')}]` };
  if (flow) return { text: words.join(', ') };
  return client.adjustsIndentation ? { text: words.join('\n- ') } : undefined;
}
