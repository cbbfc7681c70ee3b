import type { Organization } from '../model';

/** What of a chart could not be read, so that it is not compared. */
export interface Unread {
  /** Mistakes in the text that hide some of it. */
  readonly mistakes: number;
  /** Whether files that the chart includes are missing. */
  readonly isIncomplete: boolean;
}

export const unreadIn = ({ charts, isComplete }: Organization): Unread => ({
  mistakes: charts.flatMap(({ reading }) => reading.problems).filter(({ value }) => value.code !== 'duplicate-key')
    .length,
  isIncomplete: !isComplete,
});

/** The ids of positions that are written in text that cannot be read. */
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
