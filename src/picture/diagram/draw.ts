import type { Located, Organization, Position } from '../../core/model';
import { metricsOf } from '../../core/model';
import type { Finding } from '../../core/text';
import { areaRows } from './areas';
import type { Card, Diagram, Facet, Mark, Problem } from './diagram';
import { metricRows } from './metrics';
import { problemsOf } from './problems';

/** A chart and what is wrong with it. */
export interface Checked {
  readonly organization: Organization;
  readonly findings: readonly Finding[];
}

/** Draws every position as a card, under its manager, with what is wrong with it. */
export function draw({ organization, findings }: Checked): Diagram {
  const cardOf = (position: Position): string => position.id.value;
  const problems = problemsOf(organization, findings, cardOf);
  const marks = marksOf(problems);
  const flagged = flaggedAreas(problems);
  const known = metricsOf(organization);
  const cards = organization.positions.map((position): Card => {
    const manager = organization.lines.manager(position);
    const cardOfId = (id: string): string | undefined => {
      const other = organization.position(id);
      return other && other !== position && other !== manager ? cardOf(other) : undefined;
    };
    const cardsOf = (named: readonly Located<string>[]): string[] =>
      named.flatMap(({ value }) => cardOfId(value) ?? []);
    const solid = new Set(cardsOf(position.reportsTo));
    return {
      id: cardOf(position),
      key: position.id.value,
      title: organization.nameOf(position),
      holders: position.status === 'vacant' ? [] : position.holders.map(({ name }) => name.value),
      status: position.status,
      ...ownedAreas(organization, position, flagged.get(cardOf(position)) ?? new Set()),
      ...metricNames(known, position),
      headcount: position.headcount,
      ...(manager && { manager: cardOf(manager) }),
      ...(position.assistant && { assistant: true }),
      dotted: [...new Set([...solid, ...cardsOf(position.dottedLineTo)])],
      ...(solid.size > 0 && { solid: [...solid] }),
      marks: marks.get(cardOf(position)) ?? [],
      facets: facetsOf(position),
    };
  });
  return {
    title: organization.head.name,
    cards,
    problems,
    areas: areaRows(organization, problems, cardOf),
    metrics: metricRows(organization, cardOf),
  };
}

/** The areas that problems are about, by the cards they are about. */
function flaggedAreas(problems: readonly Problem[]): ReadonlyMap<string, ReadonlySet<string>> {
  const flagged = new Map<string, Set<string>>();
  for (const { term, cards } of problems) {
    if (term === undefined) continue;
    for (const card of cards) flagged.set(card, (flagged.get(card) ?? new Set()).add(term));
  }
  return flagged;
}

/** What a position owns, with the areas that have problems first. */
function ownedAreas(
  { areaOf }: Organization,
  { owns }: Position,
  flagged: ReadonlySet<string>,
): Pick<Card, 'areas' | 'flaggedAreas'> {
  const owned = owns.map((claim) => {
    const area = areaOf(claim);
    return { name: area?.name ?? claim.term.value, isFlagged: flagged.has(area?.id ?? claim.term.value) };
  });
  const [first, others] = [owned.filter(({ isFlagged }) => isFlagged), owned.filter(({ isFlagged }) => !isFlagged)];
  return {
    areas: [...first, ...others].map(({ name }) => name),
    ...(first.length > 0 && { flaggedAreas: first.length }),
  };
}

/** The metrics that a position is accountable for; an unknown one as it is typed. */
function metricNames(known: ReturnType<typeof metricsOf>, { metrics }: Position): Pick<Card, 'metrics'> {
  const names = metrics.map((claim) => known.of(claim)?.name ?? claim.term.value);
  return names.length > 0 ? { metrics: names } : {};
}

function facetsOf({ department, location, level, status, extras }: Position): Facet[] {
  const named = Object.entries({ department, location, level }).flatMap(([key, word]) =>
    word ? [{ key, value: word.value }] : [],
  );
  return [...named, { key: 'status', value: status }, ...extras];
}

/** What marks each card, by its id. */
function marksOf(problems: readonly Problem[]): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const { severity, code, message, cards } of problems) {
    for (const card of cards) {
      const mark = { severity, code, message };
      const before = marks.get(card);
      if (before) before.push(mark);
      else marks.set(card, [mark]);
    }
  }
  return marks;
}
