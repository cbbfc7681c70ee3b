import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { reportTo } from './reporting';
import { name, refuse, unclear } from './say';

/** Lets those who report to one position report to another; one of them who takes over the others stays where it is. */
export function moveReports(draft: Draft, { from, to }: Of<'move-reports'>): Refusal | undefined {
  const { organization } = draft;
  const { position, lines } = organization;
  const refused = unclear(organization, [from, to]);
  if (refused) return refused;
  const [old, taker] = [position(from), position(to)];
  if (!old || !taker || old === taker) return refuse(`The reports of ${name(organization, from)} are there already.`);
  const moved = lines.reports(old).filter((report) => report !== taker);
  const above = moved.find((report) => lines.isAbove(report, taker));
  if (above)
    return refuse(`${name(organization, above.id.value)} cannot report to ${name(organization, to)}, who is below it.`);
  if (moved.length === 0) return refuse(`There is nobody below ${name(organization, from)} to be moved.`);
  reportTo(
    draft,
    moved.map(({ id }) => id.value),
    to,
    from,
  );
  return undefined;
}
