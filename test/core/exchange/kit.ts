import type { Imported, ImportOptions } from '../../../src/core/exchange';
import { importSources } from '../../../src/core/exchange';
import { snapshot } from '../../../src/core/workspace';

export const TODAY = '2026-11-30';

const OPTIONS: ImportOptions = {
  today: TODAY,
  map: {},
  includeInactive: false,
  repeated: 'positions',
  keep: new Set(),
  stem: 'acme',
};

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Imports files by name. */
export const importFiles = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> =>
  importSources(
    Object.entries(files).map(([name, content]) => ({ name, bytes: bytesOf(content) })),
    { ...OPTIONS, ...options },
  );

/** The text that a table becomes. */
export const chartOf = async (csv: string, options: Partial<ImportOptions> = {}): Promise<string> =>
  (await importFiles({ 'people.csv': csv }, options)).files[0]!.text;

/** Who reports to whom, a line for each position: `id < manager`, vacancies and dotted lines marked. */
export function linesOf({ files }: Imported): string[] {
  const { organization } = snapshot('file:///acme.orgchart.yaml', 1, files[0]!.text, { today: TODAY });
  return organization.positions.map(({ id, reportsTo, dottedLineTo, status }) =>
    [
      id.value,
      ...(reportsTo[0] ? [`< ${reportsTo[0].value}`] : []),
      ...dottedLineTo.map(({ value }) => `.. ${value}`),
      ...(status === 'filled' ? [] : [status]),
    ].join(' '),
  );
}

/** What was said about a source, errors and warnings only: `code row: message`. */
export const said = ({ company }: Imported): string[] =>
  company.notices
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, place, message }) => `${code} ${place?.number ?? ''}: ${message}`);
