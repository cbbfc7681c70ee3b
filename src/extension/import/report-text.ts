import type { Notice, SurveySummary } from '../../core/exchange';
import { placeText } from '../../core/exchange/roster';
import type { SyncPlan } from '../../server/protocol';

const MAX_OF_ONE_KIND = 50;
const ORDER: readonly Notice['severity'][] = ['error', 'warning', 'info'];

/** What became of a source, as Markdown: the worst first, of many notices of one kind only some. */
export function importReport(title: string, { format, rows, positions, notices, leftOut }: SurveySummary): string {
  const counts = new Map<string, number>();
  const lines = ORDER.flatMap((severity) =>
    notices
      .filter((notice) => notice.severity === severity)
      .flatMap(({ code, message, place }) => {
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        if (count > MAX_OF_ONE_KIND) return [];
        return [`- **${severity}** ${place ? `${escaped(placeText(place))}: ` : ''}${escaped(message)}`];
      }),
  );
  const hidden = [...counts].flatMap(([code, count]) =>
    count > MAX_OF_ONE_KIND ? [`- ${count - MAX_OF_ONE_KIND} more (${code})`] : [],
  );
  return [
    `# ${escaped(title)}`,
    `${rows} rows from ${escaped(format)}: ${positions} positions.`,
    [...lines, ...hidden].join('\n'),
    ...(leftOut.length === 0 ? [] : [`Columns not used: ${escaped(leftOut.join(', '))}`]),
  ].join('\n\n');
}

/** A plan, as Markdown: its steps, and below them the findings that it opens and closes. */
export function planReport(title: string, { steps, refused, opens, closes }: SyncPlan): string {
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${heading}`, lines.map((line) => `- ${escaped(line)}`).join('\n')];
  return [
    `# ${escaped(title)}`,
    ...section('Changes', steps),
    ...section('Cannot be made', refused),
    ...section('Problems that this causes', opens),
    ...section('Problems that this solves', closes),
  ].join('\n\n');
}

/** Words of a source as Markdown that shows them as they are. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!]/g, '\\$&').replace(/\s+/g, ' ');
