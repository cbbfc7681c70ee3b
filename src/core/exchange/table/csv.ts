import Papa from 'papaparse';
import { groupBy } from '../../text';
import type { Notice } from '../roster';
import { UnreadableSource } from '../roster';
import { isHeader } from './vocabulary';

/** The cells of a spreadsheet, all as text. Row N of the source is `rows[N - 1]`. */
export interface Grid {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The name of a row in a sentence; entries are counted without the header. */
  readonly unit?: 'entry';
  /** The number of rows of the source above the first one here. */
  readonly above?: number;
  readonly rows: readonly (readonly string[])[];
  readonly notices: readonly Notice[];
}

/** The most rows to read. No organization that one chart could show has more people. */
export const MAX_ROWS = 200_000;

const DELIMITERS = [',', ';', '\t', '|'] as const;

const SAMPLE_ROWS = 25;
const SAMPLE_LETTERS = 200_000;

/** The delimiter that yields the most headers, or else the one that splits the most lines alike. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LETTERS);
  const scored = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS }).data.filter(
      ({ length }) => length > 1,
    );
    const headers = Math.max(0, ...rows.map((row) => row.filter(isHeader).length));
    const alike = Math.max(0, ...[...groupBy(rows, ({ length }) => length).values()].map(({ length }) => length));
    return { delimiter, headers, alike };
  });
  return scored.reduce((best, each) =>
    each.headers > best.headers || (each.headers === best.headers && each.alike > best.alike) ? each : best,
  ).delimiter;
}

/**
 * Reads delimited text. The delimiter is detected from the content or declared in a first line such as `sep=;`.
 * @throws {UnreadableSource} if there are too many rows
 */
export function readDelimited(file: string, text: string): Grid {
  const said = /^sep=(.)\r?\n/.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: said?.[1] ?? delimiterOf(body),
    preview: MAX_ROWS + 1,
    skipEmptyLines: false,
  });
  if (data.length > MAX_ROWS)
    throw new UnreadableSource(
      { file },
      `It has more than ${MAX_ROWS.toLocaleString('en-US')} rows. Split it or filter it first.`,
    );
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const shift = said ? 1 : 0;
  return {
    file,
    rows: said ? [[], ...data] : data,
    notices: open
      ? [
          {
            severity: 'warning',
            code: 'open-quote',
            message: 'A quotation mark is not closed, so the rest of the file may be read as one cell.',
            place: { file, unit: 'row', number: (open.row ?? 0) + 1 + shift },
          },
        ]
      : [],
  };
}
