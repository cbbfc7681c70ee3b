import type { Snapshot } from '../../core/workspace';

/** Formats that hold a chart as data, for other programs. */
export const DATA_FORMATS = ['csv', 'xlsx', 'json', 'backstage'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** A chart as data. What writes it is loaded when it is needed. */
export async function dataOf(format: DataFormat, { organization, findings }: Snapshot): Promise<string | Uint8Array> {
  const { backstageText, csvText, jsonText, positionsTable, tablesOf, workbookOf } = await import(
    '../../core/exchange/data'
  );
  switch (format) {
    case 'csv':
      return csvText(positionsTable(organization));
    case 'xlsx':
      return workbookOf(tablesOf(organization, findings));
    case 'json':
      return jsonText(organization, findings);
    case 'backstage':
      return backstageText(organization);
  }
}
