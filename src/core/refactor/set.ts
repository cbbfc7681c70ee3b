import { removeKey, scalarText, setKey } from '../model';
import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { refuse, unclear } from './say';

/** Keys in the order of the format; a new one is inserted after those before it. */
const ORDER = [
  'title',
  'role',
  'reports_to',
  'holder',
  'status',
  'dotted_line_to',
  'assistant',
  'department',
  'location',
  'level',
  'fte',
  'headcount',
];
const NUMBERS: ReadonlySet<string> = new Set(['fte', 'headcount']);

/** Sets a plain field of a position, or removes it. */
export function set(draft: Draft, { position: id, key, value }: Of<'set'>): Refusal | undefined {
  const refused = unclear(draft.organization, [id]);
  if (refused) return refused;
  if (value === undefined) {
    draft.change(id, ({ source }) => removeKey(source, key));
    return undefined;
  }
  if (value.trim() === '') return refuse(`"${key}" needs a value.`);
  if (NUMBERS.has(key) && !/^\d+(?:\.\d+)?$/.test(value)) return refuse(`"${key}" needs a number, not "${value}".`);
  const text = NUMBERS.has(key) ? value : scalarText(value.trim());
  draft.change(id, ({ source }) => setKey(source, key, text, ORDER.slice(0, ORDER.indexOf(key))));
  return undefined;
}
