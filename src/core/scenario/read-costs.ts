import type { Data } from '../syntax';
import { documentsOf } from '../syntax';
import type { Costs, CostsProblem } from './costs';
import { readDelimitedCosts } from './costs-table';

const KEYS = ['currency', 'positions', 'levels', 'other'];

/** Reads a file of costs: CSV with a column `position` or `level` and a column `cost`, or YAML with maps `positions` and `levels`. */
export const readCosts = (file: string, text: string): Costs | CostsProblem =>
  /\.ya?ml$/i.test(file) ? fromYaml(text) : readDelimitedCosts(file, text);

function fromYaml(text: string): Costs | CostsProblem {
  const [top] = documentsOf(text);
  if (!isMap(top)) return { problem: 'It needs the keys "positions" or "levels", each with a cost for every name.' };
  const unknown = Object.keys(top).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return { problem: `Costs have the keys ${KEYS.join(', ')}, not "${unknown}".` };
  const { other, currency } = top;
  const positions = amounts('positions', top);
  const levels = amounts('levels', top, (name) => name.toLowerCase());
  if ('problem' in positions) return positions;
  if ('problem' in levels) return levels;
  if (other !== undefined && !isAmount(other)) return notAnAmount('other', other);
  return { currency: currency === undefined ? undefined : String(currency), positions, levels, other };
}

function amounts(
  key: string,
  { [key]: data }: Readonly<Record<string, Data>>,
  name: (key: string) => string = (each) => each,
): Map<string, number> | CostsProblem {
  const found = new Map<string, number>();
  if (data === undefined || data === null) return found;
  if (!isMap(data)) return { problem: `"${key}" takes a cost for every name, such as "ceo: 300000".` };
  for (const [each, amount] of Object.entries(data)) {
    if (!isAmount(amount)) return notAnAmount(each, amount);
    found.set(name(each), amount);
  }
  return found;
}

const isMap = (data: Data | undefined): data is Readonly<Record<string, Data>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isAmount = (data: Data): data is number => typeof data === 'number' && Number.isFinite(data) && data >= 0;

const notAnAmount = (name: string, data: Data): CostsProblem => ({
  problem: `The cost of "${name}" is ${JSON.stringify(data)}. Write a plain number, such as 85000.`,
});
