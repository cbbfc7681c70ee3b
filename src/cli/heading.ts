import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from '../core/workspace';
import { GitError, git } from '../node/git';
import type { Diagram } from '../picture/diagram';
import { type Heading, joinFacts, summaryOf } from '../picture/export';
import type { Arguments, Command } from './command';

export const HEADING_OPTIONS = {
  heading: { type: 'boolean', help: 'Above the chart: the organization, the date, and the Git revision' },
  draft: { type: 'boolean', help: 'A heading that says "Draft"' },
  summary: { type: 'boolean', help: 'Above the chart: how many positions, layers and vacancies it has' },
} as const satisfies Command['options'];

/** What a heading is made of. */
export interface HeadedChart {
  readonly chart: Snapshot;
  /** The whole chart. */
  readonly drawn: Diagram;
  /** What is drawn of it. */
  readonly cards: Diagram['cards'];
  /** The day of the export, such as `2026-12-31`. */
  readonly today: string;
}

/** What is to be written above a chart; nothing if that was not asked for. */
export async function headingOf(
  args: Arguments,
  { chart, drawn, cards, today }: HeadedChart,
): Promise<{ readonly heading?: Heading }> {
  const isDraft = args.is('draft');
  const isTitled = args.is('heading') || isDraft;
  if (!isTitled && !args.is('summary')) return {};
  return {
    heading: {
      title: isTitled ? drawn.title || 'Org chart' : '',
      isDraft,
      lines: [
        ...(isTitled ? [joinFacts([today, await revisionOf(chart)])] : []),
        ...(args.is('summary') ? [summaryOf(drawn.cards, cards)] : []),
      ],
    },
  };
}

/** The revision that a chart's files are at, as Git describes it; empty outside of a repository, or for a chart from standard input. */
async function revisionOf({ files }: Snapshot): Promise<string> {
  const paths = files.flatMap(({ uri }) => (uri.startsWith('file:') ? fileURLToPath(uri) : []));
  const [first] = paths;
  if (first === undefined) return '';
  try {
    const folder = path.dirname(first);
    const revision = (await git(folder, ['rev-parse', '--short', 'HEAD'])).trim();
    const changed = (await git(folder, ['status', '--porcelain', '--', ...paths])).trim();
    return `revision ${revision}${changed === '' ? '' : ', with changes'}`;
  } catch (error) {
    if (error instanceof GitError) return '';
    throw error;
  }
}
