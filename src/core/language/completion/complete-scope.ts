import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Path } from '../../syntax';
import { valueAt } from '../../syntax';
import type { Span } from '../../text';
import type { Snapshot } from '../../workspace';
import { keyOrder } from './complete-keys';
import type { Slot } from './slot';
import { besides, inOrder, insert } from './slot';
import { usualScope } from './usual-scope';

const KEYS = ['owns', 'metrics'] as const;
type ScopeKey = (typeof KEYS)[number];

/** Longer lists are easier to read with one item per line. */
const LONGEST_LINE = 80;

/** The usual areas or metrics of a position's role as one item: under a missing key, or in an open list. */
export function completeScope(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const { path, part, quote, colon } = slot.cursor;
  if (path[0] !== 'positions' || path.length < 2 || quote || colon) return [];
  const missing =
    part === 'key' && path.length === 2
      ? KEYS.filter((key) => !valueAt(snapshot.reading, [...path, key], slot.offset))
      : [];
  const open =
    part === 'value' && (path.length === 3 || (path.length === 4 && typeof path[3] === 'number'))
      ? KEYS.filter((key) => key === path[2])
      : [];
  return [...missing, ...open].flatMap((key) => proposal(snapshot, slot, path, key));
}

function proposal(snapshot: Snapshot, slot: Slot, path: Path, key: ScopeKey): CompletionItem[] {
  const position = snapshot.organization.position(String(path[1]));
  const scope = position && usualScope(snapshot.organization, position);
  const words = scope?.[key] ?? [];
  const inKey = slot.cursor.part === 'key';
  const put = inKey ? underKey(snapshot, slot, key, words) : inList(snapshot, slot, words);
  // A single value is offered in a list anyway.
  if (!scope || words.length < (inKey ? 1 : 2) || put === undefined) return [];
  const what = key === 'owns' ? 'usual scope' : 'usual metrics';
  const label = inKey ? `${key}: ${what}` : what;
  return [
    {
      label,
      kind: CompletionItemKind.Struct,
      detail: words.join(', '),
      ...besides(slot, words.join(', ')),
      documentation: `The ${what} of ${withArticle(scope.role.title)}: ${words.join(', ')}. Those that already have an owner in this chart are left out.`,
      sortText: inKey ? `${keyOrder(path, key)}0` : inOrder(0, KEYS.indexOf(key)),
      filterText: label,
      ...put,
    },
  ];
}

const withArticle = (title: string): string => `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`;

type Put = Pick<CompletionItem, 'textEdit' | 'additionalTextEdits'>;

function underKey(snapshot: Snapshot, slot: Slot, key: ScopeKey, words: readonly string[]): Put {
  const {
    cursor: { flow },
    client,
  } = slot;
  const line = `${key}: ${onOneLine(words)}`;
  const isShort = flow || line.length <= LONGEST_LINE || !client.adjustsIndentation;
  return insert(snapshot, slot, { text: isShort ? line : `${key}:${onLines(words)}` });
}

/** The terms as items of the list at the cursor; undefined if the editor would not align them. */
function inList(snapshot: Snapshot, slot: Slot, words: readonly string[]): Put | undefined {
  const {
    cursor: { path, flow },
    client,
  } = slot;
  if (path.length === 3) return insert(snapshot, slot, { text: onOneLine(words) });
  if (!flow) return client.adjustsIndentation ? insert(snapshot, slot, { text: words.join('\n- ') }) : undefined;
  const brackets = client.adjustsIndentation ? emptyBrackets(snapshot, slot) : undefined;
  if (!brackets || brackets.indent + onOneLine(words).length <= LONGEST_LINE)
    return insert(snapshot, slot, { text: words.join(', ') });
  const gone = [brackets.open, brackets.close].map((span) => ({ range: snapshot.lines.range(span), newText: '' }));
  return { ...insert(snapshot, slot, { text: onLines(words) }), additionalTextEdits: gone };
}

const onOneLine = (words: readonly string[]): string => `[${words.join(', ')}]`;

const onLines = (words: readonly string[]): string => words.map((word) => `\n  - ${word}`).join('');

/** The brackets around a value that is alone after its key, with the spaces next to them. */
function emptyBrackets(
  { text }: Snapshot,
  { cursor: { word } }: Slot,
): { readonly open: Span; readonly close: Span; readonly indent: number } | undefined {
  const start = text.lastIndexOf('\n', word.start - 1) + 1;
  const before = /^( *[a-z_]+:)[ \t]*\[[ \t]*$/.exec(text.slice(start, word.start));
  const behind = /^[ \t]*\](?=[ \t]*(?:\r?\n|$))/.exec(text.slice(word.end));
  if (!before || !behind) return undefined;
  const indent = before[1]!.length;
  return {
    open: { start: start + indent, end: word.start },
    close: { start: word.end, end: word.end + behind[0].length },
    indent,
  };
}
