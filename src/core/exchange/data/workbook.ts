import { guarded } from './cells';
import type { Table } from './tables';

/** The most characters in an Excel cell. */
const MAX_CELL_LETTERS = 32_767;

/** The library keeps texts as keys of an object, so a name that every object has, such as "constructor", needs a space after it. */
const storable = (text: string): string => (text in {} ? `${text} ` : text);

/** Tables as an Excel workbook, one sheet each. All cells are text. The library is loaded on demand. */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const sheets = tables.map(({ name, headers, rows }) => ({
    sheet: name,
    data: [
      headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        headers.map((header) => {
          const value = storable(guarded(row[header] ?? '').slice(0, MAX_CELL_LETTERS));
          return value === '' ? null : { value, type: String };
        }),
      ),
    ],
  }));
  const blob = await writeWorkbook(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
