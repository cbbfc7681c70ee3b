import { enumerated, heading, inBrief, areaCard as knownArea, paragraphs, plainText } from '../../explain';
import { areas } from '../../knowledge';
import type { Claim, Position } from '../../model';
import type { Snapshot } from '../../workspace';

/** What is known about an area, and the positions with a part in it; undefined if there is no such area. */
export function areaCard(snapshot: Snapshot, id: string): string | undefined {
  const tree = snapshot.organization.areas;
  const area = tree.all.get(id);
  if (!area) return undefined;
  const known = area.own || !areas.has(id) ? undefined : knownArea(id);
  return paragraphs([
    heading(area.name, id),
    ...(known ? inBrief(known) : [partOf(snapshot, id)]),
    ...partLines(snapshot, id),
    ...(known?.boundaries ?? []).map((boundary) => `Not to be confused with ${boundary}`),
  ]);
}

function partOf({ organization }: Snapshot, id: string): string | undefined {
  const above = organization.areas.above(id).map(({ name }) => plainText(name));
  return above.length > 0 ? `Part of ${above.join(' › ')}` : undefined;
}

/** The possible meanings of an ambiguous term. */
export function ambiguousAreaCard({ organization }: Snapshot, word: string): string | undefined {
  const readings = organization.areas.readings(word);
  if (readings.length === 0) return undefined;
  return paragraphs([
    `**${plainText(word)}** can mean`,
    readings.map(({ id, name }) => `- ${heading(name, id)}`).join('\n'),
  ]);
}

function partLines({ organization }: Snapshot, id: string): (string | undefined)[] {
  const { positions, nameOf, areasOf, areas: tree } = organization;
  const isHere = (claim: Claim): boolean => areasOf(claim).some((area) => area.id === id);
  const isPart = (claim: Claim): boolean =>
    areasOf(claim).some((wider) => wider.id !== id && tree.isWithin(id, wider.id)) &&
    !claim.except.some(({ value }) => tree.isWithin(id, tree.find(value)?.id ?? ''));
  const who = (part: (position: Position) => boolean): string[] =>
    positions.filter((position) => position.status !== 'eliminated' && part(position)).map(nameOf);
  const line = (what: string, names: readonly string[]): string | undefined =>
    names.length > 0 ? `${what} ${enumerated(names)}` : undefined;
  return [
    line(
      'Owned by',
      who(({ owns }) => owns.some(isHere)),
    ),
    line(
      'Also covered by',
      who(({ owns }) => !owns.some(isHere) && owns.some(isPart)),
    ),
    line(
      'Contributions by',
      who(({ contributesTo }) => contributesTo.some(isHere)),
    ),
    line(
      'Consulted:',
      who(({ consultedOn }) => consultedOn.some(isHere)),
    ),
  ];
}
