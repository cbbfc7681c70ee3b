import { guarded } from './cells';
import type { Table } from './tables';

/** A table as CSV (RFC 4180), in UTF-8 with a byte order mark, so that spreadsheets decode it correctly. */
export function csvText({ headers, rows }: Table): string {
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
  return `\uFEFF${[line(headers), ...rows.map((row) => line(headers.map((header) => guarded(row[header] ?? ''))))].join('')}`;
}

const quoted = (cell: string): string => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
