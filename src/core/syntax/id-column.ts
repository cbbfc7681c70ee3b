import { indentAt, isPositionLike, nextContent, widthAt } from './cut-lines';
import { HEAD_KEYS, POSITION_KEYS } from './keys.generated';
import { lineEnd } from './line';

/** The number of ids that are inspected to determine their column. */
const MAX_IDS = 4;

/** The column of the ids: that of the first, unless it does not fit those that follow. */
export function idColumn(text: string, from: number): number {
  const first = /^[ \t]*(?:#|\r?$)/.test(text.slice(from, lineEnd(text, from))) ? nextContent(text, from) : from;
  const own = indentAt(text, first);
  const below = nextContent(text, first);
  const hasNothing = /[:：]\s*(?:#.*)?$/.test(text.slice(first, Math.min(lineEnd(text, first), first + 400)).trimEnd());
  const body = hasNothing && indentAt(text, below) > own ? indentAt(text, below) : Number.POSITIVE_INFINITY;
  const isNested = body !== Number.POSITIVE_INFINITY;
  const others: number[] = [];
  let count = 1;
  for (let at = below, seen = 0; at < text.length && count < MAX_IDS && seen < 60; at = nextContent(text, at), seen++) {
    const column = indentAt(text, at);
    const word = /^-?\s*[^\s:：]*/.exec(text.slice(at + widthAt(text, at), at + widthAt(text, at) + 100))![0];
    if (column === 0 && (HEAD_KEYS.has(word) || word.startsWith('x-'))) break;
    if (column === own && !POSITION_KEYS.has(word)) count++;
    if (column === 0 || column === own || (isNested && column >= body) || POSITION_KEYS.has(word)) continue;
    if (isPositionLike(text, at, column)) {
      others.push(column);
      count++;
    }
  }
  const mine = count - others.length;
  const other =
    others.find((column) => others.filter((each) => each === column).length > mine) ??
    (mine === others.length ? others.find((column) => column === 2) : undefined);
  if (other !== undefined && (own > 0 || mine <= others.length)) return other;
  return own === 0 ? (others[0] ?? 2) : own;
}
