import { readDelimited } from '../exchange';
import type { Costs, CostsProblem } from './costs';

const POSITION = ['position', 'position id', 'id'];
const LEVEL = ['level', 'grade', 'band'];
const COST = ['cost', 'annual cost', 'total cost', 'salary', 'amount'];
const CURRENCY = ['currency'];

/** Reads costs from delimited text. The row number in a problem counts from one, the header included. */
export function readDelimitedCosts(file: string, text: string): Costs | CostsProblem {
  const { rows } = readDelimited(file, text.replace(/^\uFEFF/, ''));
  const column = (row: readonly string[], names: readonly string[]): number =>
    row.findIndex((cell) => names.includes(cell.trim().toLowerCase()));
  const top = rows.findIndex(
    (row) => column(row, COST) >= 0 && (column(row, POSITION) >= 0 || column(row, LEVEL) >= 0),
  );
  if (top < 0) return { problem: 'It needs a column "position" or "level", and a column "cost".' };
  const header = rows[top] ?? [];
  const [position, level] = [column(header, POSITION), column(header, LEVEL)];
  const [cost, currency] = [column(header, COST), column(header, CURRENCY)];
  const positions = new Map<string, number>();
  const levels = new Map<string, number>();
  const currencies = new Set<string>();
  for (const [index, row] of rows.slice(top + 1).entries()) {
    const id = row[position]?.trim() ?? '';
    const rank = row[level]?.trim() ?? '';
    const written = row[cost]?.trim() ?? '';
    if (written === '' || (id === '' && rank === '')) continue;
    const amount = amountOf(written);
    if (amount === undefined)
      return { problem: `Row ${top + index + 2}: "${written}" is not a cost. Write a plain number, such as 85000.` };
    if (id !== '') positions.set(id, amount);
    else levels.set(rank.toLowerCase(), amount);
    const unit = row[currency]?.trim() ?? '';
    if (unit !== '') currencies.add(unit);
  }
  if (currencies.size > 1)
    return { problem: `It has several currencies (${[...currencies].join(', ')}). Convert them to one.` };
  return { currency: [...currencies][0], positions, levels, other: undefined };
}

/** `85000`, `85,000`, `85.000,50`, `€ 85 000`; undefined where the marks can mean either. */
export function amountOf(written: string): number | undefined {
  const bare = written.replace(/[\s'’\u00A0\u202F]/g, '').replace(/^[\p{Sc}]|[\p{Sc}]$/u, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  const [, whole = '', fraction = ''] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)$/.test(whole)) return undefined;
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
}
