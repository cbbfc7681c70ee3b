import type { ConfusablePair } from '../../knowledge';
import { confusablePairs } from '../../knowledge';
import type { Organization, Position, Stake } from '../../model';
import { addItem, collaborationsOf, scalarText, stakesOf } from '../../model';
import { areApart, clashIn } from '../analysis/clash';
import { superiors } from '../analysis/superiors';
import type { Problem, Rule } from '../rule';
import { called, inSentence, listed, MAX_NAMED } from '../words/say';

export const overlapConfusableAreas: Rule = {
  id: 'overlap-confusable-areas',
  group: 'Overlap',
  summary: 'Two positions in different reporting lines own areas that are easily confused.',
  severity: 'hint',
  facts: ['B34', 'D05', 'D09', 'D11'],
  *check(organization) {
    for (const meetings of byPositions(meetingsIn(organization))) yield problem(organization, meetings);
  },
};

/** Two stakes in areas that are easily confused. */
interface Meeting {
  readonly pair: ConfusablePair;
  /** In the order of the pair's areas. */
  readonly sides: readonly [Stake, Stake];
}

/** The most reports for one pair of areas; more would add nothing. */
const MAX_REPORTED = 10;

/** The most owners that are compared for one pair of areas: with hundreds of owners, the boundary is not a question between two of them. */
const MAX_COMPARED = 10_000;

function meetingsIn(organization: Organization): Meeting[] {
  const byArea = new Map<string, Stake[]>();
  for (const stake of stakesOf(organization).all) {
    const others = byArea.get(stake.area.id);
    if (others) others.push(stake);
    else byArea.set(stake.area.id, [stake]);
  }
  const isUnsettled = unsettled(organization);
  return confusablePairs.flatMap((pair) => {
    const [left, right] = pair.areas.map((area) => byArea.get(area) ?? []);
    const found: Meeting[] = [];
    let compared = 0;
    for (const one of left ?? []) {
      for (const other of right ?? []) {
        if (++compared > MAX_COMPARED || found.length === MAX_REPORTED) return found;
        if (isUnsettled(one, other)) found.push({ pair, sides: [one, other] });
      }
    }
    return found;
  });
}

/**
 * Whether the boundary between two stakes is open: no link connects the two, neither shares or contributes to the area of the
 * other, no manager of both owns both, and neither side owns the other's area as well, which is a different conflict.
 * For two positions in one line, the manager is reported.
 */
function unsettled(organization: Organization): (one: Stake, other: Stake) => boolean {
  const { areas: tree, lines } = organization;
  const stakes = stakesOf(organization);
  const clash = clashIn(organization);
  const { joined } = collaborationsOf(organization);
  const covers = (wide: Stake, narrow: Stake): boolean => tree.isWithin(narrow.area.id, wide.area.id);
  const line = (stake: Stake): Stake[] => [stake.owner, ...superiors(organization, stake.owner)].flatMap(stakes.of);
  const disputes = (side: Stake, other: Stake): boolean =>
    line(side).some((stake) => covers(stake, other) && clash(stake, other));
  const isHeldTogether = (one: Stake, other: Stake): boolean =>
    superiors(organization, one.owner).some(
      (manager) =>
        lines.isAbove(manager, other.owner) &&
        [one, other].every((side) => stakes.of(manager).some((stake) => covers(stake, side))),
    );
  const isReportedAbove = (side: Stake, other: Stake): boolean =>
    superiors(organization, side.owner)
      .flatMap(stakes.of)
      .some((stake) => stake.area === side.area && areApart(organization, stake, other));
  return (one, other) =>
    areApart(organization, one, other) &&
    !areShared(one, other) &&
    !areShared(other, one) &&
    !takesPart(organization, one.owner, other) &&
    !takesPart(organization, other.owner, one) &&
    !disputes(one, other) &&
    !disputes(other, one) &&
    !isHeldTogether(one, other) &&
    !isReportedAbove(one, other) &&
    !isReportedAbove(other, one) &&
    !joined(one.owner, other.owner);
}

const areShared = ({ claim }: Stake, { owner }: Stake): boolean =>
  claim.sharedWith.some(({ value }) => value === owner.id.value) || claim.lead?.value === owner.id.value;

/** Whether a position contributes to or is consulted on another position's area. */
const takesPart = (
  { areas, areasOf }: Organization,
  { contributesTo, consultedOn }: Position,
  { area }: Stake,
): boolean =>
  [...contributesTo, ...consultedOn].some((claim) => areasOf(claim).some(({ id }) => areas.isWithin(area.id, id)));

/** The meetings of the same two positions, grouped, since one link resolves them all. */
function byPositions(meetings: readonly Meeting[]): readonly (readonly [Meeting, ...Meeting[]])[] {
  const groups = new Map<Position, Map<Position, [Meeting, ...Meeting[]]>>();
  for (const meeting of meetings) {
    const [first, later] = inOrder(meeting);
    const partners = groups.get(first.owner) ?? new Map<Position, [Meeting, ...Meeting[]]>();
    const group = partners.get(later.owner);
    if (group) group.push(meeting);
    else groups.set(first.owner, partners.set(later.owner, [meeting]));
  }
  return [...groups.values()].flatMap((partners) => [...partners.values()]);
}

/** The side that comes first in the file, and the later one. */
const inOrder = ({ sides: [one, other] }: Meeting): readonly [Stake, Stake] =>
  one.order < other.order ? [one, other] : [other, one];

function problem(organization: Organization, meetings: readonly [Meeting, ...Meeting[]]): Problem {
  const [{ pair, sides }, ...more] = meetings;
  const [one, other] = sides;
  const [first, later] = inOrder(meetings[0]);
  const also = listed(
    more.map((meeting) => meeting.sides.map(({ area }) => inSentence(area)).join(' and ')),
    MAX_NAMED,
  );
  return {
    at: later.claim.term,
    message:
      `${called(organization, one.owner)} owns ${inSentence(one.area)} and ${called(organization, other.owner)} owns ${inSentence(other.area)}, ` +
      `which are easily confused. The usual line: ${pair.line}. ` +
      (also === '' ? '' : `They also meet in ${also}. `) +
      'A "works_with" link can say where theirs runs.',
    positions: [later.owner, first.owner],
    related: meetings.map((meeting) => {
      const [before] = inOrder(meeting);
      return {
        at: before.claim.term,
        message: `${called(organization, before.owner)} owns ${inSentence(before.area)}.`,
      };
    }),
    get fixes() {
      const about = [...new Set(meetings.flatMap((meeting) => meeting.sides.map(({ area }) => area.id)))];
      const link = `{with: ${scalarText(first.owner.id.value)}, about: [${about.map(scalarText).join(', ')}]}`;
      const title = `Link ${called(organization, later.owner)} with ${called(organization, first.owner)}`;
      return [{ title, safe: false, edits: addItem(later.owner.source, 'works_with', link) }];
    },
  };
}
