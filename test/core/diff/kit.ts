import type { Diff, Difference, State } from '../../../src/core/diff';
import { diff } from '../../../src/core/diff';
import { lint } from '../../../src/core/lint';
import type { Organization } from '../../../src/core/model';
import { organizationOf } from '../refactor/kit';

/** A chart with nobody judging it. */
export const unjudged = (organization: Organization): State => ({
  organization,
  findings: [],
  file: (uri) => organization.charts.find((chart) => chart.uri === uri)?.reading,
});

/** A chart with all that is wrong with it. */
export function judged(...texts: readonly string[]): State {
  const organization = organizationOf(...texts);
  return { ...unjudged(organization), findings: lint(organization, { today: '2026-06-01' }) };
}

/** Two charts of one file each, compared. */
export const diffOf = (base: string, head: string): Diff => diff(judged(base), judged(head));

/** What has changed between two charts, without the facts behind it. */
export const told = (base: string, head: string): object[] => diffOf(base, head).differences.map(toldOf);

export const toldOf = ({ deltas: _, ...story }: Difference): object => story;

/** The same changes, whichever comes first. */
export const unordered = (differences: readonly object[]): string[] =>
  differences.map((each) => JSON.stringify(each, Object.keys(flat(each)).sort())).sort();

const flat = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) => [[key, inner], ...Object.entries(flat(inner))]),
      )
    : {};
