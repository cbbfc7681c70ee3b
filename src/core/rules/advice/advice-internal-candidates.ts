import { feedersOf, OFFICERS } from '../../model';
import type { Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const adviceInternalCandidates: Rule = {
  id: 'advice-internal-candidates',
  group: 'Advice',
  summary: 'A vacant Chief Experience or Customer Officer could be filled from a position in this chart.',
  severity: 'hint',
  facts: ['A49', 'B48'],
  *check(organization) {
    for (const role of OFFICERS) {
      const vacancies = organization
        .withRole(role)
        .filter(({ status, sourcing }) => status === 'vacant' && sourcing?.value !== 'external');
      if (vacancies.length === 0) continue;
      const feeders = feedersOf(organization, role);
      if (feeders.length === 0) continue;
      for (const vacancy of vacancies) {
        yield {
          at: vacancy.title ?? vacancy.role ?? vacancy.id,
          message:
            `${called(organization, vacancy)} is vacant, and people often come to that role from ` +
            `${feeders.length === 1 ? 'a position' : 'positions'} that the chart has: ` +
            `${listed(
              feeders.map((feeder) => called(organization, feeder)),
              MAX_NAMED,
            )}. You may want to look there too.`,
          positions: [vacancy],
          related: feeders
            .slice(0, MAX_NAMED)
            .map((feeder) => ({ at: feeder.id, message: `${called(organization, feeder)} can lead to it.` })),
        };
      }
    }
  },
};
