import { rolesOfTitle } from '../../knowledge';
import type { Located, Organization, Position } from '../../model';
import { insertPositionAfter, replaceWord, scalarText } from '../../model';
import { positionCalled } from '../analysis/position-called';
import { titleFromId } from '../fixes/title-from-id';
import type { Problem, ProposedFix, Rule } from '../rule';

export const unknownPosition: Rule = {
  id: 'unknown-position',
  group: 'Structure',
  summary: 'A reference names a position that is not in the chart.',
  severity: 'error',
  facts: [],
  *check(organization) {
    if (!organization.isComplete) return;
    for (const { at, from, beside = [] } of references(organization)) {
      if (organization.position(at.value)) continue;
      const named = positionCalled(organization, at.value);
      const nearest = likelyMeant(organization, at, from, named);
      const meant = beside.some(({ value }) => value === nearest) ? undefined : nearest;
      const question = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      yield {
        at,
        message: named
          ? `A position is named by its id here, not by its title or holder.${question}`
          : `There is no position "${at.value}" in this chart.${question}`,
        positions: from ? [from] : [],
        fixes: fixes(organization, at, from, meant, isCertain(organization, at, meant, named)),
      };
    }
    yield* nothings(organization);
  },
};

/** Whether a reference can mean only one position: its id in other letter case, or its title or holder. */
function isCertain(
  { positions }: Organization,
  { value }: Located<string>,
  meant: string | undefined,
  named: Position | undefined,
): boolean {
  if (meant === undefined || named) return meant !== undefined;
  const alike = positions.filter(({ id }) => id.value.toLowerCase() === value.trim().toLowerCase());
  return alike.length === 1 && alike[0]!.id.value === meant;
}

/** References that YAML reads as empty although a position has such an id. */
function* nothings({ positions, position }: Organization): Generator<Problem> {
  for (const from of positions) {
    const { entry, value: map } = from.source;
    const pair = map.kind === 'map' ? map.pairs.find(({ key }) => key.text === 'reports_to') : undefined;
    if (pair?.value.kind !== 'scalar' || pair.value.value !== null || !position(pair.value.text)) continue;
    const at = { value: pair.value.text, entry, span: pair.value.span };
    yield {
      at,
      message: `Without quotation marks, YAML reads "${at.value}" as an empty value, so there is no manager. Put the id in quotation marks.`,
      positions: [from],
      fixes: [{ title: 'Put it in quotation marks', safe: false, edits: [replaceWord(at, at.value)] }],
    };
  }
}

/**
 * The id that was probably meant. A position reports neither to itself nor to a position below it, and an id that is the
 * abbreviation of a role is no typing mistake for another one: "cpo" is not "ceo".
 */
function likelyMeant(
  { nearestId, position, lines }: Organization,
  at: Located<string>,
  from: Position | undefined,
  named: Position | undefined,
): string | undefined {
  const near = nearestId(at.value);
  const isOther = near?.toLowerCase() !== at.value.toLowerCase() && rolesOfTitle(at.value).length > 0;
  const id = named ? named.id.value : isOther ? undefined : near;
  const meant = id === undefined ? undefined : position(id);
  const wouldLoop = meant && from?.reportsTo.includes(at) && (meant === from || lines.isAbove(from, meant));
  return wouldLoop ? undefined : id;
}

interface Reference {
  readonly at: Located<string>;
  /** The position that contains the reference; undefined in the head. */
  readonly from: Position | undefined;
  /** The list that it is an item of. An id that is already listed was probably not meant again. */
  readonly beside?: readonly Located<string>[];
}

function* references({ charts, head }: Organization): Generator<Reference> {
  for (const list of [head.leadershipTeam, head.coLeads, ...head.exceptions.map((exception) => exception.with)])
    for (const at of list) yield { at, from: undefined, beside: list };
  for (const from of charts.flatMap((chart) => chart.positions)) {
    const claims = [...from.owns, ...from.contributesTo, ...from.consultedOn, ...from.metrics, ...from.tracks];
    const lists = [
      from.reportsTo,
      from.dottedLineTo,
      ...claims.map(({ sharedWith }) => sharedWith),
      from.worksWith.map((link) => link.with),
      ...from.allow.map((exception) => exception.with),
    ];
    for (const list of lists) for (const at of list) yield { at, from, beside: list };
    for (const { lead } of claims) if (lead) yield { at: lead, from };
  }
}

function fixes(
  organization: Organization,
  at: Located<string>,
  from: Position | undefined,
  meant: string | undefined,
  safe: boolean,
): ProposedFix[] {
  const replace =
    meant === undefined ? [] : [{ title: `Change it to "${meant}"`, safe, edits: [replaceWord(at, meant)] }];
  const neighbor = from ?? organization.positions.at(-1);
  if (safe || !neighbor || positionCalled(organization, at.value) || !/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(at.value))
    return replace;
  // A reference to a missing manager may name this very position.
  const top = organization.lines.tops.find(({ reportsTo }) => reportsTo.length === 0);
  const manager = top && top !== from ? `, reports_to: ${scalarText(top.id.value)}` : '';
  const line = `${scalarText(at.value)}: {title: ${scalarText(titleFromId(at.value))}${manager}}`;
  return [
    ...replace,
    { title: `Create the position "${at.value}"`, safe: false, edits: [insertPositionAfter(neighbor.source, [line])] },
  ];
}
