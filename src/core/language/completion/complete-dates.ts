import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';
import type { Slot } from './slot';
import { besides, inOrder, insert } from './slot';

/** Dates that are often needed: today, the ends of the current periods, and half a year and a year from now. */
export function completeDates(snapshot: Snapshot, slot: Slot): CompletionItem[] {
  const seen = new Set<string>();
  return daysFrom(snapshot.today)
    .filter(({ day }) => !seen.has(day) && seen.add(day))
    .map(({ day, name }, index) => ({
      label: day,
      kind: CompletionItemKind.Value,
      detail: name,
      ...besides(slot, name),
      sortText: inOrder(1, index),
      filterText: `${day} ${name}`,
      ...insert(snapshot, slot, { text: day }),
    }));
}

function daysFrom(today: string): { readonly day: string; readonly name: string }[] {
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
  const later = (months: number): string => iso(year, month + months, Math.min(date, daysIn(year, month + months)));
  const end = (last: number): string => iso(year, last, daysIn(year, last));
  return [
    { day: today, name: 'today' },
    { day: end(month), name: 'the end of this month' },
    { day: end(Math.ceil(month / 3) * 3), name: 'the end of this quarter' },
    { day: later(3), name: 'in three months' },
    { day: later(6), name: 'in six months' },
    { day: end(12), name: 'the end of this year' },
    { day: later(12), name: 'in a year' },
  ];
}

/** A day as an ISO date; months beyond December fall in the following years. */
const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
