import { archiveEntries } from '../../archive';
import { UnreadableSource } from '../roster';
import { findColumns } from '../table/columns';
import type { Grid } from '../table/csv';
import { MAX_ROWS } from '../table/csv';
import { tablesRoster } from '../table/tables-roster';
import { isOle, isZip } from './content';
import type { Content, Reader, ReadOptions } from './reader';

/** The largest size, in bytes, of an unpacked workbook; a zip bomb is far larger. */
const MAX_UNPACKED_BYTES = 400_000_000;
const MAX_RATIO = 200;
/** The size, in bytes, below which the compression ratio does not matter. */
const SMALL_BYTES = 20_000_000;

/** Excel workbooks. The libraries are loaded for the first one. */
export const xlsx: Reader = {
  id: 'xlsx',
  label: 'Excel workbook (.xlsx)',
  detect: ({ bytes }) => isZip(bytes) || isOle(bytes),
  tables: async (contents, options) => (await Promise.all(contents.map((each) => sheetsOf(each, options)))).flat(),
  read: async (contents, options) => {
    const grids: Grid[] = [];
    for (const content of contents) grids.push(...(await sheetsOf(content, options)));
    return tablesRoster(grids, options);
  },
};

/** The sheet that is an org chart; both sheets of a position-driven workbook. */
async function sheetsOf(content: Content, { sheet, map }: ReadOptions): Promise<Grid[]> {
  const file = content.name;
  guard(content);
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const sheets = await readWorkbook(bufferOf(content.bytes), { parseNumber: (digits: string) => digits }).catch(
    (error: unknown) => {
      throw new UnreadableSource(
        { file },
        `It is a zip archive but not a readable workbook (${error instanceof Error ? error.message : String(error)}).`,
      );
    },
  );
  const grids = sheets.map(({ sheet: name, data }): Grid => {
    if (data.length > MAX_ROWS)
      throw new UnreadableSource(
        { file: `${file} (${name})` },
        `It has more than ${MAX_ROWS.toLocaleString('en-US')} rows.`,
      );
    return { file, sheet: name, rows: data.map((row) => row.map(cellText)), notices: [] };
  });
  if (sheet !== undefined) {
    const chosen = grids.find((grid) => grid.sheet?.toLowerCase() === sheet.toLowerCase());
    if (!chosen)
      throw new UnreadableSource(
        { file },
        `It has no sheet "${sheet}". Its sheets are ${grids.map((grid) => grid.sheet).join(', ')}.`,
      );
    return [chosen];
  }
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  if (filled.length === 0) throw new UnreadableSource({ file }, 'All its sheets are empty.');
  const scored = filled
    .map((grid) => ({ grid, score: scoreOf(grid, map) }))
    .sort((one, other) => other.score - one.score);
  const best = scored[0]!.grid;
  const others = filled.filter((grid) => grid !== best).map((grid) => grid.sheet);
  if (others.length === 0) return [best];
  const message = `Sheet "${best.sheet}" is read. Not read: ${others.slice(0, 8).join(', ')}${others.length > 8 ? ', …' : ''}.`;
  const hint = 'Use --sheet to choose another.';
  return [{ ...best, notices: [{ severity: 'info', code: 'sheet', message, hint, place: { file } }] }];
}

/** How much a sheet looks like an org chart. A sheet with managers ranks above one without. */
function scoreOf(grid: Grid, map: ReadOptions['map']): number {
  try {
    const columns = findColumns(grid, map);
    if (!columns) return 0;
    const hasManager = [...columns.of.keys()].some((role) => role.startsWith('manager'));
    return columns.of.size + (hasManager ? 100 : 0);
  } catch (error) {
    if (error instanceof UnreadableSource) return 0;
    throw error;
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

/** @throws {UnreadableSource} for encrypted and old workbooks and for zip bombs */
function guard({ name: file, bytes }: Content): void {
  if (isOle(bytes)) {
    const isEncrypted = includes(bytes, 'E\0n\0c\0r\0y\0p\0t');
    throw new UnreadableSource(
      { file },
      isEncrypted
        ? 'The workbook is protected with a password. Save it without one.'
        : 'It is an old Excel file (.xls). Save it as .xlsx or CSV.',
    );
  }
  let isWorkbook = false;
  let unpacked = 0;
  try {
    for (const { name, originalSize } of archiveEntries(bytes)) {
      if (name.startsWith('xl/')) isWorkbook = true;
      unpacked += originalSize;
    }
  } catch {
    throw new UnreadableSource({ file }, 'The workbook is damaged and cannot be unpacked.');
  }
  if (unpacked > MAX_UNPACKED_BYTES || (unpacked > SMALL_BYTES && unpacked > bytes.length * MAX_RATIO))
    throw new UnreadableSource({ file }, 'It is far too large when unpacked, so it was not opened.');
  if (!isWorkbook)
    throw new UnreadableSource(
      { file },
      'It is a zip archive but not a workbook. Unpack it and import the files in it.',
    );
}

function includes(bytes: Uint8Array, mark: string): boolean {
  const wanted = [...mark].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
