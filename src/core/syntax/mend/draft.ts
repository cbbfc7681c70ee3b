import { POSITION_KEYS } from '../keys.generated';
import type { Line } from './lines';
import { isBare, linesOf } from './lines';
import type { Role } from './slip';

/** A piece of a chart that is being fixed. */
export interface Draft {
  readonly text: string;
  readonly role: Role;
  readonly lines: readonly Line[];
  /** The column of most keys of a position. */
  readonly body: number;
}

export function draftOf(text: string, role: Role): Draft {
  const lines = linesOf(text);
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.column <= role.column || !POSITION_KEYS.has(keyOn(text, line) ?? '')) continue;
    counts.set(line.column, (counts.get(line.column) ?? 0) + 1);
  }
  const [[body] = [role.column + 2]] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return { text, role, lines, body };
}

const KEY = /[^\s:：#"'[\]{},]+/y;

/** The key that starts a line; undefined if there is none. */
export function keyOn(text: string, { first, end }: Line): string | undefined {
  KEY.lastIndex = first;
  const word = KEY.exec(text)?.[0];
  const behind = word === undefined ? end : first + word.length;
  return behind < end && text[behind] === ':' ? word : undefined;
}

/** The first word of a line, for messages. */
export function wordOn(text: string, { first, end }: Line): string {
  KEY.lastIndex = first;
  return KEY.exec(text)?.[0] ?? text.slice(first, Math.min(end, first + 1));
}

/** The nearest line above with content. */
export function above({ text, lines }: Draft, index: number): Line | undefined {
  for (let at = index - 1; at >= 0; at--) if (!isBare(text, lines[at]!)) return lines[at];
  return undefined;
}

/** The index after the last line that is indented more than the one at `index`; comments and blank lines at the end do not count. */
export function subtreeEnd({ text, lines }: Draft, index: number): number {
  const { column } = lines[index]!;
  let end = index + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBare(text, line)) continue;
    if (line.column <= column) break;
    end = at + 1;
  }
  return end;
}
