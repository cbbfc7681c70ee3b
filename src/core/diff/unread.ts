import type { Organization } from '../model';

/** The parts of a chart that could not be read and are not compared. */
export interface Unread {
  /** Mistakes in the text that hide a part of it. */
  readonly mistakes: number;
  /** Whether included files are missing. */
  readonly isIncomplete: boolean;
}

export const unreadIn = ({ charts, isComplete }: Organization): Unread => ({
  mistakes: charts.flatMap(({ reading }) => reading.problems).filter(({ value }) => value.code !== 'duplicate-key')
    .length,
  isIncomplete: !isComplete,
});

/** The ids of positions in unreadable text. */
export function hiddenIds({ charts, position }: Organization, candidates: Iterable<string>): ReadonlySet<string> {
  const broken = charts.flatMap(({ reading }) =>
    reading.entries.filter(({ problems }) => problems.some(({ code }) => code !== 'duplicate-key')),
  );
  const lines = new Set(
    broken.flatMap(({ text }) =>
      [...text.matchAll(/^[ \t]+["']?([^\s"':#][^"':#\r\n]*)(?=["':]|$)/gm)].map(([, id = '']) => id.trimEnd()),
    ),
  );
  return new Set([...candidates].filter((id) => !position(id) && lines.has(id)));
}
