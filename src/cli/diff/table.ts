import type { Cell } from '../../core/scenario';
import { costCaveats, tableOf } from '../../core/scenario';
import { escapeMarkup, markdownCell } from '../../core/text';
import { painter } from '../formats/paint';
import { printable } from '../formats/printable';
import type { Scenarios } from './compared';

const FIGURE = 'Figure';

const namesOf = ({ base, compared }: Scenarios): string[] => [base, ...compared.map(({ title }) => title)];

const cellText = ({ value, change }: Cell): string => (change === '' ? value : `${value} (${change})`);

/** Figures side by side for people at a terminal. */
export function prettyTable(scenarios: Scenarios, colors: boolean): string {
  const paint = painter(colors);
  const names = namesOf(scenarios);
  const lines = tableOf(scenarios.table).map(({ label, cells }) => [label, ...cells.map(cellText)]);
  const header = [FIGURE, ...names.map(printable)];
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => line[column]!.length)));
  const row = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  const caveats = costCaveats(scenarios.table, names).map((each) => paint('dim', printable(each)));
  return `${[paint('bold', row(header)), ...lines.map(row), ...caveats].join('\n')}\n`;
}

export function markdownTable(scenarios: Scenarios): string {
  const names = namesOf(scenarios);
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  return [
    row([FIGURE, ...names]),
    `|---|${'--:|'.repeat(names.length)}`,
    ...tableOf(scenarios.table).map(({ label, cells }) => row([label, ...cells.map(cellText)])),
    ...costCaveats(scenarios.table, names).map((each) => `\n_${markdownCell(each)}_`),
  ].join('\n');
}

export function htmlTable(scenarios: Scenarios): string {
  const names = namesOf(scenarios);
  const cell = ({ value, change }: Cell): string =>
    `<td>${value}${change === '' ? '' : ` <small>${change}</small>`}</td>`;
  const rows = tableOf(scenarios.table).map(
    ({ label, cells }) => `<tr><th scope="row">${escapeMarkup(label)}</th>${cells.map(cell).join('')}</tr>`,
  );
  const caveats = costCaveats(scenarios.table, names).map((each) => `<p class="note">${escapeMarkup(each)}</p>`);
  return `<table><thead><tr>${[FIGURE, ...names].map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${caveats.join('')}`;
}
