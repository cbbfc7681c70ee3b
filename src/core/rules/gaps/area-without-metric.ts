import type { MetricId } from '../../knowledge';
import { metrics } from '../../knowledge';
import type { ChartMetric, Organization, Position } from '../../model';
import { addItems, metricStakesOf, metricsOf, scalarText, stakesOf } from '../../model';
import { executivesOf } from '../analysis/executives';
import { roleIn } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called, listed, metricInSentence, withArticle } from '../words/say';

export const areaWithoutMetric: Rule = {
  id: 'area-without-metric',
  group: 'Gaps',
  summary: 'An executive owns areas but is accountable for no metric.',
  severity: 'hint',
  needs: ['scopes', 'all'],
  facts: ['A25', 'B18'],
  *check(organization) {
    for (const position of organization.positions) {
      const role = roleIn(organization, position);
      if (role?.metrics.length === 0) continue;
      const owned = stakesOf(organization).of(position).length;
      if (!executivesOf(organization).lacksMetric(position, owned)) continue;
      const name = called(organization, position);
      const usual = freeMetrics(organization, position);
      const named = listed(usual.map(metricInSentence));
      yield {
        at: position.title ?? position.role ?? position.id,
        message:
          `${name} owns ${owned} areas but has no metric that shows how they are doing. ` +
          (role && named !== ''
            ? `Usual for ${withArticle(role.title)}: ${named}.`
            : 'Add one under "metrics", or follow one under "tracks".'),
        positions: [position],
        fixes:
          named === ''
            ? []
            : [
                {
                  title: `Make ${name} accountable for ${named}`,
                  safe: false,
                  edits: addItems(
                    position.source,
                    'metrics',
                    usual.map(({ id }) => scalarText(id)),
                    BEFORE,
                  ),
                },
              ],
      };
    }
  },
};

const BEFORE = ['title', 'reports_to', 'focus', 'owns', 'contributes_to', 'consulted_on'];

const MAX_OFFERED = 2;

/** The usual metrics of a position's role that no position is accountable for, directly or through the inverse metric. */
function freeMetrics(organization: Organization, position: Position): ChartMetric[] {
  const stakes = metricStakesOf(organization);
  const isTaken = (id: MetricId | undefined): boolean => id !== undefined && stakes.meeting(id, new Map()).length > 0;
  const usual = roleIn(organization, position)?.metrics ?? [];
  const free = usual.filter((id) => !isTaken(id) && !isTaken(metrics.get(id).inverseOf));
  return free.slice(0, MAX_OFFERED).flatMap((id) => metricsOf(organization).all.get(id) ?? []);
}
