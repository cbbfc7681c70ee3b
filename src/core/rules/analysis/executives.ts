import type { Organization, Position } from '../../model';
import { stakesOf } from '../../model';
import { memo } from '../../text';
import { roleIn } from '../fixes/new-manager';
import { hasOwners } from './ownership';

/** The executives below the top, and what a chart usually says about them. */
export interface Executives {
  /** Executives without any stated duty, in a chart that states duties for at least as many others. */
  readonly withoutMandate: readonly Position[];
  /** Whether an executive with many areas has no metric, in a chart where at least as many others have one. */
  readonly lacksMetric: (position: Position, areas: number) => boolean;
}

/** The number of areas from which a metric is expected. */
const MANY_AREAS = 2;

export const executivesOf = memo((organization: Organization): Executives => collect(organization));

function collect(organization: Organization): Executives {
  const { positions } = organization;
  const stakes = stakesOf(organization);
  const all = positions.filter((position) => isExecutive(organization, position));
  const delegating = managersOf(organization, ({ owns }) => owns.length > 0);
  const measuring = managersOf(organization, ({ metrics }) => metrics.length > 0);
  const hasMandate = (position: Position): boolean =>
    SAYING.some((key) => position[key].length > 0) || delegating.has(position);
  const isMeasured = (position: Position): boolean =>
    position.metrics.length + position.tracks.length > 0 || measuring.has(position);

  const without = all.filter(
    (position) => !hasMandate(position) && roleIn(organization, position)?.id !== 'chief-of-staff',
  );
  const saysMandates = without.length * 2 <= all.length && hasOwners(organization);
  const owning = all.filter((position) => stakes.of(position).length > 0);
  const saysMetrics = owning.filter((position) => !isMeasured(position)).length * 2 <= owning.length;
  return {
    withoutMandate: saysMandates ? without : [],
    lacksMetric: (position, areas) =>
      saysMetrics && areas >= MANY_AREAS && isExecutive(organization, position) && !isMeasured(position),
  };
}

/** What states a position's duties. */
const SAYING = ['owns', 'contributesTo', 'metrics', 'responsibilities'] as const;

function isExecutive(organization: Organization, position: Position): boolean {
  const role = roleIn(organization, position);
  const isAtTop = role?.top === true || organization.lines.manager(position) === undefined;
  return !isAtTop && position.status !== 'eliminated' && (position.level?.value ?? role?.level) === 'executive';
}

/** The positions above any position that meets a condition. */
function managersOf(
  { positions, lines }: Organization,
  isTrue: (position: Position) => boolean,
): ReadonlySet<Position> {
  const managers = new Set<Position>();
  for (const position of positions) {
    if (position.status === 'eliminated' || !isTrue(position)) continue;
    for (let at = lines.manager(position); at && !managers.has(at); at = lines.manager(at)) managers.add(at);
  }
  return managers;
}
