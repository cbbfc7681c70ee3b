import type { Organization, Position } from '../../core/model';
import { metricsOf } from '../../core/model';
import type { Located } from '../../core/syntax';
import type { Finding, Place } from '../../core/text';
import { findingKeys } from '../../core/text';
import type { Problem } from './diagram';

/** The findings of a chart as they are drawn, in their order. */
export function problemsOf(
  organization: Organization,
  findings: readonly Finding[],
  cardOf: (position: Position) => string | undefined,
): Problem[] {
  const termAt = termFinder(organization);
  const keys = findingKeys(findings);
  return findings.map((finding, index): Problem => {
    const { severity, code, message, positions } = finding;
    const about = positions.flatMap((id) => organization.position(id) ?? []);
    const cards = about.flatMap((position) => cardOf(position) ?? []);
    const term = termAt(finding, about);
    const kind = code.startsWith('gap-') ? 'gap' : cards.length > 1 && term !== undefined ? 'conflict' : 'other';
    return { id: keys[index]!, severity, code, message, cards, ...(term !== undefined && { term }), kind };
  });
}

/** Finds the area or metric that a finding is reported at, from the claims of the positions that it is about and from what the chart expects. */
function termFinder(organization: Organization): (place: Place, about: readonly Position[]) => string | undefined {
  const metrics = metricsOf(organization);
  const areaId = (word: string): string | undefined => organization.areas.find(word)?.id;
  const metricId = (word: string): string | undefined => metrics.find(word)?.id;
  const addressOf = ({ uri, span }: Place): string => `${span.start} ${uri}`;
  const addressed = (
    terms: readonly Located<string>[],
    idOf: (word: string) => string | undefined,
  ): [string, string | undefined][] => terms.map((at) => [addressOf(organization.place(at)), idOf(at.value)]);
  const expected = new Map(addressed(organization.head.expects, areaId));

  const known = new Map<Position, ReadonlyMap<string, string | undefined>>();
  const claimed = (position: Position): ReadonlyMap<string, string | undefined> => {
    let terms = known.get(position);
    if (!terms) {
      const { owns, contributesTo, consultedOn, metrics: answered, tracks } = position;
      const areas = addressed(
        [...owns, ...contributesTo, ...consultedOn].map(({ term }) => term),
        areaId,
      );
      known.set(
        position,
        (terms = new Map([
          ...areas,
          ...addressed(
            [...answered, ...tracks].map(({ term }) => term),
            metricId,
          ),
        ])),
      );
    }
    return terms;
  };
  return (place, about) => {
    const address = addressOf(place);
    for (const terms of [...about.map(claimed), expected]) if (terms.has(address)) return terms.get(address);
    return undefined;
  };
}
