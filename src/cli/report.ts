import type { Finding, Lines, Severity } from '../core/text';
import type { Unreadable } from './failure';

/** What a check found, before it is formatted. */
export interface Report {
  /** In the order of checking. */
  readonly charts: readonly CheckedChart[];
  readonly failures: readonly Unreadable[];
}

export interface CheckedChart {
  /** The one with the head first. */
  readonly files: readonly CheckedFile[];
  readonly positions: number;
}

/** A file of a chart; its `uri`, and those of its findings, are the names that files are shown by. */
export interface CheckedFile {
  readonly uri: string;
  readonly text: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

export type Counts = Readonly<Record<`${Severity}s` | 'files' | 'positions', number>>;

export function count({ charts }: Report): Counts {
  const found = { error: 0, warning: 0, info: 0, hint: 0 };
  const files = charts.flatMap((chart) => chart.files);
  for (const { severity } of files.flatMap(({ findings }) => findings)) found[severity]++;
  return {
    errors: found.error,
    warnings: found.warning,
    infos: found.info,
    hints: found.hint,
    files: files.length,
    positions: charts.reduce((sum, { positions }) => sum + positions, 0),
  };
}

/** A finding with its file, and with the lines of any file that it refers to. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly file: CheckedFile;
  readonly linesOf: (uri: string) => Lines;
}

/** Every finding, in the order of the files and of their text. */
export const findingsOf = ({ charts }: Report): PlacedFinding[] =>
  charts.flatMap(({ files }) => {
    const lines = new Map(files.map((file) => [file.uri, file.lines]));
    return files.flatMap((file) =>
      file.findings.map((finding) => ({ finding, file, linesOf: (uri: string) => lines.get(uri) ?? file.lines })),
    );
  });
