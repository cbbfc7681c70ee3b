import { UnreadableSource } from '../roster';
import { findColumns } from '../table/columns';
import type { Grid } from '../table/csv';
import { readDelimited } from '../table/csv';
import { decode } from '../table/decode';
import { levelsGrid } from '../table/levels';
import { tablesRoster } from '../table/tables-roster';
import type { Content, Reader } from './reader';

/** Delimited text: commas, semicolons, tabs or vertical bars, in any encoding. */
export const csv: Reader = {
  id: 'csv',
  label: 'CSV or TSV',
  detect: ({ text }) =>
    /[,;\t|]/.test(text.slice(0, 4000)) && !/^\s*[[{<]/.test(text.slice(0, 200)) && looksTabular(text),
  tables: (contents) => contents.map(gridOf),
  read: (contents, options) => tablesRoster(contents.map(gridOf), options),
};

/** Whether the first lines split into cells, one of them being a header. */
function looksTabular(text: string): boolean {
  const head = text.slice(0, 100_000);
  try {
    const grid = readDelimited('', head.length < text.length ? head.slice(0, head.lastIndexOf('\n')) : head);
    const columns = findColumns(levelsGrid(grid) ?? grid, {});
    return columns !== undefined && columns.of.size >= 2;
  } catch (error) {
    if (error instanceof UnreadableSource) return true;
    throw error;
  }
}

/** The cells of a text file, with a notice if its encoding was guessed. */
export function gridOf({ name, bytes, text }: Content): Grid {
  const grid = readDelimited(name, text);
  const { encoding, isGuess } = decode(name, bytes);
  if (!isGuess) return grid;
  const message = `It is not UTF-8; read as ${encoding}. Check letters such as é and ü.`;
  return {
    ...grid,
    notices: [...grid.notices, { severity: 'warning', code: 'encoding', message, place: { file: name } }],
  };
}
