import type { Located, Organization, Position } from '../../model';
import { insertPositionAfter, replaceWord } from '../../model';
import { titleFromId } from '../fixes/title-from-id';
import type { ProposedFix, Rule } from '../rule';

export const unknownPosition: Rule = {
  id: 'unknown-position',
  group: 'Structure',
  summary: 'A reference names a position that is not in the chart.',
  severity: 'error',
  facts: [],
  *check(organization) {
    if (!organization.isComplete) return;
    for (const { at, from } of references(organization)) {
      if (organization.position(at.value)) continue;
      const meant = organization.nearestId(at.value);
      yield {
        at,
        message: `There is no position "${at.value}" in this chart.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
        positions: from ? [from] : [],
        fixes: fixes(organization, at, from, meant),
      };
    }
  },
};

interface Reference {
  readonly at: Located<string>;
  /** The position it is written in; undefined in the head. */
  readonly from: Position | undefined;
}

function* references({ charts, head }: Organization): Generator<Reference> {
  for (const at of [...head.leadershipTeam, ...head.coLeads, ...head.exceptions.flatMap((exception) => exception.with)])
    yield { at, from: undefined };
  for (const from of charts.flatMap((chart) => chart.positions)) {
    const claims = [...from.owns, ...from.contributesTo, ...from.consultedOn, ...from.metrics, ...from.tracks];
    const ids = [
      ...from.reportsTo,
      ...from.dottedLineTo,
      ...claims.flatMap(({ sharedWith, lead }) => (lead ? [...sharedWith, lead] : sharedWith)),
      ...from.worksWith.map((link) => link.with),
      ...from.allow.flatMap((exception) => exception.with),
    ];
    for (const at of ids) yield { at, from };
  }
}

function fixes(
  organization: Organization,
  at: Located<string>,
  from: Position | undefined,
  meant: string | undefined,
): ProposedFix[] {
  const replace =
    meant === undefined ? [] : [{ title: `Change it to "${meant}"`, safe: false, edits: [replaceWord(at, meant)] }];
  const neighbor = from ?? organization.positions.at(-1);
  if (!neighbor || !/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(at.value)) return replace;
  const top = organization.lines.tops[0];
  const manager = top && top !== from ? `, reports_to: ${top.id.value}` : '';
  const line = `${at.value}: {title: ${titleFromId(at.value)}${manager}}`;
  return [
    ...replace,
    { title: `Create the position "${at.value}"`, safe: false, edits: [insertPositionAfter(neighbor.source, [line])] },
  ];
}
