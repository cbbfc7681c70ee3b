import type { Finding } from '../../text';
import { groupBy, memo, SEVERITIES } from '../../text';
import type { Snapshot } from '../../workspace';

/** The errors of a position, then its warnings. */
export const problemsOf = ({ findings }: Pick<Snapshot, 'findings'>, id: string): readonly Finding[] =>
  byPosition(findings).get(id) ?? [];

const byPosition = memo((findings: readonly Finding[]): ReadonlyMap<string | undefined, readonly Finding[]> => {
  const serious = SEVERITIES.slice(0, 2).flatMap((severity) => findings.filter((each) => each.severity === severity));
  return groupBy(serious, ({ positions: [id] }) => id);
});
