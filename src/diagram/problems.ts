import { metricsOf } from '../model';
import type { Organization, Position } from '../model';
import type { Located } from '../syntax';
import type { Finding, Place } from '../text';
import type { Problem } from './diagram';

/** The findings of a chart as they are drawn, in their order. */
export function problemsOf(organization: Organization, findings: readonly Finding[], cardOf: (position: Position) => string | undefined): Problem[] {
  const termAt = termFinder(organization);
  return findings.map((finding, index): Problem => {
    const { severity, code, message, positions } = finding;
    const about = positions.flatMap((id) => organization.position(id) ?? []);
    const cards = about.flatMap((position) => cardOf(position) ?? []);
    const term = termAt(finding, about);
    const kind = code.startsWith('gap-') ? 'gap' : cards.length > 1 && term !== undefined ? 'conflict' : 'other';
    return { id: `p${index}`, severity, code, message, cards, ...(term !== undefined && { term }), kind };
  });
}

/** Finds the area or metric that a finding stands on, by looking at what the positions that it is about claim, and at what the chart expects. */
function termFinder(organization: Organization): (place: Place, about: readonly Position[]) => string | undefined {
  const metrics = metricsOf(organization);
  const areaId = (word: string): string | undefined => organization.areas.find(word)?.id;
  const metricId = (word: string): string | undefined => metrics.find(word)?.id;
  return (place, about) => {
    const standsOn = (at: Located<string>): boolean => {
      const { uri, span } = organization.place(at);
      return uri === place.uri && span.start === place.span.start;
    };
    const word = (terms: readonly Located<string>[]): string | undefined => terms.find(standsOn)?.value;
    const inAreas = word([...about.flatMap(({ owns, contributesTo, consultedOn }) => [...owns, ...contributesTo, ...consultedOn].map(({ term }) => term)), ...organization.head.expects]);
    if (inAreas !== undefined) return areaId(inAreas);
    const inMetrics = word(about.flatMap((position) => [...position.metrics, ...position.tracks].map(({ term }) => term)));
    return inMetrics === undefined ? undefined : metricId(inMetrics);
  };
}
