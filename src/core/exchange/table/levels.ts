import { labelOf } from '../read/boxes';
import type { Grid } from './csv';

const LEVEL = /^(?:level|lvl|l|tier|layer|ebene|stufe|niveau|nivel|livello|nível|grade)[\s_-]*\d{1,2}$/i;

const MAX_HEADER_ROW = 20;

/** A table has at least as many columns of levels. */
const MIN_LEVELS = 2;

/**
 * A table in which the column of a title is its level ("Level 1", "Level 2" …), as a table with a manager column. A row
 * names one position, or the whole path from the top to it. Undefined for other tables.
 */
export function levelsGrid(grid: Grid): Grid | undefined {
  const header = grid.rows
    .slice(0, MAX_HEADER_ROW)
    .findIndex((row) => row.filter((cell) => LEVEL.test(cell.trim())).length >= MIN_LEVELS);
  const heads = grid.rows[header];
  if (heads === undefined) return undefined;
  const levels = heads.flatMap((cell, index) => (LEVEL.test(cell.trim()) ? [index] : []));
  const others = heads.flatMap((_, index) => (levels.includes(index) ? [] : [index]));
  const path: string[] = [];
  const idOf = new Map<string, string>();
  /** Positions that only the paths of others name so far. */
  const added = new Map<string, string[]>();
  const lineOf = (depth: number): string => idOf.get(keyOf(path, depth)) ?? '';
  const rows = grid.rows.slice(header + 1).map((row) => {
    const filled = levels.flatMap((column, depth) => {
      const text = (row[column] ?? '').trim();
      return text === '' ? [] : [{ depth, text }];
    });
    const own = filled.at(-1);
    if (own === undefined) return [];
    for (const { depth, text } of filled) {
      path.length = Math.min(path.length, depth + 1);
      path[depth] = text;
      if (depth === own.depth || idOf.has(keyOf(path, depth))) continue;
      idOf.set(keyOf(path, depth), String(idOf.size + 1));
      added.set(keyOf(path, depth), cellsOf(text, lineOf(depth), lineOf(depth - 1), []));
    }
    const key = keyOf(path, own.depth);
    const known = added.delete(key) ? idOf.get(key) : undefined;
    const id = known ?? String(idOf.size + 1);
    // A title that repeats below one manager is another position, but on a path it is the first one.
    idOf.set(known === undefined && idOf.has(key) ? `${key}\n${id}` : key, id);
    return cellsOf(
      own.text,
      id,
      lineOf(own.depth - 1),
      others.map((index) => row[index] ?? ''),
    );
  });
  return {
    ...grid,
    above: (grid.above ?? 0) + header,
    rows: [
      ['Title', 'Holder', 'ID', 'Level above', ...others.map((index) => heads[index]!)],
      ...rows,
      ...added.values(),
    ],
  };
}

const keyOf = (path: readonly string[], depth: number): string => path.slice(0, depth + 1).join('\t');

function cellsOf(text: string, id: string, manager: string, others: readonly string[]): string[] {
  const { title = text, name = '' } = labelOf(text);
  return [title, name, id, manager, ...others];
}
