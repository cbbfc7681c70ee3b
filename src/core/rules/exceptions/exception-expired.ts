import { acceptedIn, standing } from '../analysis/accepted';
import type { Rule } from '../rule';

export const exceptionExpired: Rule = {
  id: 'exception-expired',
  group: 'Exceptions',
  summary: 'An exception has expired.',
  severity: 'warning',
  facts: ['A52'],
  *check(organization, run) {
    for (const { exception, until, positions, remove, give } of acceptedIn(organization)) {
      if (!until || standing(organization, run, exception) !== 'ended') continue;
      const isMissed = run.isFor(exception);
      const renewed = isMissed ? inThreeMonths(run.today) : undefined;
      yield {
        at: until,
        message:
          `The exception for "${exception.rule.value}" ended on ${until.value}, ` +
          (isMissed
            ? 'so its finding is reported again. Resolve the finding and remove the exception, or set a new end date.'
            : 'and nothing needs it any more. Remove it.'),
        positions,
        fixes: [
          { title: 'Remove the exception', safe: false, edits: remove() },
          ...(renewed === undefined
            ? []
            : [{ title: `Renew it for three months, until ${renewed}`, safe: false, edits: give('until', renewed) }]),
        ],
      };
    }
  },
};

function inThreeMonths(today: string): string | undefined {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 3);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
