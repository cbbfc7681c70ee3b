import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { reportTo } from './reporting';
import { name, refuse, unclear } from './say';

/** Moves the direct reports of one position to another. If one of them takes over the others, it stays in place. */
export function moveReports(draft: Draft, { from, to }: Of<'move-reports'>): Refusal | undefined {
  const { organization } = draft;
  const { position, lines } = organization;
  const refused = unclear(organization, [from, to]);
  if (refused) return refused;
  const [old, taker] = [position(from), position(to)];
  if (!old || !taker || old === taker)
    return refuse(`The direct reports of ${name(organization, from)} are already there.`);
  const moved = lines.reports(old).filter((report) => report !== taker);
  const above = moved.find((report) => lines.isAbove(report, taker));
  if (above)
    return refuse(`${name(organization, above.id.value)} cannot report to ${name(organization, to)}, who is below it.`);
  if (moved.length === 0) return refuse(`${name(organization, from)} has no direct reports to move.`);
  reportTo(
    draft,
    moved.map(({ id }) => id.value),
    to,
    from,
  );
  return undefined;
}
